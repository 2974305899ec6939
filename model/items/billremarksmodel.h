// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bills/billreport.h"
#include "model/items/rowsmodel.h"

namespace clausemeter::items {

// Something to look at in a bill, or a line that could not be read.
struct BillRemarkRow {
    std::string file;
    std::int64_t line = 0; // 0: the whole file
    std::optional<bills::BillIssue> issue;
    std::optional<bills::BadBillLine> bad; // one of the two
};

class BillRemarksModel : public RowsModel<BillRemarkRow> {
public:
    enum Columns { File, Line, Remark, NUM_COLUMNS };

    explicit BillRemarksModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

protected:
    bool isFigure(int column) const override { return column == Line; }
    QVariant sortKey(const BillRemarkRow& row, int column) const override
    {
        return column == Line ? QVariant(qlonglong(row.line)) : QVariant();
    }
};

} // namespace clausemeter::items
