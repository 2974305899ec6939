// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/monthsmodel.h"

#include "model/items/sortkeys.h"

namespace clausemeter::items {

bool MonthsModel::isFigure(int column) const
{
    return column >= Availability && column <= Voucher;
}

QVariant MonthsModel::sortKey(const MonthRow& row, int column) const
{
    switch (column) {
    case Month:
        return sortKeyOf(std::optional(row.month.month.start));
    case Availability:
        return sortKeyOf(row.month.availabilityPercent[sla::View::Contract]);
    case Downtime:
        return row.month.hasDowntime() ? qlonglong(row.month.downtimeSeconds[sla::View::Contract])
                                       : qlonglong(-1);
    case VoucherPercent:
        return sortKeyOf(row.month.voucherPercent[sla::View::Contract]);
    case Voucher:
        return sortKeyOf(row.month.voucher);
    case ClaimCloses:
        return sortKeyOf(std::optional(row.month.claim.window.closes));
    case ClaimState:
        return int(row.month.claim.state);
    default:
        return {};
    }
}

} // namespace clausemeter::items
