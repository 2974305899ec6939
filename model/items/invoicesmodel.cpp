// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/invoicesmodel.h"

#include "model/items/sortkeys.h"

#include <algorithm>

namespace clausemeter::items {

Money InvoicesModel::paid(const account::Invoice& invoice)
{
    Money sum;
    for (const account::Payment& payment : invoice.payments)
        sum += payment.amount;
    return sum;
}

std::optional<Date> InvoicesModel::lastPayment(const account::Invoice& invoice)
{
    std::optional<Date> last;
    for (const account::Payment& payment : invoice.payments)
        last = last ? std::max(*last, payment.date) : payment.date;
    return last;
}

QVariant InvoicesModel::sortKey(const account::Invoice& row, int column) const
{
    switch (column) {
    case Amount:
        return sortKeyOf(std::optional(row.amount));
    case Received:
        return sortKeyOf(row.received);
    case Due:
        return sortKeyOf(row.due);
    case Paid:
        return sortKeyOf(std::optional(paid(row)));
    case LastPayment:
        return sortKeyOf(lastPayment(row));
    default:
        return {};
    }
}

} // namespace clausemeter::items
