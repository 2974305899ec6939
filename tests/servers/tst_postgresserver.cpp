// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The server that other tests ask: what it promises them.

#include "postgresserver.h"

#include <QFileInfo>
#include <QProcess>
#include <QTest>
#include <sys/wait.h>
#include <unistd.h>

using namespace clausemeter::test;

namespace {

QString folderOf(PostgresServer& server)
{
    return server.sql(QStringLiteral("SHOW unix_socket_directories")).value_or(QString());
}

} // namespace

class TestPostgresServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QString why;
        m_server = PostgresServer::make({}, &why);
        QVERIFY2(m_server, qPrintable(why));
    }

    void keepsWhatWasCommittedThroughKills()
    {
        QVERIFY(m_server->sql(QStringLiteral("CREATE TABLE kept (n int); INSERT INTO kept VALUES (7)")));
        QVERIFY(m_server->kill());
        QVERIFY(!m_server->isRunning());
        QVERIFY(!m_server->sql(QStringLiteral("SELECT 1")));
        QVERIFY2(m_server->start(), qPrintable(m_server->failure()));
        QCOMPARE(m_server->sql(QStringLiteral("SELECT n FROM kept")).value_or(m_server->failure()),
                 QStringLiteral("7"));
        QVERIFY(m_server->stop());
        QVERIFY(m_server->start());
        QCOMPARE(m_server->sql(QStringLiteral("SELECT n FROM kept")).value_or(m_server->failure()),
                 QStringLiteral("7"));
    }

    void leavesNothingBehind()
    {
        QString folder;
        {
            const auto other = PostgresServer::make();
            QVERIFY(other);
            QVERIFY(other->port() != m_server->port());
            folder = folderOf(*other);
            QVERIFY(QFileInfo(folder).isDir());
            QVERIFY(other->kill());
        }
        QVERIFY(!QFileInfo::exists(folder));
    }

    // A test that ends without a word leaves neither a server nor its folder.
    void aCrashIsCleanedUp()
    {
        int ends[2];
        QVERIFY(::pipe(ends) == 0);
        const pid_t child = ::fork();
        if (child == 0) {
            auto server = PostgresServer::make();
            const QByteArray said = server ? folderOf(*server).toUtf8() : QByteArray();
            (void)!::write(ends[1], said.constData(), size_t(said.size()));
            ::kill(::getpid(), SIGKILL);
        }
        ::close(ends[1]);
        QByteArray said(256, '\0');
        const ssize_t read = ::read(ends[0], said.data(), size_t(said.size()));
        ::close(ends[0]);
        ::waitpid(child, nullptr, 0);
        QVERIFY(read > 0);
        const QString folder = QString::fromUtf8(said.left(read));
        QVERIFY2(folder.contains(QStringLiteral("cm-postgres-")), qPrintable(folder));
        QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(folder), 20'000);
    }

    void dropsConnections()
    {
        QProcess psql;
        psql.setProcessEnvironment([] {
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("PGPASSWORD"), PostgresServer::password());
            return environment;
        }());
        psql.setProcessChannelMode(QProcess::MergedChannels);
        psql.start(QStringLiteral("psql"), {QStringLiteral("-X"), QStringLiteral("-At"), QStringLiteral("-d"),
                                            m_server->address(QStringLiteral("postgres")),
                                            QStringLiteral("-f"), QStringLiteral("-")});
        psql.write("SELECT 'here';\n");
        QVERIFY(psql.waitForReadyRead());
        QCOMPARE(psql.readAll().trimmed(), "here");
        QVERIFY(m_server->dropConnections());
        psql.write("SELECT 'there';\n");
        psql.closeWriteChannel();
        QVERIFY(psql.waitForFinished());
        const QByteArray said = psql.readAll();
        QVERIFY2(said.contains("terminating connection"), said.constData());
        QVERIFY(!said.contains("there"));
    }

    void certificates_data()
    {
        QTest::addColumn<ServerCertificate>("certificate");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QByteArray>("said");
        const QString full = QStringLiteral("verify-full");
        QTest::newRow("valid") << ServerCertificate::Valid << full << QByteArray("t");
        QTest::newRow("no TLS asked")
            << ServerCertificate::Valid << QStringLiteral("disable") << QByteArray("no encryption");
        QTest::newRow("expired") << ServerCertificate::Expired << full
                                 << QByteArray("certificate verify failed");
        QTest::newRow("another host")
            << ServerCertificate::OtherHost << full << QByteArray("does not match host name");
        QTest::newRow("none") << ServerCertificate::None << full << QByteArray("does not support SSL");
    }
    void certificates()
    {
        QFETCH(ServerCertificate, certificate);
        QFETCH(QString, mode);
        QFETCH(QByteArray, said);
        PostgresOptions options;
        options.certificate = certificate;
        QString why;
        const auto server = PostgresServer::make(options, &why);
        QVERIFY2(server, qPrintable(why));
        QProcess psql;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PGPASSWORD"), PostgresServer::password());
        environment.insert(QStringLiteral("PGSSLROOTCERT"),
                           server->caFile().isEmpty() ? QStringLiteral("/nowhere") : server->caFile());
        if (certificate == ServerCertificate::None)
            environment.insert(QStringLiteral("PGSSLROOTCERT"), QString::fromUtf8("/etc/hosts"));
        environment.insert(QStringLiteral("PGSSLMODE"), mode);
        psql.setProcessEnvironment(environment);
        psql.setProcessChannelMode(QProcess::MergedChannels);
        psql.start(QStringLiteral("psql"),
                   {QStringLiteral("-X"), QStringLiteral("-At"), QStringLiteral("-d"),
                    server->address(QStringLiteral("postgres")), QStringLiteral("-c"),
                    QStringLiteral("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")});
        QVERIFY(psql.waitForFinished());
        const QByteArray found = psql.readAll();
        QVERIFY2(found.contains(said), found.constData());
        QCOMPARE(psql.exitCode() == 0, certificate == ServerCertificate::Valid && mode == u"verify-full");
    }

private:
    std::unique_ptr<PostgresServer> m_server;
};

QTEST_GUILESS_MAIN(TestPostgresServer)
#include "tst_postgresserver.moc"
