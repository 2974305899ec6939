// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/feesmodel.h"

#include "model/items/sortkeys.h"

namespace clausemeter::items {

std::optional<Money> FeesModel::amount(const FeeRow& row, int column)
{
    if (!row.fee)
        return std::nullopt;
    switch (column) {
    case Gross:
        return row.fee->gross;
    case Discount:
        return row.fee->discount;
    case Voucher:
        return row.fee->voucher;
    case PromotionalCredit:
        return row.fee->promotionalCredit;
    case Other:
        return row.fee->other;
    case Cash:
        return row.fee->cash;
    default:
        return std::nullopt;
    }
}

QVariant FeesModel::sortKey(const FeeRow& row, int column) const
{
    return column == Month ? sortKeyOf(std::optional(row.month.start)) : sortKeyOf(amount(row, column));
}

} // namespace clausemeter::items
