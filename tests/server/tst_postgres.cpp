// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Connections to real servers, and to what is none.

#include "model/server/postgres.h"
#include "postgresserver.h"

#include <QSqlQuery>
#include <QTest>
#include <arpa/inet.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace clausemeter;
using namespace clausemeter::server;
using clausemeter::test::PostgresOptions;
using clausemeter::test::PostgresServer;
using clausemeter::test::ServerCertificate;

namespace {

// A connection that is gone at the end of the test.
class Connection {
public:
    Connection()
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QStringLiteral("test")))
    {
    }
    ~Connection()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("test"));
    }
    QSqlDatabase& operator*() { return m_database; }

private:
    QSqlDatabase m_database;
};

ServerAddress addressOf(const PostgresServer& server)
{
    ServerAddress address{
        QStringLiteral("postgresql"), PostgresServer::user(), PostgresServer::host(),     server.port(),
        QStringLiteral("postgres"),   QStringLiteral("book"), !server.caFile().isEmpty(), server.caFile()};
    return address;
}

ErrorCode opening(const ServerAddress& address, const QString& password, PostgresLimits limits = {})
{
    Connection connection;
    const Status opened = openPostgres(*connection, address, password, limits);
    if (!opened && opened.error().where.file != address.toString().toStdString())
        return ErrorCode::PdfFailed;
    return opened ? ErrorCode::Cancelled : opened.error().code;
}

// Says something to whoever connects first, or nothing at all.
class Speaker {
public:
    explicit Speaker(QByteArray says)
        : m_listening(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        ::bind(m_listening, reinterpret_cast<sockaddr*>(&address), length);
        ::listen(m_listening, 4);
        ::getsockname(m_listening, reinterpret_cast<sockaddr*>(&address), &length);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this, says = std::move(says)] {
            const int client = ::accept(m_listening, nullptr, nullptr);
            char heard[256];
            if (client < 0)
                return;
            if (!says.isEmpty()) {
                (void)!::read(client, heard, sizeof heard);
                (void)!::write(client, says.constData(), size_t(says.size()));
            }
            while (::read(client, heard, sizeof heard) > 0) {
            }
            ::close(client);
        });
    }
    ~Speaker()
    {
        ::shutdown(m_listening, SHUT_RDWR);
        m_thread.join();
        ::close(m_listening);
    }
    Speaker(const Speaker&) = delete;
    Speaker& operator=(const Speaker&) = delete;
    int port() const { return m_port; }

private:
    int m_listening;
    int m_port = 0;
    std::thread m_thread;
};

} // namespace

class TestPostgres : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QString why;
        m_server = PostgresServer::make({ServerCertificate::Valid, false, {}}, &why);
        QVERIFY2(m_server, qPrintable(why));
    }

    void isSetUp()
    {
        Connection connection;
        const Status opened = openPostgres(*connection, addressOf(*m_server), PostgresServer::password());
        QVERIFY(opened.ok());
        QSqlQuery query(*connection);
        const auto shows = [&query](const char* what) {
            return query.exec(QStringLiteral("SHOW ") + QLatin1String(what)) && query.next()
                       ? query.value(0).toString()
                       : QString();
        };
        QCOMPARE(shows("standard_conforming_strings"), QStringLiteral("on"));
        QCOMPARE(shows("statement_timeout"), QStringLiteral("2min"));
        QCOMPARE(shows("idle_in_transaction_session_timeout"), QStringLiteral("1min"));
        QCOMPARE(shows("lock_timeout"), QStringLiteral("10s"));
        QCOMPARE(shows("TimeZone"), QStringLiteral("UTC"));
        QVERIFY(query.exec(QStringLiteral("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")));
        QVERIFY(query.next());
        QVERIFY(query.value(0).toBool());
        QVERIFY((*connection).password().isEmpty());
    }

    void theEnvironmentChangesNothing()
    {
        qputenv("PGSSLMODE", "disable");
        qputenv("PGOPTIONS", "-c standard_conforming_strings=off");
        qputenv("PGSSLROOTCERT", "/nowhere");
        const ErrorCode code = opening(addressOf(*m_server), PostgresServer::password());
        for (const char* name : {"PGSSLMODE", "PGOPTIONS", "PGSSLROOTCERT"})
            qunsetenv(name);
        QCOMPARE(code, ErrorCode::Cancelled);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("good") << QStringLiteral("good") << ErrorCode::Cancelled;
        QTest::newRow("password") << QStringLiteral("password") << ErrorCode::ServerRefusedUser;
        QTest::newRow("no password") << QStringLiteral("empty") << ErrorCode::ServerRefusedUser;
        QTest::newRow("user") << QStringLiteral("user") << ErrorCode::ServerRefusedUser;
        QTest::newRow("database") << QStringLiteral("database") << ErrorCode::ServerFailed;
        QTest::newRow("host") << QStringLiteral("host") << ErrorCode::ServerUnreachable;
        QTest::newRow("port") << QStringLiteral("port") << ErrorCode::ServerUnreachable;
        QTest::newRow("no authority's file") << QStringLiteral("file") << ErrorCode::ServerNotTrusted;
        QTest::newRow("another authority") << QStringLiteral("system") << ErrorCode::ServerNotTrusted;
    }
    void refusals()
    {
        QFETCH(QString, what);
        QFETCH(ErrorCode, code);
        ServerAddress address = addressOf(*m_server);
        QString password = PostgresServer::password();
        if (what == u"password")
            password += u'x';
        if (what == u"empty")
            password.clear();
        if (what == u"user")
            address.user = QStringLiteral("o'no\\body");
        if (what == u"database")
            address.database = QStringLiteral("no' host='x");
        if (what == u"host")
            address.host = QStringLiteral("nowhere.invalid");
        if (what == u"port")
            address.port = 1;
        if (what == u"file")
            address.caFile = QStringLiteral("/nowhere/ca.pem");
        if (what == u"system")
            address.caFile = QStringLiteral("/etc/hosts");
        QCOMPARE(opening(address, password), code);
    }

    void certificates_data()
    {
        QTest::addColumn<ServerCertificate>("certificate");
        QTest::newRow("expired") << ServerCertificate::Expired;
        QTest::newRow("of another host") << ServerCertificate::OtherHost;
        QTest::newRow("none") << ServerCertificate::None;
    }
    void certificates()
    {
        QFETCH(ServerCertificate, certificate);
        const auto other = PostgresServer::make({certificate, false, {}});
        QVERIFY(other);
        ServerAddress address = addressOf(*other);
        address.tls = true;
        if (address.caFile.isEmpty())
            address.caFile = m_server->caFile();
        QCOMPARE(opening(address, PostgresServer::password()), ErrorCode::ServerNotTrusted);
        if (certificate == ServerCertificate::None) {
            address.tls = false;
            QCOMPARE(opening(address, PostgresServer::password()), ErrorCode::Cancelled);
        }
    }

    void someoneElse_data()
    {
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<bool>("tls");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("HTTP, TLS asked")
            << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << true << ErrorCode::ServerProtocol;
        QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << false
                              << ErrorCode::ServerProtocol;
        QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << false << ErrorCode::ServerProtocol;
        QTest::newRow("nothing") << QByteArray() << true << ErrorCode::ServerTimedOut;
    }
    void someoneElse()
    {
        QFETCH(QByteArray, says);
        QFETCH(bool, tls);
        QFETCH(ErrorCode, code);
        const Speaker speaker(says);
        ServerAddress address = addressOf(*m_server);
        address.port = speaker.port();
        address.tls = tls;
        PostgresLimits limits;
        limits.connectSeconds = 2;
        QCOMPARE(opening(address, PostgresServer::password(), limits), code);
    }

    void statements_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("syntax") << QStringLiteral("SELEC 1") << ErrorCode::ServerFailed;
        QTest::newRow("read only") << QStringLiteral("CREATE TABLE a (b int)") << ErrorCode::ServerNotAllowed;
        QTest::newRow("too long") << QStringLiteral("SELECT pg_sleep(20)") << ErrorCode::ServerTimedOut;
        QTest::newRow("ended") << QStringLiteral("SELECT pg_terminate_backend(pg_backend_pid())")
                               << ErrorCode::ServerCut;
        QTest::newRow("limit") << QStringLiteral("SELECT repeat('x', 1 << 30)") << ErrorCode::ServerLimit;
    }
    void statements()
    {
        QFETCH(QString, sql);
        QFETCH(ErrorCode, code);
        Connection connection;
        PostgresLimits limits;
        limits.statementSeconds = 1;
        limits.readOnly = true;
        const ServerAddress address = addressOf(*m_server);
        QVERIFY(openPostgres(*connection, address, PostgresServer::password(), limits).ok());
        QSqlQuery query(*connection);
        QVERIFY(!query.exec(sql));
        const Error error = postgresError(query.lastError(), address, limits);
        QCOMPARE(error.code, code);
        QVERIFY(!QString::fromStdString(error.details[0]).contains(PostgresServer::password()));
    }

private:
    std::unique_ptr<PostgresServer> m_server;
};

QTEST_GUILESS_MAIN(TestPostgres)
#include "tst_postgres.moc"
