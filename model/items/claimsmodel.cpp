// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/claimsmodel.h"

#include "model/items/sortkeys.h"

namespace clausemeter::items {

QVariant ClaimsModel::sortKey(const account::Claim& row, int column) const
{
    switch (column) {
    case Month:
        return sortKeyOf(std::optional(row.monthStart.value_or(firstDay(row.month))));
    case Filed:
        return sortKeyOf(std::optional(row.filed));
    default:
        return {};
    }
}

} // namespace clausemeter::items
