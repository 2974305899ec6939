// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/warehouse/postgresconnection.h"

#include "model/warehouse/postgrescancel.h"
#include "model/warehouse/postgresknock.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

namespace clausemeter::warehouse {

namespace {

std::int64_t integerOf(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size())).toLongLong();
}

// Of the nodes that read tables.
double scannedRows(const QJsonObject& node)
{
    double rows =
        node.contains(QStringLiteral("Relation Name")) ? node[QStringLiteral("Plan Rows")].toDouble() : 0;
    for (const QJsonValueConstRef& child : node[QStringLiteral("Plans")].toArray())
        rows += scannedRows(child.toObject());
    return rows;
}

} // namespace

PostgresConnection::PostgresConnection(ServerAddress address, QString password, const Limits& limits)
    : m_address(std::move(address))
    , m_password(std::move(password))
    , m_limits(limits)
{
}

Status PostgresConnection::greet(Progress& progress)
{
    const auto greeted = ask(
        "SELECT current_setting('server_version'), 0",
        [this](std::span<const std::string_view> fields, bool) {
            m_version = fields[0];
            return done();
        },
        m_limits.answerSeconds, progress);
    return greeted ? done() : Status(greeted.error());
}

Error PostgresConnection::errorOf(const QSqlError& error, const server::PostgresLimits& limits) const
{
    const QString state = error.nativeErrorCode();
    const QString said = error.databaseText();
    // Another server, of which this one is a client.
    static const QRegularExpression remote(QStringLiteral("server \"([^\"]+)\""));
    if (state.startsWith(QStringLiteral("08"))) {
        const auto named = remote.match(said);
        if (named.hasMatch())
            return {ErrorCode::WarehouseShardDown, where(), {named.captured(1).toStdString()}};
        if (said.contains(QStringLiteral("remote SQL command")))
            return {ErrorCode::WarehouseShardDown, where(), {said.section(u'\n', 0, 0).toStdString()}};
    }
    if (state == QStringLiteral("42P01") || state == QStringLiteral("3F000"))
        return {ErrorCode::WarehouseNoTable, where(), {said.section(u'\n', 0, 0).toStdString()}};
    return server::postgresError(error, m_address, limits);
}

bool PostgresConnection::hasDateBin() const
{
    return integerOf(m_version.substr(0, m_version.find('.'))) >= 14;
}

Result<Answer> PostgresConnection::run(const std::string& query, const TakeRow& take, Progress& progress)
{
    return ask(query, take, m_limits.seconds, progress);
}

Result<Answer> PostgresConnection::ask(const std::string& query, const TakeRow& take, int seconds,
                                       Progress& progress)
{
    if (progress.stopRequested())
        return Error{ErrorCode::Cancelled};
    const server::PostgresLimits limits{std::min(m_limits.answerSeconds, 30), seconds, 10, 60, true};
    if (const Status answers =
            knockAtPostgres(m_address, std::chrono::seconds(limits.connectSeconds), progress);
        !answers)
        return answers.error();
    const QString name = QUuid::createUuid().toString();
    auto answer = [&]() -> Result<Answer> {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        if (const Status opened = server::openPostgres(database, m_address, m_password, limits); !opened)
            return opened.error();
        const PostgresCancel cancel(database.driver()->handle(), progress);
        return fetch(database, query, take, limits, progress);
    }();
    QSqlDatabase::removeDatabase(name);
    if (!answer && progress.stopRequested())
        return Error{ErrorCode::Cancelled};
    return answer;
}

Result<Answer> PostgresConnection::fetch(QSqlDatabase& database, const std::string& query,
                                         const TakeRow& take, const server::PostgresLimits& limits,
                                         Progress& progress)
{
    QSqlQuery sql(database);
    sql.setForwardOnly(true); // rows as they arrive, not all of them first
    if (!sql.exec(QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")) ||
        !sql.exec(QString::fromStdString(query)))
        return errorOf(sql.lastError(), limits);
    std::vector<QByteArray> texts;
    std::vector<std::string_view> fields;
    while (sql.next()) {
        const int columns = sql.record().count();
        texts.assign(std::size_t(columns), {});
        fields.assign(std::size_t(columns), {});
        for (int i = 0; i < columns; ++i) {
            if (sql.isNull(i))
                continue;
            texts[std::size_t(i)] = sql.value(i).toString().toUtf8();
            fields[std::size_t(i)] = {texts[std::size_t(i)].constData(),
                                      std::size_t(texts[std::size_t(i)].size())};
        }
        if (progress.stopRequested())
            return Error{ErrorCode::Cancelled};
        const bool isTotal = columns > 1 && !fields.front().data() && !fields.back().data();
        if (const Status taken = take(fields, isTotal); !taken)
            return taken.error();
    }
    if (sql.lastError().isValid())
        return errorOf(sql.lastError(), limits);
    return Answer{0, QDateTime::currentMSecsSinceEpoch()};
}

Result<std::vector<TableName>> PostgresConnection::tables(Progress& progress)
{
    std::vector<TableName> tables;
    const auto answer = ask(
        "SELECT n.nspname::text, c.relname::text FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n "
        "ON n.oid = "
        "c.relnamespace WHERE c.relkind IN ('r', 'v', 'm', 'p', 'f') AND n.nspname NOT IN ('pg_catalog', "
        "'information_schema') AND n.nspname NOT LIKE 'pg\\_toast%' AND "
        "pg_catalog.has_table_privilege(c.oid, 'SELECT') "
        "ORDER BY 1, 2",
        [&](std::span<const std::string_view> fields, bool) {
            tables.push_back({std::string(fields[0]), std::string(fields[1])});
            return done();
        },
        m_limits.answerSeconds, progress);
    return answer ? Result(std::move(tables)) : answer.error();
}

Result<Table> PostgresConnection::table(const TableName& name, Progress& progress)
{
    const Dialect& sql = dialect();
    std::string condition = "c.relname = " + sql.literal(name.name);
    if (!name.database.empty()) {
        condition += " AND n.nspname = " + sql.literal(name.database);
    } else {
        condition += " AND pg_catalog.pg_table_is_visible(c.oid)";
        if (const std::size_t point = name.name.find('.'); point != std::string::npos)
            condition = '(' + condition + ") OR (n.nspname = " + sql.literal(name.name.substr(0, point)) +
                        " AND c.relname = " + sql.literal(name.name.substr(point + 1)) + ')';
    }
    Table table;
    std::string oid;
    const auto answer = ask(
        "SELECT c.oid::text, n.nspname::text, c.relname::text, CASE c.relkind WHEN 'r' THEN 'table' WHEN 'v' "
        "THEN 'view' "
        "WHEN 'm' THEN 'materialized view' WHEN 'p' THEN 'partitioned table' ELSE 'foreign table' END FROM "
        "pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN "
        "('r', 'v', "
        "'m', 'p', 'f') AND (" +
            condition + ") ORDER BY pg_catalog.pg_table_is_visible(c.oid) LIMIT 1",
        [&](std::span<const std::string_view> fields, bool) {
            oid = fields[0];
            table.name = {std::string(fields[1]), std::string(fields[2])};
            table.engine = fields[3];
            return done();
        },
        m_limits.answerSeconds, progress);
    if (!answer)
        return answer.error();
    if (oid.empty())
        return Error{ErrorCode::WarehouseNoTable, where(), {name.name}};
    if (const Status columns = addColumns(table, oid, progress); !columns)
        return columns.error();
    if (table.engine == "partitioned table") {
        if (const Status parts = addParts(table, oid, progress); !parts)
            return parts.error();
    }
    if (table.engine == "foreign table")
        table.binsMoments = hasDateBin();
    return table;
}

Status PostgresConnection::addColumns(Table& table, const std::string& oid, Progress& progress)
{
    const auto answer = ask(
        "SELECT a.attname::text, pg_catalog.format_type(CASE WHEN t.typtype = 'd' THEN t.typbasetype ELSE "
        "t.oid END, "
        "NULL), t.typtype::text, a.attnotnull::text FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t "
        "ON t.oid = "
        "a.atttypid WHERE a.attrelid = " +
            oid + " AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum",
        [&](std::span<const std::string_view> fields, bool) {
            TableColumn column = postgresColumn(std::string(fields[0]), std::string(fields[1]));
            if (fields[2] == "e")
                column.is = ValueType::Text;
            column.isNullable = fields[3] != "true";
            table.columns.push_back(std::move(column));
            return done();
        },
        m_limits.answerSeconds, progress);
    return answer ? done() : Status(answer.error());
}

// Where partitions are on other servers, each is asked for itself, so that all of the counting is done there.
Status PostgresConnection::addParts(Table& table, const std::string& oid, Progress& progress)
{
    bool hasForeign = false;
    const auto answer = ask(
        "SELECT n.nspname::text, c.relname::text, c.relkind::text FROM pg_catalog.pg_partition_tree(" + oid +
            "::oid::regclass) p JOIN pg_catalog.pg_class c ON c.oid = p.relid JOIN "
            "pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE p.isleaf ORDER BY 1, 2",
        [&](std::span<const std::string_view> fields, bool) {
            table.parts.push_back({std::string(fields[0]), std::string(fields[1])});
            hasForeign = hasForeign || fields[2] == "f";
            return done();
        },
        m_limits.answerSeconds, progress);
    if (!hasForeign)
        table.parts.clear();
    table.binsMoments = hasForeign && hasDateBin();
    return answer ? done() : Status(answer.error());
}

Status PostgresConnection::checkFresh(const Table&, Progress& progress)
{
    const auto answer = ask(
        "SELECT pg_catalog.pg_is_in_recovery()::text, CASE WHEN pg_catalog.pg_is_in_recovery() AND "
        "pg_catalog.pg_last_wal_receive_lsn() IS DISTINCT FROM pg_catalog.pg_last_wal_replay_lsn() THEN "
        "coalesce(extract(epoch FROM pg_catalog.now() - pg_catalog.pg_last_xact_replay_timestamp())::bigint, "
        "0) ELSE 0 "
        "END::text",
        [&](std::span<const std::string_view> fields, bool) -> Status {
            if (fields[0] != "true" || integerOf(fields[1]) <= m_limits.replicaSecondsBehind)
                return done();
            return Error{ErrorCode::WarehouseReplicaLags,
                         where(),
                         {m_address.host.toStdString(), std::string(fields[1]),
                          std::to_string(m_limits.replicaSecondsBehind)}};
        },
        m_limits.answerSeconds, progress);
    return answer ? done() : Status(answer.error());
}

Result<Plan> PostgresConnection::plan(const Table&, const std::string& query, Progress& progress)
{
    Plan plan;
    const auto explained = ask(
        "EXPLAIN " + query,
        [&](std::span<const std::string_view> fields, bool) {
            plan.text += std::string(fields[0]) + '\n';
            return done();
        },
        m_limits.answerSeconds, progress);
    if (!explained)
        return explained.error();
    const auto estimated = ask(
        "EXPLAIN (FORMAT JSON) " + query,
        [&](std::span<const std::string_view> fields, bool) {
            const auto json =
                QJsonDocument::fromJson(QByteArray(fields[0].data(), qsizetype(fields[0].size())));
            plan.rowsToRead =
                std::int64_t(scannedRows(json.array().at(0)[QStringLiteral("Plan")].toObject()));
            return done();
        },
        m_limits.answerSeconds, progress);
    return estimated ? Result(std::move(plan)) : estimated.error();
}

} // namespace clausemeter::warehouse
