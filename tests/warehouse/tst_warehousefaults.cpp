// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a server does wrong, and the error that says so: never figures.

#include "faultyserver.h"
#include "servercertificate.h"

#include "model/warehouse/readwarehouse.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace clausemeter;
using namespace clausemeter::test;

namespace {

QByteArray failure(int number, const char* text)
{
    return "Code: " + QByteArray::number(number) + ". DB::Exception: " + text +
           " (version 23.8.1.1 (official build))\n";
}

server::ServerAddress addressOf(int port, bool tls = false, const QString& caFile = {})
{
    return {QStringLiteral("clickhouse"),
            QStringLiteral("who"),
            QStringLiteral("127.0.0.1"),
            port,
            QStringLiteral("default"),
            QStringLiteral("rows"),
            tls,
            caFile};
}

// The first slot of 2019-03-01 on the SLA clock, and a row of it.
const QByteArray kRow = "5171328\t1400000001\tok\t3\t1551369600000\t1551369600000\n";
constexpr const char* kCount = "count(*)";

Result<logs::LogData> read(const server::ServerAddress& address, const warehouse::Limits& limits = {})
{
    Progress progress;
    const auto connection = warehouse::Connection::open(address, QStringLiteral("s3cret"), limits, progress);
    if (!connection)
        return connection.error();
    logs::ReadOptions options;
    options.services = {{"1400000001", {{*parseDate("2019-03-01"), *parseDate("2019-03-02")}}}};
    return readWarehouse(**connection, {{"", "rows"}, options, *parseDate("2019-03-02"), 7}, progress);
}

} // namespace

class WarehouseFaultsTest : public QObject {
    Q_OBJECT

private:
    static void row(const char* name, const char* about, const QByteArray& answer, ErrorCode code,
                    const char* detail = nullptr)
    {
        QTest::newRow(name) << QByteArray(about) << answer << int(code) << QByteArray(detail);
    }

private Q_SLOTS:
    void theHealthyServerIsRead()
    {
        const FaultyServer server({kCount, FaultyServer::http(200, QByteArray(kRow + "\n0\t\t\t3\t0\t0\n"))});
        const auto data = read(addressOf(server.port()));
        QVERIFY2(data, data ? "" : QByteArray::number(int(data.error().code)));
        QCOMPARE(data->inputs.front().accepted, 3);
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("about");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("detail");
        const auto refusal = [](int number, const char* text) {
            return FaultyServer::http(500, failure(number, text));
        };
        row("a web page", "", FaultyServer::http(200, "<!DOCTYPE html><html><body>Hello</body></html>"),
            ErrorCode::ServerProtocol);
        row("nothing there", "", FaultyServer::http(404, "<html>404 nginx</html>"),
            ErrorCode::ServerProtocol);
        row("elsewhere", "", FaultyServer::http(301, "", "Location: http://127.0.0.1:1/\r\n"),
            ErrorCode::ServerProtocol);
        row("another protocol", "", "SSH-2.0-OpenSSH_9.2\r\n", ErrorCode::ServerProtocol);
        row("no version", "version()", FaultyServer::http(200, "yes\tUTC\n"), ErrorCode::ServerProtocol);
        row("wrong password", "", FaultyServer::http(403, failure(516, "who: Authentication failed")),
            ErrorCode::ServerRefusedUser, "who");
        row("refused by a proxy", "", FaultyServer::http(401, "no"), ErrorCode::ServerRefusedUser, "who");
        row("no right to read", kCount, refusal(497, "who: Not enough privileges"),
            ErrorCode::ServerNotAllowed);
        row("memory", kCount, refusal(241, "Memory limit exceeded"), ErrorCode::ServerLimit);
        row("time", kCount, refusal(159, "Timeout exceeded"), ErrorCode::ServerLimit);
        row("rows", kCount, refusal(158, "Limit for rows to read exceeded: 12345 rows"),
            ErrorCode::WarehouseScanTooLarge, "12345");
        row("a shard down", kCount,
            refusal(279, "All connection tries failed. Code: 210, (shard-2.example:9000)"),
            ErrorCode::WarehouseShardDown, "shard-2.example:9000");
        row("replicas behind", kCount, refusal(369, "All replicas are stale"),
            ErrorCode::WarehouseReplicaLags);
        row("the table went", kCount, refusal(60, "Table default.rows doesn't exist"),
            ErrorCode::WarehouseNoTable);
        row("anything else", kCount, refusal(999, "Weather"), ErrorCode::ServerFailed, "Weather");
        row("a failure in the answer", kCount,
            FaultyServer::http(200, QByteArray(kRow + failure(241, "Memory limit exceeded"))),
            ErrorCode::ServerLimit);
        row("a failure in a row", kCount,
            FaultyServer::http(
                200, QByteArray(kRow.left(12) + failure(279, "Connection refused (10.0.0.7:9000)"))),
            ErrorCode::WarehouseShardDown, "10.0.0.7:9000");
        row("cut in the answer", kCount,
            FaultyServer::http(200, QByteArray(kRow + kRow + "\n0\t\t\t6\t0\t0\n")).chopped(20),
            ErrorCode::ServerCut);
        row("cut in a piece", kCount,
            QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n" + kRow),
            ErrorCode::ServerCut);
        row("cut between pieces", kCount,
            QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" +
                       QByteArray::number(kRow.size(), 16) + "\r\n" + kRow + "\r\n"),
            ErrorCode::ServerCut);
        row("cut and no length", kCount, QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + kRow),
            ErrorCode::ServerCut);
        row("no row is whole", kCount,
            QByteArray("HTTP/1.1 200 OK\r\nX-ClickHouse-Query-Id: x\r\nConnection: close\r\n\r\n" +
                       kRow.chopped(5)),
            ErrorCode::ServerCut);
        row("other rows than it says", kCount,
            FaultyServer::http(200, QByteArray(kRow + "\n0\t\t\t4\t0\t0\n")), ErrorCode::WarehouseIncomplete,
            "2019-03-01");
        row("a column less", kCount, FaultyServer::http(200, "5171328\tok\t3\t0\t0\n\n0\t\t3\t0\t0\n"),
            ErrorCode::ServerProtocol);
        row("another day", kCount,
            FaultyServer::http(
                200, "5170592\t1400000001\tok\t3\t1551148800000\t1551148800000\n\n0\t\t\t3\t0\t0\n"),
            ErrorCode::ServerProtocol);
        row("a slot that its times deny", kCount,
            FaultyServer::http(
                200, "5171328\t1400000001\tok\t3\t1551369600000\t1551369900000\n\n0\t\t\t3\t0\t0\n"),
            ErrorCode::ServerProtocol);
        row("fewer than no rows", kCount,
            FaultyServer::http(
                200, "5171328\t1400000001\tok\t-3\t1551369600000\t1551369600000\n\n0\t\t\t-3\t0\t0\n"),
            ErrorCode::ServerProtocol);
        row("no table", "system.tables", FaultyServer::http(200, ""), ErrorCode::WarehouseNoTable, "rows");
        row("no time among the columns", "system.columns",
            FaultyServer::http(200, "service\tString\t\t\t0\nresult\tString\t\t\t0\n"),
            ErrorCode::LogNoTimeColumn);
        row("a time that is none", "system.columns",
            FaultyServer::http(200, "time\tArray(DateTime)\t\t\t0\nresult\tString\t\t\t0\n"),
            ErrorCode::WarehouseColumnType, "time");
    }
    void answers()
    {
        QFETCH(QByteArray, about);
        QFETCH(QByteArray, answer);
        QFETCH(int, code);
        QFETCH(QByteArray, detail);
        const FaultyServer server({about, answer});
        const auto data = read(addressOf(server.port()));
        QVERIFY(!data);
        QCOMPARE(int(data.error().code), code);
        QVERIFY(!data.error().where.file.empty());
        if (!detail.isEmpty())
            QCOMPARE(QByteArray::fromStdString(data.error().details.at(0)), detail);
        for (const std::string& told : data.error().details)
            QVERIFY(told.find("s3cret") == std::string::npos);
    }

    void nobodyAnswers()
    {
        int port = 0;
        {
            const FaultyServer server({"", ""});
            port = server.port();
        }
        QCOMPARE(read(addressOf(port)).error().code, ErrorCode::ServerUnreachable);
        const FaultyServer closing({"", "", true});
        QCOMPARE(read(addressOf(closing.port())).error().code, ErrorCode::ServerCut);
        warehouse::Limits limits;
        limits.answerSeconds = 1;
        const FaultyServer slow({"", FaultyServer::http(200, "1.1\tUTC\n"), false, 60'000});
        QCOMPARE(read(addressOf(slow.port()), limits).error().code, ErrorCode::ServerTimedOut);
    }

    void stopsWhileItWaits()
    {
        const FaultyServer slow({"", FaultyServer::http(200, "1.1\tUTC\n"), false, 60'000});
        Progress progress;
        std::thread stopping([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            progress.requestStop();
        });
        QElapsedTimer timer;
        timer.start();
        const auto connection = warehouse::Connection::open(addressOf(slow.port()), {}, {}, progress);
        stopping.join();
        QVERIFY(connection.cancelled());
        // The query is asked to end, too, by a server that does not answer that either: a second in all.
        QVERIFY2(timer.elapsed() < 200 + 1000, qPrintable(QString::number(timer.elapsed())));
    }

    void certificates_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("knowsAuthority");
        QTest::addColumn<bool>("holds");
        const QString here = QStringLiteral("DNS:localhost,IP:127.0.0.1");
        QTest::newRow("good") << here << 10 << true << true;
        QTest::newRow("of an unknown authority") << here << 10 << false << false;
        QTest::newRow("expired") << here << -1 << true << false;
        QTest::newRow("of another host") << QStringLiteral("DNS:elsewhere.example") << 10 << true << false;
    }
    void certificates()
    {
        QFETCH(QString, name);
        QFETCH(int, days);
        QFETCH(bool, knowsAuthority);
        QFETCH(bool, holds);
        const QTemporaryDir folder;
        QCOMPARE(makeCertificate(folder.path(), name, days), QString());
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        QFile key(folder.filePath(QStringLiteral("server.key")));
        QVERIFY(key.open(QIODevice::ReadOnly));
        const QByteArray pem = key.readAll();
        tls.setPrivateKey(QSslKey(pem, QSsl::Rsa));
        if (tls.privateKey().isNull())
            tls.setPrivateKey(QSslKey(pem, QSsl::Ec));
        QVERIFY(!tls.privateKey().isNull());
        tls.setLocalCertificateChain(
            QSslCertificate::fromPath(folder.filePath(QStringLiteral("server.pem"))));
        const FaultyServer server({"", FaultyServer::http(200, "1.1\tUTC\n")}, &tls);
        Progress progress;
        const auto connection = warehouse::Connection::open(
            addressOf(server.port(), true,
                      knowsAuthority ? folder.filePath(QStringLiteral("ca.pem")) : QString()),
            {}, {}, progress);
        QCOMPARE(connection.ok(), holds);
        if (!holds)
            QCOMPARE(connection.error().code, ErrorCode::ServerNotTrusted);
    }

    void noTlsWhereTlsIsAskedFor()
    {
        const FaultyServer server({"", FaultyServer::http(200, "1.1\tUTC\n")});
        Progress progress;
        const auto connection = warehouse::Connection::open(addressOf(server.port(), true), {}, {}, progress);
        QVERIFY(!connection);
        QCOMPARE(connection.error().code, ErrorCode::ServerNotTrusted);
    }
};

QTEST_GUILESS_MAIN(WarehouseFaultsTest)
#include "tst_warehousefaults.moc"
