// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program with a team's book on a server, as from a shell.

#include "model/book/localcopy.h"
#include "model/server/address.h"
#include "postgresserver.h"
#include "programrun.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using clausemeter::test::PostgresServer;

class tst_TeamCommands : public QObject, private ProgramRun {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = PostgresServer::make({clausemeter::test::ServerCertificate::Valid, false, {}});
        QVERIFY(m_server);
        startAfresh();
        m_book =
            m_server->address(QStringLiteral("postgres")) + QStringLiteral("/book?ca=") + m_server->caFile();
    }

    // What it gives back is what the files gave.
    void theSameFigures()
    {
        qputenv("CLAUSEMETER_PASSWORD", PostgresServer::password().toUtf8());
        write("account.json", account(",\n\"customer\": {\"id\": \"42\"}")); // which customer it is
        const QStringList analyze = words("analyze --as-of 2019-05-01 --json -");
        const Run files = run(analyze + words("--account account.json --log log.csv --sha256"));
        QCOMPARE(files.code, 0);
        const QStringList import =
            words("import --account account.json --log log.csv --book") + QStringList{m_book};
        const Run added = run(import);
        QCOMPARE(added.err, QString());
        QCOMPARE(added.code, 0);
        const Run stored = run(QStringList{QStringLiteral("--book"), m_book} + analyze);
        QCOMPARE(stored.err, QString());
        QCOMPARE(stored.out, files.out);
        QCOMPARE(run(import).code, 0); // what it has is left out
        const Run again = run(QStringList{QStringLiteral("--book"), m_book} + analyze);
        QCOMPARE(again.err, QString());
        QCOMPARE(again.out, files.out);
        QCOMPARE(run(words("claims --book") + QStringList{m_book}).code, 0);
    }

    // The server is gone: what was copied before is read, and said to be a copy.
    void theCopyWhereTheServerIsGone()
    {
        qputenv("CLAUSEMETER_PASSWORD", PostgresServer::password().toUtf8());
        const QString address =
            m_server->address(QStringLiteral("postgres")) + QStringLiteral("/gone?ca=") + m_server->caFile();
        QCOMPARE(run(words("import --account account.json --log log.csv --book") + QStringList{address}).code,
                 0);
        const QStringList analyze = QStringList{QStringLiteral("--book"), address} +
                                    words("analyze --as-of 2019-05-01 --lang en --json -");
        const Run there = run(analyze);
        QCOMPARE(there.code, 0);
        QVERIFY(m_server->stop());
        QCOMPARE(run(analyze).code, 3); // there is no copy yet
        QVERIFY(m_server->start());
        const QString parsed = clausemeter::server::parseAddress(address)->toString();
        const QString copies = m_folder->filePath(QStringLiteral("cache/clausemeter/books"));
        clausemeter::Progress progress;
        QVERIFY(clausemeter::book::renewLocalCopy(parsed, copies, {}, progress).ok());
        const QJsonObject before = QJsonDocument::fromJson(there.out).object();
        QVERIFY(!before.contains(QStringLiteral("book_copy_of")));
        QVERIFY(m_server->stop());
        const Run gone = run(analyze);
        QCOMPARE(gone.code, 0);
        QVERIFY2(gone.err.contains(QStringLiteral("from the copy of it")), qPrintable(gone.err));
        QJsonObject after = QJsonDocument::fromJson(gone.out).object();
        QCOMPARE(after[u"book_copy_of"][u"book"].toString(), parsed);
        QVERIFY(!after[u"book_copy_of"][u"at"].toString().isEmpty());
        after.remove(QStringLiteral("book_copy_of"));
        QCOMPARE(after, before);
        for (const char* command :
             {"claims --lang en --as-of 2019-05-01", "dates --lang en --as-of 2019-05-01",
              "claims --lang en --as-of 2019-05-01 --json -"}) {
            const Run read = run(QStringList{QStringLiteral("--book"), parsed} + words(command));
            QCOMPARE(read.code, 0);
            QVERIFY2(read.err.contains(QStringLiteral("from the copy of it")), qPrintable(read.err));
            QCOMPARE(read.out.contains("book_copy_of"), QByteArray(command).contains("json"));
        }
        // Nothing is written to it.
        const Run import =
            run(words("import --lang en --account account.json --log log.csv --book") + QStringList{parsed});
        QCOMPARE(import.code, 3);
        QVERIFY(!import.err.contains(QStringLiteral("from the copy of it")));
        QVERIFY(m_server->start());
    }

    // Nothing that is said or logged has the password in it.
    void refusals()
    {
        const QStringList analyze = words("analyze --as-of 2019-05-01 --json - --lang en --book");
        qputenv("CLAUSEMETER_PASSWORD", "wrong secret");
        const Run refused = run(analyze + QStringList{m_book});
        QVERIFY(refused.code != 0);
        QVERIFY2(refused.err.contains(QStringLiteral("does not let the user")), qPrintable(refused.err));
        QVERIFY(!refused.err.contains(QStringLiteral("secret")));
        QString inside = m_book;
        inside.replace(QStringLiteral("keeper@"), QStringLiteral("keeper:hidden@"));
        const Run address = run(analyze + QStringList{inside});
        QVERIFY(address.code != 0);
        QVERIFY2(address.err.contains(QStringLiteral("without a password")), qPrintable(address.err));
        QVERIFY2(!address.err.contains(QStringLiteral("hidden")), qPrintable(address.err));
        QVERIFY(!m_server->log().contains(QStringLiteral("secret")));
    }

    // To a file and back to the server: the same figures each time, and nothing takes the place of anything.
    void copies()
    {
        qputenv("CLAUSEMETER_PASSWORD", PostgresServer::password().toUtf8());
        QCOMPARE(run(words("import --account account.json --log log.csv --book first.book")).code, 0);
        const QString server = m_server->address(QStringLiteral("postgres")) + QStringLiteral("/copied?ca=") +
                               m_server->caFile();
        const Run there = run(words("book copy --lang en first.book") + QStringList{server});
        QCOMPARE(there.err, QString());
        QCOMPARE(there.code, 0);
        QVERIFY2(there.out.contains("/copied"), there.out.constData());
        QCOMPARE(run(words("book copy") + QStringList{server, QStringLiteral("second.book")}).code, 0);
        const QStringList analyze = words("analyze --as-of 2019-05-01 --json - --book");
        const Run first = run(analyze + words("first.book"));
        QCOMPARE(first.code, 0);
        QCOMPARE(run(analyze + QStringList{server}).out, first.out);
        QCOMPARE(run(analyze + words("second.book")).out, first.out);
        const Run again = run(words("book copy --lang en first.book second.book"));
        QCOMPARE(again.code, 3);
        QVERIFY2(!again.err.isEmpty() && again.out.isEmpty(), qPrintable(again.err));
        QCOMPARE(run(words("book copy first.book") + QStringList{server}).code, 3);
        QCOMPARE(run(words("book copy nothing.book third.book")).code, 3);
        QCOMPARE(read("third.book"), QByteArray("(unreadable)"));
    }

private:
    std::unique_ptr<PostgresServer> m_server;
    QString m_book;
};

QTEST_GUILESS_MAIN(tst_TeamCommands)
#include "tst_teamcommands.moc"
