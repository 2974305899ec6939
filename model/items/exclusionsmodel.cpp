// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/exclusionsmodel.h"

#include "model/items/sortkeys.h"

#include <algorithm>

namespace clausemeter::items {

std::vector<ExclusionRow> ExclusionsModel::rowsOf(const sla::ServiceResult& service,
                                                  const account::Account& account, std::size_t shown)
{
    std::vector<ExclusionRow> rows;
    for (std::size_t i = 0; i < account.exclusions.size(); ++i) {
        if (account.exclusions[i].service != service.id)
            continue;
        ExclusionRow row;
        row.index = i;
        row.exclusion = account.exclusions[i];
        for (std::size_t m = 0; m < service.months.size(); ++m) {
            for (const sla::AppliedExclusion& applied : service.months[m].exclusions) {
                if (applied.index != i)
                    continue;
                row.standing = applied.standing;
                row.releasedProvider += applied.releasedProvider;
                row.releasedContract += applied.releasedContract;
                row.current = row.current || m == shown;
            }
        }
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ExclusionRow& a, const ExclusionRow& b) {
        return a.exclusion.time < b.exclusion.time;
    });
    return rows;
}

QVariant ExclusionsModel::sortKey(const ExclusionRow& row, int column) const
{
    switch (column) {
    case Time:
        return qlonglong(row.exclusion.time.start.ms);
    case Standing:
        return row.standing ? int(row.standing->standing) : -1;
    case Proposed:
        return row.standing ? int(row.standing->proposed) : -1;
    case Notice:
        return sortKeyOf(row.exclusion.notice);
    case Released:
        return qlonglong(row.releasedContract);
    default:
        return {};
    }
}

} // namespace clausemeter::items
