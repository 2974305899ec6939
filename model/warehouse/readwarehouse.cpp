// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/warehouse/readwarehouse.h"

#include "model/logs/profile.h"
#include "model/warehouse/dayreading.h"
#include "model/warehouse/rowpreview.h"

#include <QByteArray>
#include <algorithm>
#include <set>

namespace clausemeter::warehouse {

namespace {

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

// By what was said, and by the first profile for such a table.
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
    TablePreview preview{std::move(*table), {}, mapped.profile, {}, {}, {}, {}, 0, 0};
    const Where where{labelOf(connection, preview.table.name)};
    preview.columns = logs::likelyColumns(preview.table.columnNames(), mapped.options);
    const auto columns = columnsOf(preview.table, mapped.options, where);
    std::optional<CountPlan> counting;
    if (!columns) {
        preview.wrong = columns.error();
    } else {
        preview.columns = columns->columns;
        auto plan = CountPlan::make(connection.dialect(), preview.table, *columns, mapped.options);
        if (plan)
            counting = std::move(*plan);
        else
            preview.wrong = Error{plan.error().code, where, plan.error().details};
    }
    const auto first = firstRows(connection, preview.table,
                                 counting ? counting->anyMomentMs() : std::string(), rows, progress);
    if (!first)
        return first.error();
    if (!counting) {
        for (const auto& fields : *first)
            preview.firstRows.push_back({std::int64_t(preview.firstRows.size()) + 1, fields, {}, {}, {}});
        return preview;
    }
    preview.firstRows = previewRows(*first, preview.table, *counting, mapped.options, *columns);
    preview.query = counting->days(request.openEnd, request.openEnd).sql;
    auto plan = connection.plan(preview.table, preview.query, progress);
    if (!plan)
        return plan.error();
    preview.plan = std::move(*plan);
    const TableReading how{mapped.options, mapped.profile, *columns};
    DayReading reading(connection, preview.table, how, *counting, request.keeping, progress);
    const std::vector<Date> days = daysOf(request.options.services, request.openEnd);
    preview.days = int(days.size());
    for (const Date day : days)
        preview.keptDays += !progress.stopRequested() && reading.kept(day) ? 1 : 0;
    return preview;
}

Result<logs::LogData> readWarehouse(Connection& connection, const ReadRequest& request, Progress& progress,
                                    std::optional<Error>* notKept)
{
    const auto table = connection.table(request.table, progress);
    if (!table)
        return table.error();
    if (const Status fresh = connection.checkFresh(*table, progress); !fresh)
        return fresh.error();
    const Where where{labelOf(connection, table->name)};
    Mapped mapped = mappedBy(request.options, *table);
    auto columns = columnsOf(*table, mapped.options, where);
    if (!columns)
        return columns.error();
    const auto plan = CountPlan::make(connection.dialect(), *table, *columns, mapped.options);
    if (!plan)
        return Error{plan.error().code, where, plan.error().details};

    const TableReading how{std::move(mapped.options), std::move(mapped.profile), std::move(*columns)};
    DayReading reading(connection, *table, how, *plan, request.keeping, progress);
    const std::vector<Date> days = daysOf(how.options.services, request.openEnd);
    std::optional<KeptDay> kept;
    for (auto first = days.begin(); first != days.end();) {
        if (!kept)
            kept = reading.kept(*first);
        if (kept) {
            if (const Status read = reading.replay(*kept, *first); !read)
                return read.error();
            kept.reset();
            ++first;
            continue;
        }
        auto last = first;
        const auto isNext = [&](auto next) {
            if (next == days.end() || *next != *last + std::chrono::days(1) ||
                next - first >= request.daysAtATime)
                return false;
            kept = reading.kept(*next); // for the next turn
            return !kept;
        };
        while (isNext(last + 1))
            ++last;
        const CountQuery query = plan->days(*first, *last);
        if (const Status small = checkScan(connection, *table, query.sql, progress); !small)
            return small.error();
        if (const Status read = reading.ask(query, *first, *last); !read)
            return tooManyValues(connection, *table, how.columns, read.error(), progress);
        first = last + 1;
    }
    if (const auto rest = plan->unreadable()) {
        if (const Status read = reading.askUnreadable(*rest); !read)
            return tooManyValues(connection, *table, how.columns, read.error(), progress);
    }
    if (notKept)
        *notKept = reading.notKept();
    return reading.take();
}

} // namespace clausemeter::warehouse
