// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/warehouse/dayreading.h"

#include <QDateTime>

#include <algorithm>

namespace clausemeter::warehouse {

namespace {

constexpr qsizetype kMostToKeep = 24 * 1024 * 1024; // of the days of one answer, packed

logs::LogKind kindOf(Engine engine)
{
    return engine == Engine::ClickHouse ? logs::LogKind::ClickHouse : logs::LogKind::PostgreSql;
}

std::int64_t numberIn(std::span<const std::string_view> fields, std::size_t at)
{
    return at < fields.size() ? QByteArray(fields[at].data(), qsizetype(fields[at].size())).toLongLong() : -1;
}

// As part of a text of several fields, whatever is in them.
std::string sized(std::string_view field)
{
    return std::to_string(field.size()) + ':' + std::string(field);
}

} // namespace

std::string labelOf(const Connection& connection, const TableName& table)
{
    const ServerAddress& address = connection.address();
    const QString server =
        address.scheme + QStringLiteral("://") + address.host + u':' + QString::number(address.port);
    return server.toStdString() + '/' +
           (table.database.empty() ? address.database.toStdString() : table.database) + '/' + table.name;
}

DayReading::DayReading(Connection& connection, const Table& table, const TableReading& how,
                       const CountPlan& plan, const Keeping& keeping, Progress& progress)
    : m_connection(connection)
    , m_plan(plan)
    , m_options(how.options)
    , m_keptDays(keeping)
    , m_progress(progress)
    , m_label(labelOf(connection, table.name))
    , m_counting(how.options, how.columns)
    , m_nowMs(QDateTime::currentMSecsSinceEpoch())
{
    m_report.mapping = how.options.mapping;
    m_report.profile = how.profile;
    m_report.kind = kindOf(connection.dialect().engine());
    m_report.columns = how.columns.columns;
    m_asked = sized(connection.address().toString().toStdString()) + sized(m_label) + sized(table.engine);
    for (std::size_t i = 0; i < how.columns.columns.size(); ++i) {
        if (how.columns.columns[i].role)
            m_asked += sized(table.columns[i].name) + sized(table.columns[i].type);
    }
}

// The query of the day alone: it has the table, its columns, the mapping and the services that are wanted.
std::string DayReading::keyOf(Date day) const
{
    return m_asked + sized(m_plan.days(day, day).sql) + sized(toIso(day));
}

std::optional<KeptDay> DayReading::kept(Date day)
{
    const std::int64_t end = m_options.clock.startOf(day + std::chrono::days(1)).ms;
    auto found = m_keptDays.find(keyOf(day), end, m_nowMs);
    if (found.state == KeptDays::Found::State::Damaged)
        m_damaged.insert(day);
    if (found.state != KeptDays::Found::State::Settled)
        return std::nullopt;
    return std::move(found.day);
}

void DayReading::begin(const CountQuery& query, const std::string& day, const std::string& file)
{
    if (m_digest)
        end();
    m_digest.emplace(m_options.digest);
    for (const std::string_view field :
         {std::string_view("clausemeter-rows/1"), std::string_view(m_label), std::string_view(day)})
        digest(field);
    Part part;
    part.server.version = m_connection.version();
    part.server.text = query.sql;
    m_parts.push_back(std::move(part));
    logs::InputReport report = m_report;
    report.file = m_label + '#' + file;
    m_counting.begin(query, report);
}

void DayReading::beginDay(const CountQuery& query, Date day)
{
    begin(query, toIso(day), toIso(day));
    m_day = day;
    if (m_damaged.contains(day))
        m_parts.back().server.fetch = logs::ServerQuery::Fetch::Again;
    if (!m_toKeep.empty() && m_toKeep.back())
        m_toKeepBytes += m_toKeep.back()->groups.bytes().size();
    m_toKeep.emplace_back(KeptDay());
}

void DayReading::end()
{
    m_counting.end();
    m_parts.back().digest = m_digest->finish();
    m_digest.reset();
}

void DayReading::digest(std::string_view field)
{
    const std::string size = std::to_string(field.size()) + ':';
    m_digest->add({size.data(), size.size()});
    m_digest->add({field.data(), field.size()});
}

Error DayReading::noGroup(std::span<const std::string_view> fields) const
{
    std::string line;
    for (const std::string_view field : fields)
        line += std::string(field) + '\t';
    return {ErrorCode::ServerProtocol, {m_label}, {line.substr(0, 60)}};
}

Status DayReading::takeGroup(const CountQuery& query, std::span<const std::string_view> fields,
                             Answered& answered)
{
    if (m_day && query.bySlot) {
        const Date day = Date(std::chrono::days(numberIn(fields, 0) / slots::kSlotsPerDay));
        if (day < *m_day || day > m_lastDay)
            return noGroup(fields);
        while (*m_day < day)
            beginDay(query, *m_day + std::chrono::days(1));
    }
    if (!m_counting.add(fields))
        return noGroup(fields);
    for (const std::string_view field : fields)
        digest(field);
    const std::int64_t rows = numberIn(fields, query.keys.size() + 1);
    answered.rows += rows;
    m_progress.add(0, rows);
    if (m_day && m_keptDays.isOn() && m_toKeep.back()) {
        m_toKeep.back()->rows += rows;
        m_toKeep.back()->groups.add(fields);
        if (m_toKeepBytes + m_toKeep.back()->groups.size() > kMostToKeep)
            m_toKeep.back().reset();
    }
    return done();
}

Status DayReading::replay(const KeptDay& answer, Date day)
{
    const CountQuery query = m_plan.days(day, day);
    m_lastDay = day;
    beginDay(query, day);
    m_toKeep.clear();
    m_parts.back().server = {answer.version, answer.query, answer.answeredMs, answer.rowsRead,
                             logs::ServerQuery::Fetch::Kept};
    Status taken = done();
    const bool isWhole = answer.groups.forEach([&](std::span<const std::string_view> fields) {
        if (!m_counting.add(fields)) {
            taken = noGroup(fields);
            return false;
        }
        for (const std::string_view field : fields)
            digest(field);
        m_progress.add(0, numberIn(fields, query.keys.size() + 1));
        return !m_progress.stopRequested();
    });
    if (!taken)
        return taken;
    if (m_progress.stopRequested())
        return Error{ErrorCode::Cancelled};
    if (!isWhole)
        return Error{ErrorCode::ServerProtocol, {m_label}, {toIso(day)}};
    end();
    return done();
}

Status DayReading::ask(const CountQuery& query, Date first, Date last)
{
    const std::size_t firstPart = m_parts.size();
    const std::int64_t asked = QDateTime::currentMSecsSinceEpoch();
    m_toKeep.clear();
    m_toKeepBytes = 0;
    m_lastDay = last;
    beginDay(query, first);
    if (const Status ran = run(query, first); !ran)
        return ran;
    while (*m_day < last)
        beginDay(query, *m_day + std::chrono::days(1));
    end();
    // The rows that were read for several days are told once, with the first of them.
    for (std::size_t i = firstPart + 1; i < m_parts.size(); ++i)
        m_parts[i].server.atMs = m_parts[firstPart].server.atMs;
    keep(first, firstPart, asked);
    return done();
}

Status DayReading::askUnreadable(const CountQuery& query)
{
    m_day.reset();
    begin(query, "no time", "?");
    if (const Status ran = run(query, {}); !ran)
        return ran;
    end();
    return done();
}

Status DayReading::run(const CountQuery& query, Date first)
{
    const std::size_t part = m_parts.size() - 1;
    Answered answered;
    const auto answer = m_connection.run(
        query.sql,
        [&](std::span<const std::string_view> fields, bool isTotal) -> Status {
            if (!isTotal)
                return takeGroup(query, fields, answered);
            answered.total = numberIn(fields, query.keys.size() + 1);
            return done();
        },
        m_progress);
    if (!answer)
        return answer.error();
    if (!answered.total)
        return Error{ErrorCode::ServerCut, {m_label}, {"no total"}};
    if (*answered.total != answered.rows)
        return Error{ErrorCode::WarehouseIncomplete,
                     {m_label},
                     {toIso(first), std::to_string(*answered.total), std::to_string(answered.rows)}};
    m_parts[part].server.atMs = answer->atMs;
    m_parts[part].server.rowsRead = answer->rowsRead;
    return done();
}

void DayReading::keep(Date first, std::size_t firstPart, std::int64_t askedMs)
{
    if (!m_keptDays.isOn())
        return;
    for (std::size_t i = 0; i < m_toKeep.size() && !m_notKept; ++i) {
        if (!m_toKeep[i])
            continue;
        const logs::ServerQuery& server = m_parts[firstPart + i].server;
        KeptDay& day = *m_toKeep[i];
        day.key = keyOf(first + std::chrono::days(i));
        day.version = server.version;
        day.query = server.text;
        day.askedMs = askedMs;
        day.answeredMs = server.atMs;
        day.rowsRead = server.rowsRead;
        if (const Status kept = m_keptDays.keep(std::move(day)); !kept)
            m_notKept = kept.error();
    }
    m_toKeep.clear();
    m_keptDays.makeRoom();
}

logs::LogData DayReading::take()
{
    logs::LogData data = m_counting.take();
    for (std::size_t i = 0; i < data.inputs.size(); ++i) {
        logs::InputReport& input = data.inputs[i];
        input.digest = m_parts[i].digest;
        input.server = std::move(m_parts[i].server);
        input.server->rowsRead = std::max(input.server->rowsRead, input.records);
    }
    if (!data.inputs.empty() && data.inputs.back().file.ends_with("#?") && data.inputs.back().records == 0)
        data.inputs.pop_back();
    return data;
}

} // namespace clausemeter::warehouse
