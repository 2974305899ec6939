// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/account.h"
#include "model/items/rowsmodel.h"

namespace clausemeter::items {

// The invoices as the account tells them.
class InvoicesModel : public RowsModel<account::Invoice> {
public:
    enum Columns { Id, Agreement, Amount, Received, Due, Paid, LastPayment, NUM_COLUMNS };

    explicit InvoicesModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

    static Money paid(const account::Invoice& invoice);
    static std::optional<Date> lastPayment(const account::Invoice& invoice);

protected:
    bool isFigure(int column) const override { return column == Amount || column == Paid; }
    QVariant sortKey(const account::Invoice& row, int column) const override;
};

} // namespace clausemeter::items
