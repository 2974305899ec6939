// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bills/billcomparison.h"
#include "model/items/rowsmodel.h"

namespace clausemeter::items {

// Lines of a bill that belong to no service or to several.
struct LooseLinesRow {
    bills::LooseLines lines;
    bills::BillLine sample; // the first of them
};

class LooseLinesModel : public RowsModel<LooseLinesRow> {
public:
    enum Columns { Services, Product, SubProduct, Component, Resource, Lines, Cash, NUM_COLUMNS };

    explicit LooseLinesModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

protected:
    bool isFigure(int column) const override { return column == Lines || column == Cash; }
    QVariant sortKey(const LooseLinesRow& row, int column) const override;
};

} // namespace clausemeter::items
