// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/datesmodel.h"

#include "model/items/sortkeys.h"

namespace clausemeter::items {

QVariant DatesModel::sortKey(const DateRow& row, int column) const
{
    switch (column) {
    case Day:
    case Left:
        return sortKeyOf(std::optional(row.date.day));
    case Amount:
        return sortKeyOf(row.date.amount);
    default:
        return {};
    }
}

} // namespace clausemeter::items
