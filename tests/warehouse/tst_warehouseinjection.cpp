// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names of tables and columns, and values, that would do something if they were not quoted: none does
// anything, and every one is counted.

#include "clickhouseserver.h"
#include "postgresserver.h"

#include "model/warehouse/readwarehouse.h"

#include <QTest>

using namespace clausemeter;
using namespace clausemeter::test;

namespace {

// Each is the name of a table, of its columns, and a service.
const std::vector<std::string> kHostile = {
    "x; DROP TABLE kept",
    "x' ; DROP TABLE kept; --",
    "x\" ; DROP TABLE kept; --",
    "x` ; DROP TABLE kept; --",
    "') ; DROP TABLE kept; --",
    "\\",
    "\\'; DROP TABLE kept; --",
    "\\\"; DROP TABLE kept; --",
    "\\`; DROP TABLE kept; --",
    "'' OR 1=1",
    "\"\"",
    "``",
    "a.b",
    "a\".\"b",
    "a`.`b",
    "kept",
    "(SELECT 1)",
    "/* x */",
    "-- x",
    "a b\tc",
    "a\nb",
    "${x}",
    "{x:String}",
    "%s %1 %2",
    "$1",
    "?",
    "客户日志",
    "таблица",
    "select",
    std::string("0123456789012345678901234567890123456789012345678901234567890ab"),
};

QString failureOf(const Error& error)
{
    QString text = QString::number(int(error.code));
    for (const std::string& detail : error.details)
        text += u' ' + QString::fromStdString(detail);
    return text;
}

logs::ReadOptions optionsFor(const std::string& hostile)
{
    logs::ReadOptions options;
    options.services = {{hostile, {{*parseDate("2019-03-01"), *parseDate("2019-03-02")}}}};
    options.mapping.roles = {{hostile, logs::Role::Result},
                             {hostile + "t", logs::Role::Time},
                             {hostile + "s", logs::Role::Service}};
    return options;
}

} // namespace

class WarehouseInjectionTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ClickHouseServer> m_clickHouse;
    std::unique_ptr<PostgresServer> m_postgres;

    void count(const server::ServerAddress& address, const QString& password, const std::string& table,
               const std::string& hostile)
    {
        Progress progress;
        auto connection = warehouse::Connection::open(address, password, {}, progress);
        QVERIFY2(connection, connection ? "" : qPrintable(failureOf(connection.error())));
        const auto preview = previewTable(
            **connection, {{"", table}, optionsFor(hostile), *parseDate("2019-03-02"), 7}, 3, progress);
        QVERIFY2(preview, preview ? "" : qPrintable(failureOf(preview.error())));
        const auto data = readWarehouse(
            **connection, {{"", table}, optionsFor(hostile), *parseDate("2019-03-02"), 7}, progress);
        QVERIFY2(data, data ? "" : qPrintable(failureOf(data.error())));
        std::int64_t accepted = 0;
        std::int64_t unknown = 0;
        for (const logs::InputReport& input : data->inputs) {
            accepted += input.accepted;
            for (const auto& [reason, rows] : input.rejectedBy)
                unknown += reason == logs::RejectReason::UnknownService ? rows : 0;
        }
        QCOMPARE(accepted, 1);
        QCOMPARE(unknown, 1);
        QCOMPARE(data->services.size(), std::size_t(1));
        QCOMPARE(data->services.begin()->first, hostile);
    }
    static void addRows()
    {
        QTest::addColumn<std::string>("hostile");
        for (const std::string& hostile : kHostile)
            QTest::newRow(QByteArray::fromStdString(hostile).toPercentEncoding().constData()) << hostile;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QString why;
        m_clickHouse = ClickHouseServer::make({}, &why);
        QVERIFY2(m_clickHouse, qPrintable(why));
        m_postgres = PostgresServer::make({}, &why);
        QVERIFY2(m_postgres, qPrintable(why));
        QVERIFY(m_clickHouse->run("CREATE DATABASE hostile"));
        QVERIFY(m_clickHouse->run("CREATE TABLE default.kept (x Int32) ENGINE = Memory"));
        QVERIFY(m_postgres->sql(QStringLiteral("CREATE SCHEMA hostile; CREATE TABLE kept (x integer)")));
    }

    void inClickHouse_data() { addRows(); }
    void inClickHouse()
    {
        QFETCH(std::string, hostile);
        const warehouse::Dialect& dialect = warehouse::clickHouseDialect();
        // A table's name is that of a folder, which ClickHouse 18.16 makes of it as it stands: at most a name
        // long.
        const std::string table = hostile.size() > 30 ? hostile.substr(0, 30) : hostile;
        const std::string name = "hostile." + dialect.quoted(table);
        const std::string value = dialect.literal(hostile);
        QVERIFY2(m_clickHouse->run(QByteArray::fromStdString(
                     "CREATE TABLE " + name + " (" + dialect.quoted(hostile + "t") + " DateTime, " +
                     dialect.quoted(hostile + "s") + " String, " + dialect.quoted(hostile) +
                     " String, cm_time String) ENGINE = Memory")),
                 m_clickHouse->failure());
        QVERIFY2(m_clickHouse->run(
                     QByteArray::fromStdString("INSERT INTO " + name + " VALUES (1551405600, " + value +
                                               ", 'ok', ''), (1551405600, 'another', 'ok', '')")),
                 m_clickHouse->failure());
        count({QStringLiteral("clickhouse"),
               QStringLiteral("keeper"),
               QStringLiteral("127.0.0.1"),
               m_clickHouse->httpPort(),
               QStringLiteral("hostile"),
               QString::fromStdString(table),
               false,
               {}},
              ClickHouseServer::password(), table, hostile);
        QVERIFY(m_clickHouse->run("DROP TABLE " + QByteArray::fromStdString(name)));
        QVERIFY(m_clickHouse->run("SELECT count() FROM default.kept"));
    }

    void inPostgres_data() { addRows(); }
    void inPostgres()
    {
        QFETCH(std::string, hostile);
        const warehouse::Dialect& dialect = warehouse::postgresDialect();
        const std::string column = hostile.size() > 60 ? hostile.substr(0, 60) : hostile;
        const std::string name = "hostile." + dialect.quoted(hostile);
        const std::string value = dialect.literal(hostile);
        QVERIFY2(m_postgres->sql(QString::fromStdString(
                     "CREATE TABLE " + name + " (" +
                     dialect.quoted(hostile.size() > 60 ? column + "t" : hostile + "t") + " timestamptz, " +
                     dialect.quoted(column + "s") + " text, " + dialect.quoted(column) +
                     " text, cm_time text); INSERT INTO " + name + " VALUES (to_timestamp(1551405600), " +
                     value + ", 'ok'), (to_timestamp(1551405600), 'another', 'ok')")),
                 qPrintable(m_postgres->failure()));
        Progress progress;
        auto address = *server::parseAddress(m_postgres->address(QStringLiteral("postgres")) +
                                             QStringLiteral("/t?tls=off"));
        auto connection = warehouse::Connection::open(address, PostgresServer::password(), {}, progress);
        QVERIFY(connection);
        logs::ReadOptions options = optionsFor(hostile);
        options.mapping.roles = {{column, logs::Role::Result},
                                 {column + "t", logs::Role::Time},
                                 {column + "s", logs::Role::Service}};
        const auto data = readWarehouse(
            **connection, {{"hostile", hostile}, options, *parseDate("2019-03-02"), 7}, progress);
        QVERIFY2(data, data ? "" : qPrintable(failureOf(data.error())));
        std::int64_t accepted = 0;
        std::int64_t rejected = 0;
        for (const logs::InputReport& input : data->inputs) {
            accepted += input.accepted;
            rejected += input.rejected;
        }
        QCOMPARE(accepted, 1);
        QCOMPARE(rejected, 1);
        QVERIFY(m_postgres->sql(QStringLiteral("SELECT count(*) FROM public.kept")));
        QVERIFY(m_postgres->sql(QString::fromStdString("DROP TABLE " + name)));
    }
};

QTEST_GUILESS_MAIN(WarehouseInjectionTest)
#include "tst_warehouseinjection.moc"
