// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/looselinesmodel.h"

#include "model/items/sortkeys.h"

namespace clausemeter::items {

QVariant LooseLinesModel::sortKey(const LooseLinesRow& row, int column) const
{
    switch (column) {
    case Lines:
        return qlonglong(row.lines.take.lines);
    case Cash:
        return sortKeyOf(std::optional(row.lines.take.cash));
    default:
        return {};
    }
}

} // namespace clausemeter::items
