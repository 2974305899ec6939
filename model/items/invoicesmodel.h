// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dues/invoicedues.h"
#include "model/items/rowsmodel.h"

namespace clausemeter::items {

// An invoice of the account and how it stands.
struct InvoiceRow {
    account::Invoice invoice;
    dues::InvoiceOnDay onDay;
    std::size_t index = 0; // in Account::invoices
};

class InvoicesModel : public RowsModel<InvoiceRow> {
public:
    enum Columns {
        Id,
        Agreement,
        Amount,
        Received,
        Due,
        Paid,
        Unpaid,
        Overdue,
        LateFee,
        Standing,
        NUM_COLUMNS
    };

    explicit InvoicesModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

protected:
    bool isFigure(int column) const override
    {
        return column == Amount || (column >= Paid && column <= LateFee);
    }
    QVariant sortKey(const InvoiceRow& row, int column) const override;
};

} // namespace clausemeter::items
