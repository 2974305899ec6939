// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/decisivemodel.h"

namespace clausemeter::items {

std::vector<DecisiveRow> DecisiveModel::rowsOf(const sla::Decisive& decisive, const sla::MonthResult& month,
                                               const account::Account& account)
{
    std::vector<DecisiveRow> rows;
    for (const sla::DecisiveWindow& found : decisive.windows) {
        const sla::Window& window = month.windows[found.window];
        DecisiveRow row;
        row.time = window.time;
        row.counted = window.countedSeconds;
        row.tier = found.tier;
        rows.push_back(row);
    }
    for (const sla::DecisiveExclusion& found : decisive.exclusions) {
        const sla::AppliedExclusion& applied = month.exclusions[found.exclusion];
        DecisiveRow row;
        row.time = account.exclusions[applied.index].time;
        row.exclusion = applied.index;
        row.is = applied.standing.standing;
        row.becomes = found.standing;
        row.tier = found.tier;
        rows.push_back(row);
    }
    return rows;
}

QVariant DecisiveModel::sortKey(const DecisiveRow& row, int column) const
{
    switch (column) {
    case Time:
        return qlonglong(row.time.start.ms);
    case Then:
        return row.tier ? int(*row.tier) : -1;
    default:
        return {};
    }
}

} // namespace clausemeter::items
