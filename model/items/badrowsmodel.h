// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/rowsmodel.h"
#include "model/logs/inputreport.h"

namespace clausemeter::items {

// The rejected rows that a reader kept of one input.
class BadRowsModel : public RowsModel<logs::BadRow> {
public:
    enum Columns { Line, Column, Reason, Text, NUM_COLUMNS };

    explicit BadRowsModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

protected:
    bool isFigure(int column) const override { return column == Line || column == Column; }
    QVariant sortKey(const logs::BadRow& row, int column) const override;
};

} // namespace clausemeter::items
