// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/warehouse/clickhouseconnection.h"

#include "model/logs/encodingguess.h"
#include "model/warehouse/clickhouseerror.h"
#include "model/warehouse/httprequest.h"
#include "model/warehouse/tabseparated.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>
#include <QUuid>

#include <algorithm>

namespace clausemeter::warehouse {

namespace {

constexpr std::size_t kMostErrorText = 64 * 1024;
constexpr int kGraceSeconds = 15;                   // beyond the server's own limit
constexpr std::chrono::milliseconds kEndLimit{700}; // of ending a query, for a server that may not answer

QString number(std::int64_t value)
{
    return QString::number(value);
}

std::string firstOf(std::string_view text)
{
    return logs::shortened(text.substr(0, 200), 60);
}

// The last "read_rows" of one or more JSON objects.
std::int64_t rowsReadOf(const QByteArray& progress)
{
    static const QRegularExpression pattern(QStringLiteral("\"read_rows\":\"?([0-9]+)"));
    std::int64_t rows = 0;
    for (auto all = pattern.globalMatch(QString::fromLatin1(progress)); all.hasNext();)
        rows = std::max<std::int64_t>(rows, all.next().captured(1).toLongLong());
    return rows;
}

std::string withoutQuotes(std::string expression)
{
    std::erase(expression, '`');
    return expression;
}

} // namespace

ClickHouseConnection::ClickHouseConnection(ServerAddress address, QString password, const Limits& limits)
    : m_address(std::move(address))
    , m_password(std::move(password))
    , m_limits(limits)
{
}

// Only what both 18.16 and today's ClickHouse know: they refuse other settings.
QUrlQuery ClickHouseConnection::settings(const QByteArray& queryId) const
{
    QUrlQuery query;
    const auto set = [&](const char* name, const QString& value) {
        query.addQueryItem(QString::fromLatin1(name), value);
    };
    set("query_id", QString::fromLatin1(queryId));
    set("wait_end_of_query", QStringLiteral("1"));
    set("database", QString::fromUtf8(QUrl::toPercentEncoding(m_address.database)));
    if (!m_mayChangeSettings)
        return query;
    set("max_execution_time", number(m_limits.seconds));
    set("timeout_overflow_mode", QStringLiteral("throw"));
    if (m_limits.memoryBytes > 0)
        set("max_memory_usage", number(m_limits.memoryBytes));
    if (m_limits.rowsRead > 0) {
        set("max_rows_to_read", number(m_limits.rowsRead));
        set("read_overflow_mode", QStringLiteral("throw"));
    }
    set("max_rows_to_group_by", number(m_limits.groups));
    set("group_by_overflow_mode", QStringLiteral("throw"));
    set("skip_unavailable_shards", QStringLiteral("0"));
    set("max_replica_delay_for_distributed_queries", number(m_limits.replicaSecondsBehind));
    set("fallback_to_stale_replicas_for_distributed_queries", QStringLiteral("0"));
    set("send_progress_in_http_headers", QStringLiteral("1"));
    set("readonly", QStringLiteral("2"));
    return query;
}

Status ClickHouseConnection::greet(Progress& progress)
{
    const auto take = [this](std::span<const std::string_view> fields, bool) -> Status {
        m_version = fields[0];
        return done();
    };
    auto greeted =
        ask("SELECT version(), timezone() FORMAT TabSeparated", take, m_limits.answerSeconds, progress);
    if (!greeted && greeted.error().code == ErrorCode::ServerNotAllowed) {
        m_mayChangeSettings = false;
        greeted =
            ask("SELECT version(), timezone() FORMAT TabSeparated", take, m_limits.answerSeconds, progress);
    }
    if (!greeted)
        return notClickHouse(greeted.error(), progress);
    static const QRegularExpression version(QStringLiteral("^[0-9]+\\.[0-9]+"));
    if (!version.match(QString::fromStdString(m_version)).hasMatch())
        return Error{ErrorCode::ServerProtocol, where(), {firstOf(m_version)}};
    return done();
}

// A connection that ends before it has said anything of HTTP may be one to something else.
Error ClickHouseConnection::notClickHouse(const Error& error, Progress& progress) const
{
    if (error.code != ErrorCode::ServerCut || m_address.tls || progress.stopRequested())
        return error;
    const QByteArray beginning = whatAnswers(m_address);
    if (beginning.isEmpty() || beginning.startsWith("HTTP/"))
        return error;
    return {ErrorCode::ServerProtocol, where(), {firstOf({beginning.data(), std::size_t(beginning.size())})}};
}

Result<Answer> ClickHouseConnection::run(const std::string& query, const TakeRow& take, Progress& progress)
{
    return ask(query, take, m_limits.seconds + kGraceSeconds, progress);
}

Result<Answer> ClickHouseConnection::ask(const std::string& query, const TakeRow& take, int seconds,
                                         Progress& progress)
{
    const QByteArray queryId = "clausemeter-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    std::string refusal; // what is no rows
    TabSeparated rows(take);
    const auto onPiece = [&](int status, std::string_view piece) -> Status {
        if (status != 200) {
            refusal += piece.substr(0, kMostErrorText - std::min(kMostErrorText, refusal.size()));
            return done();
        }
        return rows.add(piece);
    };
    const auto failed = [&](std::string_view text) -> std::optional<Error> {
        const auto failure = clickHouseFailure(text);
        if (!failure)
            return std::nullopt;
        return errorOf(*failure, where(), m_address.user.toStdString(), m_limits.rowsRead,
                       m_limits.replicaSecondsBehind);
    };
    const auto answer =
        postToServer(m_address, m_password, settings(queryId), QByteArray::fromStdString(query),
                     std::chrono::seconds(seconds), onPiece, progress);
    if (!answer) {
        // A server that fails after it has begun to answer says so where the next row would stand.
        if (const auto error = failed(rows.badLine()))
            return *error;
        const ErrorCode code = answer.error().code;
        if (code == ErrorCode::Cancelled || code == ErrorCode::ServerTimedOut || code == ErrorCode::ServerCut)
            end(queryId);
        Error error = answer.error();
        if (error.where.file.empty() && code != ErrorCode::Cancelled)
            error.where = where();
        return error;
    }
    if (answer->status != 200) {
        if (const auto error = failed(refusal))
            return *error;
        if (answer->status == 401 || answer->status == 403)
            return Error{ErrorCode::ServerRefusedUser, where(), {m_address.user.toStdString()}};
        return Error{ErrorCode::ServerProtocol, where(), {firstOf(refusal)}};
    }
    if (!rows.rest().empty()) {
        if (const auto error = failed(rows.rest()))
            return *error;
        const auto code = answer->saysClickHouse ? ErrorCode::ServerCut : ErrorCode::ServerProtocol;
        return Error{code, where(), {firstOf(rows.rest())}};
    }
    return Answer{rowsReadOf(answer->clickHouseProgress), QDateTime::currentMSecsSinceEpoch()};
}

// A user who may only read may not end a query, but may put another one in its place.
void ClickHouseConnection::end(const QByteArray& queryId)
{
    Progress unstoppable;
    const QDeadlineTimer deadline(kEndLimit);
    // The status of the answer; 0 where the server does not answer that either.
    const auto send = [&](const QUrlQuery& parameters, const QByteArray& body) {
        const auto ignore = [](int, std::string_view) { return done(); };
        const auto answer =
            postToServer(m_address, m_password, parameters, body,
                         std::chrono::milliseconds(deadline.remainingTime()), ignore, unstoppable);
        return answer ? answer->status : 0;
    };
    const int status = send({}, "KILL QUERY WHERE query_id = '" + queryId + "' ASYNC");
    if (status == 0 || status == 200)
        return;
    QUrlQuery replacing;
    replacing.addQueryItem(QStringLiteral("query_id"), QString::fromLatin1(queryId));
    replacing.addQueryItem(QStringLiteral("replace_running_query"), QStringLiteral("1"));
    send(replacing, "SELECT 1");
}

Result<std::vector<TableName>> ClickHouseConnection::tables(Progress& progress)
{
    std::vector<TableName> tables;
    const auto answer = ask(
        "SELECT database, name FROM system.tables WHERE database = " + dialect().literal(database()) +
            " ORDER BY name FORMAT TabSeparated",
        [&](std::span<const std::string_view> fields, bool) {
            tables.push_back({std::string(fields[0]), std::string(fields[1])});
            return done();
        },
        m_limits.answerSeconds, progress);
    return answer ? Result(std::move(tables)) : answer.error();
}

std::string ClickHouseConnection::inTable(const TableName& name) const
{
    const std::string in = name.database.empty() ? database() : name.database;
    return "database = " + dialect().literal(in) + " AND ";
}

Result<Table> ClickHouseConnection::table(const TableName& name, Progress& progress)
{
    Table table;
    auto answer = ask(
        "SELECT database, name, engine FROM system.tables WHERE " + inTable(name) +
            "name = " + dialect().literal(name.name) + " FORMAT TabSeparated",
        [&](std::span<const std::string_view> fields, bool) {
            table.name = {std::string(fields[0]), std::string(fields[1])};
            table.engine = fields[2];
            return done();
        },
        m_limits.answerSeconds, progress);
    if (!answer)
        return answer.error();
    if (table.name.name.empty())
        return Error{ErrorCode::WarehouseNoTable, where(), {name.name}};
    answer = ask(
        "SELECT name, type, default_kind, default_expression, is_in_partition_key + is_in_sorting_key "
        "FROM system.columns WHERE " +
            inTable(table.name) + "table = " + dialect().literal(table.name.name) + " FORMAT TabSeparated",
        [&](std::span<const std::string_view> fields, bool) {
            TableColumn column = clickHouseColumn(std::string(fields[0]), std::string(fields[1]));
            if (fields[2] == "MATERIALIZED" && fields[4] != "0")
                column.madeBy = withoutQuotes(std::string(fields[3]));
            if (fields[2] != "EPHEMERAL")
                table.columns.push_back(std::move(column));
            return done();
        },
        m_limits.answerSeconds, progress);
    if (!answer)
        return answer.error();
    if (table.columns.empty())
        return Error{ErrorCode::WarehouseNoTable, where(), {name.name}};
    return table;
}

Status ClickHouseConnection::checkFresh(const Table& table, Progress& progress)
{
    if (!table.engine.starts_with("Replicated"))
        return done();
    const auto answer = ask(
        "SELECT replica_name, toString(absolute_delay) FROM system.replicas WHERE " + inTable(table.name) +
            "table = " + dialect().literal(table.name.name) + " FORMAT TabSeparated",
        [&](std::span<const std::string_view> fields, bool) -> Status {
            const std::string behind(fields[1]);
            if (QByteArray::fromStdString(behind).toLongLong() <= m_limits.replicaSecondsBehind)
                return done();
            return Error{ErrorCode::WarehouseReplicaLags,
                         where(),
                         {std::string(fields[0]), behind, std::to_string(m_limits.replicaSecondsBehind)}};
        },
        m_limits.answerSeconds, progress);
    return answer ? done() : Status(answer.error());
}

Result<Plan> ClickHouseConnection::plan(const Table& table, const std::string& query, Progress& progress)
{
    Plan plan;
    const auto addLine = [&](std::span<const std::string_view> fields, bool) {
        for (const std::string_view field : fields)
            plan.text += std::string(field) + ' ';
        plan.text.back() = '\n';
        return done();
    };
    const std::string bare = query.substr(0, query.rfind(" FORMAT "));
    const auto explained = ask("EXPLAIN indexes = 1 " + bare + " FORMAT TabSeparated", addLine,
                               m_limits.answerSeconds, progress);
    if (!explained && explained.cancelled())
        return explained.error();
    const auto estimated = ask(
        "EXPLAIN ESTIMATE " + bare + " FORMAT TabSeparated",
        [&](std::span<const std::string_view> fields, bool) {
            if (fields.size() >= 4)
                plan.rowsToRead = plan.rowsToRead.value_or(0) +
                                  QByteArray::fromStdString(std::string(fields[3])).toLongLong();
            return done();
        },
        m_limits.answerSeconds, progress);
    if (estimated && explained)
        return plan;
    // A server from before EXPLAIN: what it says of the table, all of which it may have to read.
    const auto told = ask(
        "SELECT engine, partition_key, sorting_key FROM system.tables WHERE " + inTable(table.name) +
            "name = " + dialect().literal(table.name.name) + " FORMAT TabSeparated",
        [&](std::span<const std::string_view> fields, bool) {
            plan.text = "ENGINE " + std::string(fields[0]) + "\nPARTITION BY " + std::string(fields[1]) +
                        "\nORDER BY " + std::string(fields[2]) + '\n';
            return done();
        },
        m_limits.answerSeconds, progress);
    if (!told)
        return told.error();
    const auto counted = ask(
        "SELECT toString(sum(rows)), toString(count()) FROM system.parts WHERE active AND " +
            inTable(table.name) + "table = " + dialect().literal(table.name.name) + " FORMAT TabSeparated",
        [&](std::span<const std::string_view> fields, bool) {
            if (fields[1] != "0")
                plan.rowsToRead = QByteArray::fromStdString(std::string(fields[0])).toLongLong();
            return done();
        },
        m_limits.answerSeconds, progress);
    return counted ? Result(std::move(plan)) : counted.error();
}

} // namespace clausemeter::warehouse
