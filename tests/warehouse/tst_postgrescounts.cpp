// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a real PostgreSQL counts is what the reader of files finds in the same rows.

#include "countedrows.h"
#include "postgresserver.h"
#include "samelogs.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>
#include <thread>

using namespace clausemeter;
using namespace clausemeter::test;
using warehouse::Connection;

namespace {

QString literal(const std::optional<std::string>& value)
{
    if (!value)
        return QStringLiteral("NULL");
    QString text = QString::fromStdString(*value);
    return u'\'' + text.replace(u'\'', QStringLiteral("''")) + u'\'';
}

} // namespace

class PostgresCountsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PostgresServer> m_server;

    server::ServerAddress address(const char* table = "rows") const
    {
        return *server::parseAddress(m_server->address(QStringLiteral("postgres")) + u'/' +
                                     QLatin1String(table) + QStringLiteral("?tls=off"));
    }
    Result<std::unique_ptr<Connection>> open(const warehouse::Limits& limits = {})
    {
        Progress progress;
        return Connection::open(address(), PostgresServer::password(), limits, progress);
    }
    Result<logs::LogData> readTable(const char* table, const logs::ReadOptions& how)
    {
        auto connection = open();
        if (!connection)
            return connection.error();
        Progress progress;
        return readWarehouse(**connection, {{"", table}, how, kCountedUpTo, 3}, progress);
    }
    // The columns' types are those of the table; rows go there in one statement.
    bool fill(const QString& table, const std::vector<Row>& rows, int perSecond, int decimals)
    {
        QString values;
        for (const Row& row : rows) {
            const QByteArray time = timeText(row, perSecond, decimals);
            values += (values.isEmpty() ? QStringLiteral("(") : QStringLiteral(", (")) +
                      (time.isEmpty()   ? QStringLiteral("NULL")
                       : perSecond == 0 ? QString(u'\'' + QString::fromLatin1(time) + u'\'')
                                        : QString::fromLatin1(time));
            for (const auto* field : {&row.service, &row.event, &row.result, &row.code, &row.region})
                values += QStringLiteral(", ") + literal(*field);
            values += u')';
        }
        return m_server->sql(QStringLiteral("INSERT INTO ") + table + QStringLiteral(" VALUES ") + values)
            .has_value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QString why;
        m_server = PostgresServer::make({}, &why);
        QVERIFY2(m_server, qPrintable(why));
    }

    void countsAsFilesDo_data()
    {
        QTest::addColumn<QString>("columns"); // time, then the others
        QTest::addColumn<int>("results");
        QTest::addColumn<int>("perSecond"); // of an epoch; 0: a moment
        QTest::addColumn<int>("decimals");
        const QString others = QStringLiteral("service text, event varchar(40), %1, code text, region text");
        const QString words = others.arg(QStringLiteral("result text"));
        QTest::newRow("moments") << QStringLiteral("time timestamptz, ") + words << int(Results::Words) << 0
                                 << 3;
        QTest::newRow("signed") << QStringLiteral("time timestamptz, ") +
                                       others.arg(QStringLiteral("result integer"))
                                << int(Results::Signed) << 0 << 3;
        QTest::newRow("milliseconds")
            << QStringLiteral("time bigint, ") + words << int(Results::Words) << 1000 << 0;
        QTest::newRow("seconds") << QStringLiteral("time integer, ") +
                                        others.arg(QStringLiteral("result double precision"))
                                 << int(Results::Signed) << 1 << 0;
        QTest::newRow("status") << QStringLiteral("time timestamptz, ") +
                                       others.arg(QStringLiteral("status smallint"))
                                << int(Results::Status) << 0 << 3;
    }
    void countsAsFilesDo()
    {
        QFETCH(QString, columns);
        QFETCH(int, results);
        QFETCH(int, perSecond);
        QFETCH(int, decimals);
        for (unsigned seed = 11; seed <= 12; ++seed) {
            std::vector<Row> rows = randomRows(seed, 2000, Results(results), true);
            if (results == int(Results::Status)) {
                for (Row& row : rows) // what a smallint has not
                    row.result = row.result == "65535" ? "32767" : row.result;
            }
            QVERIFY(m_server->sql(
                QStringLiteral("DROP TABLE IF EXISTS rows; CREATE TABLE rows (%1)").arg(columns)));
            QVERIFY2(fill(QStringLiteral("rows"), rows, perSecond, decimals),
                     qPrintable(m_server->failure()));
            const char* name = results == int(Results::Status) ? "status" : "result";
            const auto here = readCsv(csvOf(rows, name, perSecond, decimals), countedServices());
            QVERIFY2(here, here ? "" : qPrintable(failureOf(here.error())));
            const auto there = readTable("rows", countedServices());
            QVERIFY2(there, there ? "" : qPrintable(failureOf(there.error())));
            const QString differs = difference(*here, *there);
            QVERIFY2(differs.isEmpty(), qPrintable(differs));
            QCOMPARE(there->inputs.front().kind, logs::LogKind::PostgreSql);
        }
    }

    void previewsAsFilesDo_data() { countsAsFilesDo_data(); }
    void previewsAsFilesDo()
    {
        QFETCH(QString, columns);
        QFETCH(int, results);
        QFETCH(int, perSecond);
        QFETCH(int, decimals);
        std::vector<Row> rows = randomRows(15, 200, Results(results), true);
        std::erase_if(rows, [](const Row& row) { return !isCounted(row) || row.result == "65535"; });
        QVERIFY(
            m_server->sql(QStringLiteral("DROP TABLE IF EXISTS rows; CREATE TABLE rows (%1)").arg(columns)));
        QVERIFY2(fill(QStringLiteral("rows"), rows, perSecond, decimals), qPrintable(m_server->failure()));
        const auto connection = open();
        Progress progress;
        const auto there =
            previewTable(**connection, {{"", "rows"}, countedServices(), kCountedUpTo}, 200, progress);
        QVERIFY2(there, there ? "" : qPrintable(failureOf(there.error())));
        const char* name = results == int(Results::Status) ? "status" : "result";
        const QStringList here = readingsOfCsv(csvOf(rows, name, perSecond, decimals), countedServices());
        QCOMPARE(int(here.size()), int(rows.size()));
        QCOMPARE(readingsOf(*there), here);
        if (columns.startsWith(QStringLiteral("time timestamptz"))) { // what is no moment at all
            QVERIFY(m_server->sql(QStringLiteral("DELETE FROM rows; INSERT INTO rows (time) VALUES "
                                                 "('infinity'), ('-infinity'), ('1969-12-31'), "
                                                 "('2101-01-01 00:00Z'), (NULL)")));
            const auto none =
                previewTable(**connection, {{"", "rows"}, countedServices(), kCountedUpTo}, 200, progress);
            QVERIFY2(none, none ? "" : qPrintable(failureOf(none.error())));
            QCOMPARE(int(none->firstRows.size()), 5);
            for (const logs::PreviewRow& row : none->firstRows)
                QCOMPARE(row.isBad, std::optional(logs::RejectReason::BadTime));
        }
    }

    // A clock's reading without an offset is on the SLA clock, or the one that the mapping names.
    void readingsOfAClock()
    {
        QVERIFY(m_server->sql(QStringLiteral(
            "DROP TABLE IF EXISTS rows; CREATE TABLE rows (time timestamp, service text, result text);"
            "INSERT INTO rows VALUES ('2019-03-05 00:00:00', '1400000001', 'ok'), ('2019-03-05 "
            "23:59:59.999999', "
            "'1400000001', 'fail'), ('infinity', '1400000001', 'ok'), ('-infinity', '1400000001', 'ok'), "
            "(NULL, "
            "'1400000001', 'ok'), ('1969-12-31 23:59:59', '1400000001', 'ok')")));
        logs::ReadOptions how = countedServices();
        const auto onSlaClock = readTable("rows", how);
        QVERIFY2(onSlaClock, onSlaClock ? "" : qPrintable(failureOf(onSlaClock.error())));
        const auto& slots = onSlaClock->services.at("1400000001").slots;
        const slots::SlotRange day =
            slots::SlotClock::slotsOf(*parseDate("2019-03-05"), *parseDate("2019-03-05"));
        QCOMPARE(slots.extent(), day);
        QCOMPARE(onSlaClock->services.at("1400000001").newest, Instant{1'551'801'599'999});
        QCOMPARE(onSlaClock->inputs.back().rejectedBy.at(logs::RejectReason::BadTime), 4);
        how.mapping.timeOffset = SlaClock{0};
        const auto onUtc = readTable("rows", how);
        QVERIFY(onUtc);
        QCOMPARE(onUtc->services.at("1400000001").newest, Instant{1'551'801'599'999 + 8 * 3'600'000});
    }

    void endsTheQueryOnTheServer()
    {
        QVERIFY(m_server->sql(QStringLiteral("CREATE OR REPLACE VIEW slow AS SELECT g AS time, 'x'::text AS "
                                             "result, pg_sleep(10)::text AS z FROM "
                                             "generate_series(1, 100) g")));
        auto connection = open();
        QVERIFY(connection);
        Progress progress;
        std::thread stopping([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            progress.requestStop();
        });
        QElapsedTimer timer;
        timer.start();
        const auto answer = (*connection)
                                ->run(
                                    "SELECT * FROM slow", [](auto, bool) { return done(); }, progress);
        stopping.join();
        QVERIFY(answer.cancelled());
        QVERIFY2(timer.elapsed() < 1300, qPrintable(QString::number(timer.elapsed())));
        const auto running =
            m_server->sql(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND "
                                         "query LIKE '%FROM slow%' AND pid <> "
                                         "pg_backend_pid()"));
        QCOMPARE(running.value_or(QString()).trimmed(), QStringLiteral("0"));
    }

    // The system takes the connection, nobody answers.
    void givesUpOnAServerThatHasStopped()
    {
        QTcpServer stopped;
        QVERIFY(stopped.listen(QHostAddress::LocalHost));
        server::ServerAddress silent = address();
        silent.port = stopped.serverPort();
        Progress progress;
        std::thread stopping([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            progress.requestStop();
        });
        QElapsedTimer timer;
        timer.start();
        const auto connection = Connection::open(silent, PostgresServer::password(), {}, progress);
        stopping.join();
        QVERIFY(connection.cancelled());
        QVERIFY2(timer.elapsed() < 200 + 1000, qPrintable(QString::number(timer.elapsed())));
        warehouse::Limits limits;
        limits.answerSeconds = 1;
        Progress patient;
        const auto late = Connection::open(silent, PostgresServer::password(), limits, patient);
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::ServerTimedOut);
    }
};

QTEST_GUILESS_MAIN(PostgresCountsTest)
#include "tst_postgrescounts.moc"
