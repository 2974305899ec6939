// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/failuresmodel.h"

#include "model/items/sortkeys.h"

namespace clausemeter::items {

std::vector<FailuresRow> FailuresModel::rowsOf(const sla::FailurePattern& pattern)
{
    std::vector<FailuresRow> rows;
    for (int weekday = 0; weekday < sla::FailurePattern::kWeekdays; ++weekday)
        rows.push_back({weekday, std::nullopt, pattern.ofWeekday(weekday)});
    for (int hour = 0; hour < sla::FailurePattern::kHours; ++hour)
        rows.push_back({std::nullopt, hour, pattern.ofHour(hour)});
    return rows;
}

QVariant FailuresModel::sortKey(const FailuresRow& row, int column) const
{
    switch (column) {
    case Time:
        return row.weekday ? *row.weekday : sla::FailurePattern::kWeekdays + row.hour.value_or(0);
    case WithData:
        return qlonglong(row.counts.withData);
    case Unavailable:
        return qlonglong(row.counts.unavailable);
    case UnavailablePercent:
        return sortKeyOf(row.counts.unavailablePercent());
    case Requests:
        return sortKeyOf(std::optional(row.counts.requests));
    case Failures:
        return sortKeyOf(std::optional(row.counts.failures));
    case FailedPercent:
        return sortKeyOf(row.counts.failedPercent());
    default:
        return {};
    }
}

} // namespace clausemeter::items
