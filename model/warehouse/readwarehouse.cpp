// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/warehouse/readwarehouse.h"

#include "model/logs/digester.h"
#include "model/logs/profile.h"
#include "model/warehouse/groupcounting.h"

#include <QByteArray>
#include <algorithm>
#include <set>

namespace clausemeter::warehouse {

namespace {

std::string labelOf(const Connection& connection, const TableName& table)
{
    const ServerAddress& address = connection.address();
    const QString server =
        address.scheme + QStringLiteral("://") + address.host + u':' + QString::number(address.port);
    return server.toStdString() + '/' +
           (table.database.empty() ? address.database.toStdString() : table.database) + '/' + table.name;
}

logs::LogKind kindOf(Engine engine)
{
    return engine == Engine::ClickHouse ? logs::LogKind::ClickHouse : logs::LogKind::PostgreSql;
}

// The names of a table as a header of CSV, by which profiles are found.
std::string headerOf(const Table& table)
{
    std::string header;
    for (const TableColumn& column : table.columns) {
        header += header.empty() ? "\"" : ",\"";
        for (const char c : column.name)
            header += c == '"' ? std::string("\"\"") : std::string(1, c);
        header += '"';
    }
    return header + '\n';
}

// How a table is read: by what was said, and by the first profile for such a table.
struct Mapped {
    logs::ReadOptions options;
    std::string profile;
};
Mapped mappedBy(const logs::ReadOptions& given, const Table& table)
{
    Mapped mapped{given, {}};
    if (const auto* profile = logs::profileByHeader(headerOf(table), given.mapping, given.profiles)) {
        mapped.profile = profile->name;
        mapped.options.mapping = logs::merged(given.mapping, profile->mapping);
    }
    return mapped;
}

Result<logs::ColumnMap> columnsOf(const Table& table, const logs::ReadOptions& options, const Where& where)
{
    const auto columns = logs::mapColumns(table.columnNames(), options, where);
    if (columns && columns->kind != logs::LogKind::RequestCsv)
        return Error{ErrorCode::LogNoResultColumn, where, {headerOf(table)}};
    return columns;
}

// The days that any service has, in order.
std::vector<Date> daysOf(const std::vector<logs::WantedService>& services, Date openEnd)
{
    std::set<Date> days;
    for (const logs::WantedService& service : services) {
        for (const auto& [first, last] : service.periods) {
            for (Date day = first; day <= std::min(last.value_or(openEnd), openEnd);
                 day += std::chrono::days(1))
                days.insert(day);
        }
    }
    return {days.begin(), days.end()};
}

// Takes what a server answers, and holds it against the number of rows that it names at the end.
class Reading {
public:
    Reading(Connection& connection, const Table& table, const logs::ColumnMap& columns, const Mapped& mapped,
            Progress& progress)
        : m_connection(connection)
        , m_progress(progress)
        , m_options(mapped.options)
        , m_label(labelOf(connection, table.name))
        , m_counting(mapped.options, columns)
    {
        m_report.mapping = mapped.options.mapping;
        m_report.profile = mapped.profile;
        m_report.kind = kindOf(connection.dialect().engine());
        m_report.columns = columns.columns;
        m_report.server = logs::ServerQuery{connection.version(), {}, 0, 0};
    }

    // Days in a row, each of which becomes an input.
    Status days(const CountQuery& query, Date first, Date last)
    {
        m_answered = {};
        m_lastDay = last;
        begin(query, first);
        const Status ran = run(query, first);
        if (!ran)
            return ran;
        while (m_day < last)
            begin(query, m_day + std::chrono::days(1));
        end();
        return done();
    }

    // Rows whose time is none: an input of its own where there are any.
    Status unreadable(const CountQuery& query)
    {
        m_digest.emplace(m_options.digest);
        digest({"clausemeter-rows/1", m_label, "no time"});
        m_isOfDays = false;
        logs::InputReport report = reportOf(query, m_label + "#?");
        m_counting.begin(query, report);
        const Status ran = run(query, {});
        if (!ran)
            return ran;
        end();
        return done();
    }

    logs::LogData take()
    {
        logs::LogData data = m_counting.take();
        for (std::size_t i = 0; i < data.inputs.size(); ++i) {
            data.inputs[i].digest = m_digests[i];
            data.inputs[i].server->atMs = m_answers[i].atMs;
            data.inputs[i].server->rowsRead = std::max(m_answers[i].rowsRead, data.inputs[i].records);
        }
        if (!data.inputs.empty() && data.inputs.back().file.ends_with("#?") &&
            data.inputs.back().records == 0)
            data.inputs.pop_back();
        return data;
    }

private:
    logs::InputReport reportOf(const CountQuery& query, const std::string& file) const
    {
        logs::InputReport report = m_report;
        report.file = file;
        report.server->text = query.sql;
        return report;
    }

    void begin(const CountQuery& query, Date day)
    {
        if (m_digest)
            end();
        m_isOfDays = true;
        m_day = day;
        m_digest.emplace(m_options.digest);
        digest({"clausemeter-rows/1", m_label, toIso(day)});
        m_counting.begin(query, reportOf(query, m_label + '#' + toIso(day)));
    }

    void end()
    {
        m_counting.end();
        m_digests.push_back(m_digest->finish());
        m_digest.reset();
        m_answers.resize(m_digests.size());
        // The rows that were read for several days are told once, with the first of them.
        for (std::size_t i = m_firstUnanswered; m_answered && i < m_answers.size(); ++i)
            m_answers[i].atMs = m_answered->atMs;
    }

    // As if it were one text, whatever is in the fields.
    void digest(std::initializer_list<std::string_view> fields)
    {
        for (const std::string_view field : fields)
            digest(field);
    }
    void digest(std::string_view field)
    {
        const std::string size = std::to_string(field.size()) + ':';
        m_digest->add({size.data(), size.size()});
        m_digest->add({field.data(), field.size()});
    }

    Status run(const CountQuery& query, Date first)
    {
        m_firstUnanswered = m_digests.size();
        std::optional<std::int64_t> total;
        std::int64_t accounted = 0;
        const std::size_t rowsAt = query.keys.size() + 1;
        const auto wrong = [&](std::span<const std::string_view> fields) {
            std::string line;
            for (const std::string_view field : fields)
                line += std::string(field) + '\t';
            return Error{ErrorCode::ServerProtocol, {m_label}, {line.substr(0, 60)}};
        };
        const auto take = [&](std::span<const std::string_view> fields, bool isTotal) -> Status {
            const auto number = [&](std::size_t at) {
                return at < fields.size()
                           ? QByteArray(fields[at].data(), qsizetype(fields[at].size())).toLongLong()
                           : -1;
            };
            if (isTotal) {
                total = number(rowsAt);
                return done();
            }
            if (m_isOfDays && query.bySlot) {
                const Date day = Date(std::chrono::days(number(0) / slots::kSlotsPerDay));
                if (day < m_day || day > m_lastDay)
                    return wrong(fields);
                while (m_day < day)
                    begin(query, m_day + std::chrono::days(1));
            }
            if (!m_counting.add(fields))
                return wrong(fields);
            for (const std::string_view field : fields)
                digest(field);
            accounted += number(rowsAt);
            m_progress.add(0, number(rowsAt));
            return done();
        };
        const auto answer = m_connection.run(query.sql, take, m_progress);
        if (!answer)
            return answer.error();
        if (!total)
            return Error{ErrorCode::ServerCut, {m_label}, {"no total"}};
        if (*total != accounted)
            return Error{ErrorCode::WarehouseIncomplete,
                         {m_label},
                         {toIso(first), std::to_string(*total), std::to_string(accounted)}};
        m_answered = *answer;
        m_answers.resize(std::max(m_answers.size(), m_firstUnanswered + 1));
        for (std::size_t i = m_firstUnanswered; i < m_answers.size(); ++i)
            m_answers[i].atMs = answer->atMs;
        m_answers[m_firstUnanswered].rowsRead = answer->rowsRead;
        return done();
    }

    Connection& m_connection;
    Progress& m_progress;
    const logs::ReadOptions& m_options;
    std::string m_label;
    GroupCounting m_counting;
    logs::InputReport m_report;
    Date m_day;
    Date m_lastDay;
    bool m_isOfDays = true;
    std::optional<logs::Digester> m_digest;
    std::vector<std::string> m_digests; // of the inputs
    std::vector<Answer> m_answers;
    std::size_t m_firstUnanswered = 0;
    std::optional<Answer> m_answered;
};

// Which of its columns gave an answer too many groups.
Error tooManyValues(Connection& connection, const Table& table, const logs::ColumnMap& columns,
                    const Error& error, Progress& progress)
{
    if (error.code != ErrorCode::ServerLimit || error.details.empty() ||
        error.details.front().find("GROUP BY") == std::string::npos)
        return error;
    const Dialect& dialect = connection.dialect();
    const TableColumn* worst = nullptr;
    std::int64_t most = -1;
    for (const logs::Role role : {logs::Role::Service, logs::Role::Event, logs::Role::Region,
                                  logs::Role::Result, logs::Role::ErrorCode}) {
        const auto at = columns.of(role);
        if (!at)
            continue;
        const std::string values = "SELECT count(*), 0 FROM (SELECT DISTINCT " +
                                   dialect.text(table.columns[*at]) + " AS cm_value FROM (SELECT * FROM " +
                                   dialect.quoted(table.name) + " LIMIT 1000000) AS cm_some) AS cm_values";
        const std::string format = dialect.engine() == Engine::ClickHouse ? " FORMAT TabSeparated" : "";
        const auto answer = connection.run(
            values + format,
            [&](std::span<const std::string_view> fields, bool) {
                const std::int64_t count =
                    QByteArray(fields[0].data(), qsizetype(fields[0].size())).toLongLong();
                if (count > most) {
                    most = count;
                    worst = &table.columns[*at];
                }
                return done();
            },
            progress);
        if (!answer)
            return error;
    }
    return worst ? Error{ErrorCode::WarehouseTooManyValues,
                         error.where,
                         {worst->name, std::to_string(connection.limits().groups)}}
                 : error;
}

// ClickHouse looks at the limit itself before it begins.
Status checkScan(Connection& connection, const Table& table, const std::string& query, Progress& progress)
{
    const std::int64_t limit = connection.limits().rowsRead;
    if (limit == 0 || connection.dialect().engine() == Engine::ClickHouse)
        return done();
    const auto plan = connection.plan(table, query, progress);
    if (!plan)
        return plan.error();
    if (plan->rowsToRead.value_or(0) <= limit)
        return done();
    return Error{ErrorCode::WarehouseScanTooLarge,
                 {labelOf(connection, table.name)},
                 {std::to_string(*plan->rowsToRead), std::to_string(limit)}};
}

} // namespace

Result<TablePreview> previewTable(Connection& connection, const ReadRequest& request, int rows,
                                  Progress& progress)
{
    auto table = connection.table(request.table, progress);
    if (!table)
        return table.error();
    const Mapped mapped = mappedBy(request.options, *table);
    TablePreview preview{std::move(*table), {}, mapped.profile, {}, {}, {}, {}};
    preview.columns = logs::likelyColumns(preview.table.columnNames(), mapped.options);
    auto first = firstRows(connection, preview.table, rows, progress);
    if (!first)
        return first.error();
    preview.firstRows = std::move(*first);
    const auto columns = columnsOf(preview.table, mapped.options, {labelOf(connection, preview.table.name)});
    if (!columns) {
        preview.wrong = columns.error();
        return preview;
    }
    preview.columns = columns->columns;
    const auto counting = CountPlan::make(connection.dialect(), preview.table, *columns, mapped.options);
    if (!counting) {
        preview.wrong = counting.error();
        return preview;
    }
    preview.query = counting->days(request.openEnd, request.openEnd).sql;
    auto plan = connection.plan(preview.table, preview.query, progress);
    if (!plan)
        return plan.error();
    preview.plan = std::move(*plan);
    return preview;
}

Result<logs::LogData> readWarehouse(Connection& connection, const ReadRequest& request, Progress& progress)
{
    const auto table = connection.table(request.table, progress);
    if (!table)
        return table.error();
    if (const Status fresh = connection.checkFresh(*table, progress); !fresh)
        return fresh.error();
    const Mapped mapped = mappedBy(request.options, *table);
    const auto columns = columnsOf(*table, mapped.options, {labelOf(connection, table->name)});
    if (!columns)
        return columns.error();
    const auto plan = CountPlan::make(connection.dialect(), *table, *columns, mapped.options);
    if (!plan)
        return plan.error();

    Reading reading(connection, *table, *columns, mapped, progress);
    const std::vector<Date> days = daysOf(request.options.services, request.openEnd);
    for (auto first = days.begin(); first != days.end();) {
        auto last = first;
        const auto isNext = [&](auto next) {
            return next != days.end() && *next == *last + std::chrono::days(1) &&
                   next - first < request.daysAtATime;
        };
        while (isNext(last + 1))
            ++last;
        if (const Status small = checkScan(connection, *table, plan->days(*first, *last).sql, progress);
            !small)
            return small.error();
        if (const Status read = reading.days(plan->days(*first, *last), *first, *last); !read)
            return tooManyValues(connection, *table, *columns, read.error(), progress);
        first = last + 1;
    }
    if (const auto rest = plan->unreadable()) {
        if (const Status read = reading.unreadable(*rest); !read)
            return tooManyValues(connection, *table, *columns, read.error(), progress);
    }
    return reading.take();
}

Result<logs::LogData> together(logs::LogData first, logs::LogData second, SlaClock clock)
{
    for (auto& [service, log] : second.services) {
        const auto [at, isNew] = first.services.emplace(service, slots::ServiceLog());
        if (isNew) {
            at->second = std::move(log);
            continue;
        }
        if (const auto slot = at->second.slots.firstInCommon(log.slots)) {
            const std::string start = toIso(slots::SlotClock(clock).startOf(*slot), clock);
            const auto nameOf = [](const logs::LogData& data) {
                return data.inputs.empty() ? std::string() : data.inputs.front().file;
            };
            return Error{
                ErrorCode::SourcesOverlap, {nameOf(second)}, {service, start, nameOf(second), nameOf(first)}};
        }
        at->second.slots.merge(log.slots);
        at->second.newest = std::max(at->second.newest, log.newest);
    }
    std::ranges::move(second.inputs, std::back_inserter(first.inputs));
    std::ranges::move(second.leftOut, std::back_inserter(first.leftOut));
    return first;
}

} // namespace clausemeter::warehouse
