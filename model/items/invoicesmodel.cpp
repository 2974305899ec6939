// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/invoicesmodel.h"

#include "model/items/sortkeys.h"

namespace clausemeter::items {

QVariant InvoicesModel::sortKey(const InvoiceRow& row, int column) const
{
    const dues::InvoiceOnDay& onDay = row.onDay;
    switch (column) {
    case Amount:
        return sortKeyOf(std::optional(row.invoice.amount));
    case Received:
        return sortKeyOf(row.invoice.received);
    case Due:
        return sortKeyOf(onDay.due.day ? std::optional(onDay.due.day->day) : std::nullopt);
    case Paid:
        return sortKeyOf(std::optional(onDay.paid));
    case Unpaid:
        return sortKeyOf(std::optional(onDay.unpaid));
    case Overdue:
        return qlonglong(onDay.overdueDays);
    case LateFee:
        return sortKeyOf(onDay.lateFee);
    case Standing:
        return int(onDay.state);
    default:
        return {};
    }
}

} // namespace clausemeter::items
