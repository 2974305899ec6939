// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows on two servers of each kind are counted as those of one, or not at all; and what a real server does
// when a query is to end.

#include "clickhouseserver.h"
#include "countedrows.h"
#include "postgresserver.h"
#include "samelogs.h"

#include <QElapsedTimer>
#include <QTest>
#include <thread>

using namespace clausemeter;
using namespace clausemeter::test;
using warehouse::Connection;

namespace {

// Every third row is on the second server.
std::vector<Row> ofServer(const std::vector<Row>& rows, int server)
{
    std::vector<Row> some;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if ((i % 3 == 0) == (server == 1))
            some.push_back(rows[i]);
    }
    return some;
}

QByteArray clickHouseRows(const std::vector<Row>& rows)
{
    QByteArray all;
    for (const Row& row : rows) {
        all += QByteArray::number(qlonglong(*row.ms / 1000));
        for (const auto* field : {&row.service, &row.event, &row.result, &row.code, &row.region})
            all += ',' + csvField(*field);
        all += '\n';
    }
    return all;
}

QString postgresRows(const std::vector<Row>& rows)
{
    QString values;
    for (const Row& row : rows) {
        values += (values.isEmpty() ? QStringLiteral("('") : QStringLiteral(", ('")) +
                  QString::fromLatin1(timeText(row, 0, 3)) + u'\'';
        for (const auto* field : {&row.service, &row.event, &row.result, &row.code, &row.region}) {
            QString text = QString::fromStdString(**field);
            values += QStringLiteral(", '") + text.replace(u'\'', QStringLiteral("''")) + u'\'';
        }
        values += u')';
    }
    return values;
}

Result<logs::LogData> read(const server::ServerAddress& address, const QString& password)
{
    Progress progress;
    const auto connection = Connection::open(address, password, {}, progress);
    if (!connection)
        return connection.error();
    return readWarehouse(**connection, {{"", address.name.toStdString()}, countedServices(), kCountedUpTo, 7},
                         progress);
}

} // namespace

class WarehouseShardsTest : public QObject {
    Q_OBJECT

private:
    static server::ServerAddress addressOf(const ClickHouseServer& server, const char* table,
                                           const QString& user = ClickHouseServer::user())
    {
        return {QStringLiteral("clickhouse"),
                user,
                QStringLiteral("127.0.0.1"),
                server.httpPort(),
                QStringLiteral("default"),
                QString::fromLatin1(table),
                false,
                {}};
    }

private Q_SLOTS:
    void clickHouse()
    {
        QString why;
        const auto second = ClickHouseServer::make({}, &why);
        QVERIFY2(second, qPrintable(why));
        const auto first = ClickHouseServer::make({0, second->tcpPort()}, &why);
        QVERIFY2(first, qPrintable(why));
        const std::vector<Row> rows = randomRows(21, 3000, Results::Words, false);
        const QByteArray columns =
            "(time DateTime, service String, event String, result String, code String, region String)";
        for (auto* server : {first.get(), second.get()}) {
            QVERIFY(server->run("CREATE TABLE here " + columns +
                                " ENGINE = MergeTree PARTITION BY toYYYYMM(time) ORDER BY time"));
            QVERIFY2(server->run("INSERT INTO here FORMAT CSV",
                                 clickHouseRows(ofServer(rows, server == second.get() ? 1 : 0))),
                     server->failure());
        }
        QVERIFY2(
            first->run("CREATE TABLE everywhere " + columns + " ENGINE = Distributed(shards, default, here)"),
            first->failure());

        const auto here = readCsv(csvOf(rows, "result", 0, 0), countedServices());
        QVERIFY(here);
        const auto there = read(addressOf(*first, "everywhere"), ClickHouseServer::password());
        QVERIFY2(there, there ? "" : qPrintable(failureOf(there.error())));
        QCOMPARE(difference(*here, *there), QString());

        // By one who may only read, and by one who may not even change a setting.
        for (const char* user : {"reader", "bare"}) {
            const auto again =
                read(addressOf(*first, "here", QLatin1String(user)), ClickHouseServer::password());
            QVERIFY2(again, again ? "" : qPrintable(failureOf(again.error())));
            QVERIFY(!again->services.empty());
        }
        second->kill();
        const auto half = read(addressOf(*first, "everywhere"), ClickHouseServer::password());
        QVERIFY(!half);
        QCOMPARE(half.error().code, ErrorCode::WarehouseShardDown);
        QVERIFY2(!half.error().details.at(0).empty(), "which one");
        // Once it is known to be down, it is named.
        const auto later = read(addressOf(*first, "everywhere"), ClickHouseServer::password());
        QVERIFY(!later);
        QCOMPARE(QString::fromStdString(later.error().details.at(0)),
                 QStringLiteral("127.0.0.1:%1").arg(second->tcpPort()));
    }

    void clickHouseEndsAQuery()
    {
        QString why;
        const auto server = ClickHouseServer::make({}, &why);
        QVERIFY2(server, qPrintable(why));
        for (const QString& user : {ClickHouseServer::user(), QStringLiteral("reader")}) {
            Progress progress;
            const auto connection = Connection::open(addressOf(*server, "here", user),
                                                     ClickHouseServer::password(), {}, progress);
            QVERIFY2(connection, connection ? "" : qPrintable(failureOf(connection.error())));
            std::thread stopping([&] {
                std::this_thread::sleep_for(std::chrono::milliseconds(700));
                progress.requestStop();
            });
            QElapsedTimer timer;
            timer.start();
            const auto answer =
                (*connection)
                    ->run(
                        "SELECT count(), max(sleep(0.5)) FROM system.numbers WHERE 'unmistakable' != ''",
                        [](auto, bool) { return done(); }, progress);
            const qint64 waited = timer.elapsed() - 700;
            stopping.join();
            QVERIFY(answer.cancelled());
            QVERIFY2(waited < 1000, qPrintable(QString::number(waited)));
            QTRY_COMPARE_WITH_TIMEOUT(server->runningQueries("unmistakable"), 0, 1500);
        }
    }

    void postgres()
    {
        QString why;
        const auto second = PostgresServer::make({}, &why);
        QVERIFY2(second, qPrintable(why));
        const auto first = PostgresServer::make({}, &why);
        QVERIFY2(first, qPrintable(why));
        const std::vector<Row> rows = randomRows(22, 2000, Results::Words, false);
        const QString columns =
            QStringLiteral("time timestamptz, service text, event text, result text, code text, region text");
        QVERIFY(second->sql(QStringLiteral("CREATE TABLE there (%1, shard integer DEFAULT 1)").arg(columns)));
        QVERIFY2(second->sql(QStringLiteral("INSERT INTO there VALUES ") + postgresRows(ofServer(rows, 1))),
                 qPrintable(second->failure()));
        QString password = PostgresServer::password();
        password.replace(u'\'', QStringLiteral("''"));
        const QString setUp = QStringLiteral("CREATE EXTENSION postgres_fdw; CREATE SERVER shard2 FOREIGN "
                                             "DATA WRAPPER postgres_fdw OPTIONS (host "
                                             "'127.0.0.1', port '%1', dbname 'postgres'); CREATE USER "
                                             "MAPPING FOR CURRENT_USER SERVER shard2 OPTIONS (user '%2', "
                                             "password '%3'); CREATE TABLE rows (%4, shard integer DEFAULT "
                                             "0) PARTITION BY LIST (shard); CREATE TABLE rows0 "
                                             "PARTITION OF rows FOR VALUES IN (0); CREATE FOREIGN TABLE "
                                             "rows1 PARTITION OF rows FOR VALUES IN (1) SERVER shard2 "
                                             "OPTIONS (table_name 'there')")
                                  .arg(second->port())
                                  .arg(PostgresServer::user(), password, columns);
        QVERIFY2(first->sql(setUp), qPrintable(first->failure()));
        QVERIFY2(first->sql(QStringLiteral("INSERT INTO rows0 VALUES ") + postgresRows(ofServer(rows, 0))),
                 qPrintable(first->failure()));

        const auto address = *server::parseAddress(first->address(QStringLiteral("postgres")) +
                                                   QStringLiteral("/rows?tls=off"));
        const auto here = readCsv(csvOf(rows, "result", 0, 3), countedServices());
        QVERIFY(here);
        const auto there = read(address, PostgresServer::password());
        QVERIFY2(there, there ? "" : qPrintable(failureOf(there.error())));
        QCOMPARE(difference(*here, *there), QString());

        // All of the counting is done where the rows are.
        Progress progress;
        const auto connection = Connection::open(address, PostgresServer::password(), {}, progress);
        QVERIFY(connection);
        const auto preview =
            previewTable(**connection, {{"", "rows"}, countedServices(), kCountedUpTo, 7}, 1, progress);
        QVERIFY(preview && preview->plan);
        const auto explained =
            first->sql(QStringLiteral("EXPLAIN VERBOSE ") + QString::fromStdString(preview->query));
        QVERIFY(explained);
        const QString remote =
            explained->mid(explained->indexOf(QStringLiteral("Remote SQL"))).section(u'\n', 0, 0);
        QVERIFY2(remote.contains(QStringLiteral("GROUP BY")), qPrintable(remote));

        second->kill();
        const auto half = read(address, PostgresServer::password());
        QVERIFY(!half);
        QCOMPARE(half.error().code, ErrorCode::WarehouseShardDown);
        QCOMPARE(QString::fromStdString(half.error().details.at(0)), QStringLiteral("shard2"));
    }
};

QTEST_GUILESS_MAIN(WarehouseShardsTest)
#include "tst_warehouseshards.moc"
