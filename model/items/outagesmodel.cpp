// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/outagesmodel.h"

#include <algorithm>

namespace clausemeter::items {

namespace {

TimeRange timeOf(const sla::ServiceMonth& month, SlaClock clock)
{
    return {clock.startOf(month.start), clock.startOf(month.end + std::chrono::days(1))};
}

void addStandings(OutageRow& row, const sla::MonthResult& month)
{
    for (const sla::Window& window : month.windows) {
        if (window.time.intersected(row.outage.time).isEmpty())
            continue;
        const sla::WindowStanding standing = sla::windowStanding(window, month);
        if (std::ranges::find(row.standings, standing) == row.standings.end())
            row.standings.push_back(standing);
    }
}

} // namespace

std::vector<OutageRow> OutagesModel::rowsOf(const sla::ServiceResult& service,
                                            const account::Account& account, std::size_t shown)
{
    std::vector<OutageRow> rows;
    for (std::size_t i = 0; i < account.outages.size(); ++i) {
        const account::Outage& outage = account.outages[i];
        if (outage.service != service.id)
            continue;
        OutageRow row;
        row.index = i;
        row.outage = outage;
        row.tooFewCalls =
            outage.failedCalls && *outage.failedCalls < service.definition.failedCallsPerMinute.value;
        for (std::size_t m = 0; m < service.months.size(); ++m) {
            const sla::MonthResult& month = service.months[m];
            if (outage.time.intersected(timeOf(month.month, account.clock)).isEmpty())
                continue;
            row.touchesMonth = true;
            row.current = row.current || m == shown;
            if (!row.tooFewCalls)
                addStandings(row, month);
        }
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, {}, [](const OutageRow& row) { return row.outage.time; });
    return rows;
}

QVariant OutagesModel::sortKey(const OutageRow& row, int column) const
{
    switch (column) {
    case Time:
        return qlonglong(row.outage.time.start.ms);
    case Length:
        return qlonglong(row.outage.time.length().count());
    case FailedCalls:
        return qlonglong(row.outage.failedCalls.value_or(-1));
    default:
        return {};
    }
}

} // namespace clausemeter::items
