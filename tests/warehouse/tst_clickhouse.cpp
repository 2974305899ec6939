// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a real ClickHouse counts is what the reader of files finds in the same rows.

#include "clickhouseserver.h"
#include "randomrows.h"
#include "samelogs.h"

#include "model/warehouse/readwarehouse.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace clausemeter;
using namespace clausemeter::test;
using warehouse::Connection;

namespace {

Date day(const char* iso)
{
    return *parseDate(iso);
}

logs::ReadOptions options()
{
    logs::ReadOptions options;
    options.services = {
        {"1400000001", {{day("2019-03-01"), day("2019-03-10")}, {day("2019-03-15"), std::nullopt}}},
        {"1400000002", {{day("2019-03-05"), day("2019-03-20")}}}};
    options.reservedCodes = {"-3316", "-100013"};
    return options;
}

bool isCounted(const Row& row)
{
    if (!row.ms)
        return true;
    const Date on = SlaClock().dateOf({*row.ms});
    return on >= day("2019-03-01") && on <= day("2019-03-22");
}

} // namespace

class ClickHouseTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ClickHouseServer> m_server;
    QTemporaryDir m_folder;

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
        return readWarehouse(**connection, {{"", table}, how, day("2019-03-22"), 3}, progress);
    }
    Result<logs::LogData> readFile(const QByteArray& csv, const logs::ReadOptions& how)
    {
        QFile file(m_folder.filePath(QStringLiteral("rows.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            return Error{ErrorCode::FileUnwritable};
        file.close();
        Progress progress;
        return logs::readLogs({file.fileName().toStdString()}, how, progress);
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
            << QByteArray("time Int64, service Nullable(String), event Nullable(String), result "
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
            QByteArray all;
            QByteArray csv = results == int(Results::Status) ? "time,service,event,status,code,region\n"
                                                             : "time,service,event,result,code,region\n";
            for (const Row& row : rows) {
                QByteArray time;
                QByteArray stored = "\\N";
                QByteArray line;
                for (const auto* field : {&row.service, &row.event, &row.result, &row.code, &row.region})
                    line += ',' + csvField(*field);
                QByteArray storedLine;
                for (const auto* field : {&row.service, &row.event, &row.result, &row.code, &row.region})
                    storedLine += ',' + (*field ? csvField(*field) : QByteArray(nulls ? "\\N" : ""));
                if (row.ms && perSecond > 0) {
                    time = QByteArray::number(qlonglong(perSecond >= 1000 ? *row.ms * (perSecond / 1000) +
                                                                                (perSecond > 1000 ? 999 : 0)
                                                                          : *row.ms / 1000));
                    stored = time;
                } else if (row.ms) {
                    time = QByteArray::fromStdString(utcText(*row.ms, 0)) + "+00:00";
                    stored = QByteArray::number(qlonglong(*row.ms / 1000));
                } else if (perSecond == 1000) {
                    stored = "-5"; // never NULL there
                    time = "-5";
                }
                all += stored + storedLine + '\n';
                if (isCounted(row))
                    csv += time + line + '\n';
            }
            QVERIFY2(m_server->run("DROP TABLE IF EXISTS rows"), m_server->failure());
            QVERIFY2(m_server->run("CREATE TABLE rows (" + columns + ") ENGINE = MergeTree ORDER BY tuple()"),
                     m_server->failure());
            QVERIFY2(m_server->run("INSERT INTO rows FORMAT CSV", all), m_server->failure());

            const auto here = readFile(csv, options());
            QVERIFY2(here, here.ok() ? "" : QByteArray::number(int(here.error().code)));
            const auto there = readTable("rows", options());
            QVERIFY2(there, there.ok() ? ""
                                       : qPrintable(QString::number(int(there.error().code)) +
                                                    QString::fromStdString(there.error().details.empty()
                                                                               ? ""
                                                                               : there.error().details[0])));
            const QString differs = difference(*here, *there);
            QVERIFY2(differs.isEmpty(), qPrintable(differs));
            QVERIFY(there->inputs.size() >= 22);
            QCOMPARE(there->inputs.front().kind, logs::LogKind::ClickHouse);
        }
    }
};

QTEST_GUILESS_MAIN(ClickHouseTest)
#include "tst_clickhouse.moc"
