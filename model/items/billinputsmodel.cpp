// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/billinputsmodel.h"

namespace clausemeter::items {

std::int64_t BillInputsModel::count(const bills::BillInput& input, int column)
{
    switch (column) {
    case Records:
        return input.records - input.header - input.blank;
    case Accepted:
        return input.accepted;
    case Duplicates:
        return input.duplicates;
    case Rejected:
        return input.rejected;
    default:
        return input.totals;
    }
}

QVariant BillInputsModel::sortKey(const BillInputRow& row, int column) const
{
    return column >= Records ? QVariant(qlonglong(count(row.input, column))) : QVariant();
}

} // namespace clausemeter::items
