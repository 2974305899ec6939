// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a real ClickHouse counts is what the reader of files finds in the same rows.

#include "clickhouseserver.h"
#include "countedrows.h"
#include "samelogs.h"

#include <QElapsedTimer>
#include <QTest>
#include <thread>

using namespace clausemeter;
using namespace clausemeter::test;
using warehouse::Connection;

class ClickHouseCountsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ClickHouseServer> m_server;

    server::ServerAddress address(const char* user = "keeper") const
    {
        return {QStringLiteral("clickhouse"),
                QString::fromLatin1(user),
                QStringLiteral("127.0.0.1"),
                m_server->httpPort(),
                QStringLiteral("default"),
                QStringLiteral("rows"),
                false,
                {}};
    }
    Result<std::unique_ptr<Connection>> open(const char* user = "keeper",
                                             const warehouse::Limits& limits = {})
    {
        Progress progress;
        return Connection::open(address(user), ClickHouseServer::password(), limits, progress);
    }
    Result<logs::LogData> readTable(const std::string& table, const logs::ReadOptions& how,
                                    const char* user = "keeper")
    {
        auto connection = open(user);
        if (!connection)
            return connection.error();
        Progress progress;
        return readWarehouse(**connection, {{"", table}, how, kCountedUpTo, 3}, progress);
    }

    // The table `rows`, of these columns and rows.
    bool fill(const QByteArray& columns, const std::vector<Row>& rows, int perSecond)
    {
        QByteArray all;
        for (const Row& row : rows) {
            all += !row.ms          ? QByteArray("\\N")
                   : perSecond == 0 ? QByteArray::number(qlonglong(*row.ms / 1000))
                                    : timeText(row, perSecond, 0);
            for (const auto* field : {&row.service, &row.event, &row.result, &row.code, &row.region})
                all += ',' + (*field ? csvField(*field) : QByteArray("\\N"));
            all += '\n';
        }
        return m_server->run("DROP TABLE IF EXISTS rows") &&
               m_server->run("CREATE TABLE rows (" + columns + ") ENGINE = MergeTree ORDER BY tuple()") &&
               m_server->run("INSERT INTO rows FORMAT CSV", all);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QString why;
        m_server = ClickHouseServer::make({}, &why);
        QVERIFY2(m_server, qPrintable(why));
    }

    void countsAsFilesDo_data()
    {
        QTest::addColumn<QByteArray>("columns"); // time, then the others
        QTest::addColumn<int>("results");
        QTest::addColumn<int>("perSecond"); // of an epoch; 0: a DateTime
        QTest::addColumn<bool>("nulls");
        QTest::newRow("words")
            << QByteArray(
                   "time DateTime, service String, event String, result String, code String, region String")
            << int(Results::Words) << 0 << false;
        QTest::newRow("words or NULL")
            << QByteArray("time Nullable(DateTime), service Nullable(String), event Nullable(String), result "
                          "Nullable(String), code Nullable(String), region Nullable(String)")
            << int(Results::Words) << 0 << true;
        QTest::newRow("signed") << QByteArray("time DateTime('UTC'), service String, event String, result "
                                              "Int32, code String, region String")
                                << int(Results::Signed) << 0 << false;
        QTest::newRow("milliseconds")
            << QByteArray("time Nullable(Int64), service Nullable(String), event Nullable(String), result "
                          "Nullable(Int64), code Nullable(String), region Nullable(String)")
            << int(Results::Signed) << 1000 << true;
        QTest::newRow("seconds")
            << QByteArray(
                   "time UInt32, service String, event String, result Float64, code String, region String")
            << int(Results::Signed) << 1 << false;
        QTest::newRow("microseconds")
            << QByteArray(
                   "time UInt64, service String, event String, result String, code String, region String")
            << int(Results::Words) << 1'000'000 << false;
        QTest::newRow("nanoseconds")
            << QByteArray("time Nullable(UInt64), service Nullable(String), event Nullable(String), result "
                          "Nullable(String), code Nullable(String), region Nullable(String)")
            << int(Results::Words) << 1'000'000'000 << true;
        QTest::newRow("status")
            << QByteArray(
                   "time DateTime, service String, event String, status UInt16, code String, region String")
            << int(Results::Status) << 0 << false;
        QTest::newRow("status as text")
            << QByteArray(
                   "time DateTime, service String, event String, status String, code String, region String")
            << int(Results::Status) << 0 << false;
    }

    void countsAsFilesDo()
    {
        QFETCH(QByteArray, columns);
        QFETCH(int, results);
        QFETCH(int, perSecond);
        QFETCH(bool, nulls);
        for (unsigned seed = 1; seed <= 3; ++seed) {
            const std::vector<Row> rows = randomRows(seed, 3000, Results(results), nulls);
            QVERIFY2(fill(columns, rows, perSecond), m_server->failure());
            const char* name = results == int(Results::Status) ? "status" : "result";
            const auto here = readCsv(csvOf(rows, name, perSecond, 0), countedServices());
            QVERIFY2(here, here ? "" : qPrintable(failureOf(here.error())));
            const auto there = readTable("rows", countedServices());
            QVERIFY2(there, there ? "" : qPrintable(failureOf(there.error())));
            const QString differs = difference(*here, *there);
            QVERIFY2(differs.isEmpty(), qPrintable(differs));
            QVERIFY(there->inputs.size() >= 22);
            QCOMPARE(there->inputs.front().kind, logs::LogKind::ClickHouse);
        }
    }

    void previewsAsFilesDo_data() { countsAsFilesDo_data(); }
    void previewsAsFilesDo()
    {
        QFETCH(QByteArray, columns);
        QFETCH(int, results);
        QFETCH(int, perSecond);
        QFETCH(bool, nulls);
        std::vector<Row> rows = randomRows(5, 200, Results(results), nulls);
        std::erase_if(rows, [](const Row& row) { return !isCounted(row); });
        QVERIFY2(fill(columns, rows, perSecond), m_server->failure());
        const auto connection = open();
        Progress progress;
        const auto there =
            previewTable(**connection, {{"", "rows"}, countedServices(), kCountedUpTo}, 200, progress);
        QVERIFY2(there, there ? "" : qPrintable(failureOf(there.error())));
        const char* name = results == int(Results::Status) ? "status" : "result";
        const QStringList here = readingsOfCsv(csvOf(rows, name, perSecond, 0), countedServices());
        QCOMPARE(int(here.size()), int(rows.size()));
        QCOMPARE(readingsOf(*there), here);
    }
};

QTEST_GUILESS_MAIN(ClickHouseCountsTest)
#include "tst_clickhousecounts.moc"
