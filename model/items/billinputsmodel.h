// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bills/billreport.h"
#include "model/items/rowsmodel.h"

namespace clausemeter::items {

struct BillInputRow {
    bills::BillInput input;
    std::string sameAs; // file; empty: none
};

// The bills that were read, and what became of their lines.
class BillInputsModel : public RowsModel<BillInputRow> {
public:
    enum Columns {
        File,
        Kind,
        Encoding,
        Currency,
        Records,
        Accepted,
        Duplicates,
        Rejected,
        Totals,
        NUM_COLUMNS
    };

    explicit BillInputsModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

    // Of a column from Records on.
    static std::int64_t count(const bills::BillInput& input, int column);

protected:
    bool isFigure(int column) const override { return column >= Records; }
    QVariant sortKey(const BillInputRow& row, int column) const override;
};

} // namespace clausemeter::items
