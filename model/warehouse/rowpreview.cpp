// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/warehouse/rowpreview.h"

#include "model/logs/csvtext.h"
#include "model/warehouse/groupcounting.h"

namespace clausemeter::warehouse {

namespace {

// A row as a group of one.
struct Group {
    CountQuery query;
    std::vector<std::string> fields;
};

Group groupOf(const std::vector<std::string>& row, const Table& table, const CountQuery& ofDay,
              const logs::ColumnMap& columns, SlaClock clock)
{
    Group group{ofDay, {}};
    const std::size_t time = *columns.of(logs::Role::Time);
    const bool isText = row.size() == table.columns.size();
    const bool isMoment = !isText && row.back() != "-1";
    const std::string ms = isMoment ? row.back() : "0";
    group.query.bySlot = isMoment;
    group.query.range.reset();
    if (isMoment)
        group.fields.push_back(std::to_string(slots::SlotClock(clock).slotOf({std::stoll(ms)}).value));
    else
        group.fields.push_back(isText ? row[time] : std::string());
    for (const logs::Role role : ofDay.keys)
        group.fields.push_back(row[*columns.of(role)]);
    group.fields.insert(group.fields.end(), {"1", ms, ms});
    return group;
}

} // namespace

std::vector<logs::PreviewRow> previewRows(const std::vector<std::vector<std::string>>& rows,
                                          const Table& table, const CountPlan& plan,
                                          const logs::ReadOptions& options, const logs::ColumnMap& columns)
{
    GroupCounting counting(options, columns);
    const Date anyDay = *parseDate("2000-01-01");
    const CountQuery ofDay = plan.days(anyDay, anyDay);
    std::vector<std::string_view> fields;
    for (const auto& row : rows) {
        const Group group = groupOf(row, table, ofDay, columns, options.clock);
        fields.assign(group.fields.begin(), group.fields.end());
        counting.begin(group.query, {});
        counting.add(fields);
        counting.end();
    }
    const logs::LogData counted = counting.take(); // what numbers mean depends on all of them
    const logs::ResultMeaning meaning(options.mapping);
    std::vector<logs::PreviewRow> read;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const logs::InputReport& report = counted.inputs[i];
        logs::PreviewRow row;
        row.line = std::int64_t(i) + 1;
        row.fields.assign(rows[i].begin(), rows[i].begin() + std::ptrdiff_t(table.columns.size()));
        if (report.firstMs)
            row.time = Instant{*report.firstMs};
        const auto form = logs::resultFormNamed(report.resultForm).value_or(logs::ResultForm::Words);
        const std::string& result = rows[i][*columns.of(logs::Role::Result)];
        row.outcome = meaning.outcomeOf(meaning.valueOf(logs::trimmed(result)), form);
        if (!report.rejectedBy.empty())
            row.isBad = report.rejectedBy.begin()->first;
        read.push_back(std::move(row));
    }
    return read;
}

} // namespace clausemeter::warehouse
