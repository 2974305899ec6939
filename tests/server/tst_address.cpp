// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/server/address.h"
#include "model/server/passwords.h"
#include "model/server/postgres.h"

#include <QTest>

using namespace clausemeter::server;

class TestAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parts()
    {
        const auto read = parseAddress(QStringLiteral("postgresql://li@db.example:6432/team/book%20one"));
        QVERIFY(read);
        QCOMPARE(read->scheme, QStringLiteral("postgresql"));
        QCOMPARE(read->user, QStringLiteral("li"));
        QCOMPARE(read->host, QStringLiteral("db.example"));
        QCOMPARE(read->port, 6432);
        QCOMPARE(read->database, QStringLiteral("team"));
        QCOMPARE(read->name, QStringLiteral("book one"));
        QVERIFY(read->tls);
        QVERIFY(read->caFile.isEmpty());
    }

    void readsBackWhatItWrites_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("usual port") << QStringLiteral("postgresql://li@host:5432/team/book");
        QTest::newRow("warehouse") << QStringLiteral("clickhouse://li@host:8123/logs/requests");
        QTest::newRow("IPv4") << QStringLiteral("postgresql://li@127.0.0.1:1/team/book");
        QTest::newRow("IPv6") << QStringLiteral("postgresql://li@[::1]:65535/team/book");
        QTest::newRow("slash and quote in the name")
            << QStringLiteral("postgresql://li@host:5432/t/a%2Fb%22%27");
        QTest::newRow("at and colon in the user") << QStringLiteral("postgresql://a%40b@host:5432/t/b");
        QTest::newRow("Chinese") << QStringLiteral("postgresql://li@host:5432/t/%E8%B4%A6%E7%B0%BF");
        QTest::newRow("no TLS") << QStringLiteral("postgresql://li@host:5432/t/b?tls=off");
        QTest::newRow("authority") << QStringLiteral("postgresql://li@host:5432/t/b?ca=/etc/a%20b%26c.pem");
        QTest::newRow("both") << QStringLiteral("postgresql://li@host:5432/t/b?tls=off&ca=/ca.pem");
    }
    void readsBackWhatItWrites()
    {
        QFETCH(QString, text);
        const auto read = parseAddress(text);
        QVERIFY(read);
        QCOMPARE(read->toString(), text);
        QVERIFY(parseAddress(read->toString()) == read);
    }

    void usualPorts()
    {
        QCOMPARE(parseAddress(QStringLiteral("postgresql://a@h/d/b"))->port, 5432);
        QCOMPARE(parseAddress(QStringLiteral("clickhouse://a@h/d/b"))->port, 8123);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"",
                                 "book.book",
                                 "/tmp/a.book",
                                 "http://a@h/d/b",
                                 "postgres://a@h/d/b",
                                 "postgresql://h/d/b",
                                 "postgresql://a@/d/b",
                                 "postgresql://a@h",
                                 "postgresql://a@h/d",
                                 "postgresql://a@h/d/",
                                 "postgresql://a@h//b",
                                 "postgresql://a@h/d/b/c",
                                 "postgresql://a@h:0/d/b",
                                 "postgresql://a@h:65536/d/b",
                                 "postgresql://a@h:x/d/b",
                                 "postgresql://a:secret@h/d/b",
                                 "postgresql://a:@h/d/b",
                                 "postgresql://a@h/d/b#x",
                                 "postgresql://a@h/d/b?sslmode=disable",
                                 "postgresql://a@h/d/b?tls=maybe",
                                 "postgresql://a@h/d/b?ca=",
                                 "postgresql://a@h/d/b%00",
                                 "postgresql://a@h/d%0A/b",
                                 "postgresql://a@h/d/b?ca=/a%0Ab"})
            QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
    }
    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!parseAddress(text));
    }

    void noPasswordIsShown()
    {
        QCOMPARE(withoutPassword(QStringLiteral("postgresql://li:se@cr:et@host/d/b")),
                 QStringLiteral("postgresql://li@host/d/b"));
        QCOMPARE(withoutPassword(QStringLiteral("postgresql://li:secret/x@host/d/b")),
                 QStringLiteral("postgresql://li@host/d/b"));
        QCOMPARE(withoutPassword(QStringLiteral("postgresql://li@host:5432/d/b")),
                 QStringLiteral("postgresql://li@host:5432/d/b"));
        QCOMPARE(withoutPassword(QStringLiteral("/tmp/a:b@c.book")), QStringLiteral("/tmp/a:b@c.book"));
    }

    void looks()
    {
        QVERIFY(looksLikeAddress(QStringLiteral("postgresql://x")));
        QVERIFY(looksLikeAddress(QStringLiteral("postgres://a@h/d/b")));
        QVERIFY(!looksLikeAddress(QStringLiteral("/tmp/postgresql.book")));
        QVERIFY(!looksLikeAddress(QStringLiteral("://")));
    }

    void passwords()
    {
        const auto one = parseAddress(QStringLiteral("postgresql://li@host/d/b"));
        const auto sameUser = parseAddress(QStringLiteral("postgresql://li@host/d/other?ca=/ca.pem"));
        const auto other = parseAddress(QStringLiteral("postgresql://wang@host/d/b"));
        qunsetenv("CLAUSEMETER_PASSWORD");
        QVERIFY(!passwordOf(*one));
        qputenv("CLAUSEMETER_PASSWORD", "from outside");
        QCOMPARE(passwordOf(*one).value(), QStringLiteral("from outside"));
        rememberPassword(*one, QStringLiteral("typed"));
        QCOMPARE(passwordOf(*sameUser).value(), QStringLiteral("typed"));
        QCOMPARE(passwordOf(*other).value(), QStringLiteral("from outside"));
        forgetPassword(*one);
        QCOMPARE(passwordOf(*one).value(), QStringLiteral("from outside"));
        qunsetenv("CLAUSEMETER_PASSWORD");
    }

    void identifiers()
    {
        QCOMPARE(quotedIdentifier(QStringLiteral("book")).value(), QStringLiteral("\"book\""));
        QCOMPARE(quotedIdentifier(QStringLiteral("a\"b; DROP")).value(), QStringLiteral("\"a\"\"b; DROP\""));
        QVERIFY(!quotedIdentifier(QString()));
        QVERIFY(!quotedIdentifier(QStringLiteral("a") + QChar(u'\0')));
        QVERIFY(quotedIdentifier(QString(63, u'a')));
        QVERIFY(!quotedIdentifier(QString(64, u'a')));
        QVERIFY(quotedIdentifier(QString(21, u'约')));
        QVERIFY(!quotedIdentifier(QString(22, u'约')));
    }
};

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
