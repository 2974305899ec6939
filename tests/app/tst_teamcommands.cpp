// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program with a team's book on a server, as from a shell.

#include "postgresserver.h"
#include "programrun.h"

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

private:
    std::unique_ptr<PostgresServer> m_server;
    QString m_book;
};

QTEST_GUILESS_MAIN(tst_TeamCommands)
#include "tst_teamcommands.moc"
