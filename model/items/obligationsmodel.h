// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/rowsmodel.h"
#include "model/report/obligations.h"

namespace clausemeter::items {

class ObligationsModel : public RowsModel<report::CustomerObligation> {
public:
    enum Columns { Day, Who, What, Measure, Otherwise, Clause, NUM_COLUMNS };

    explicit ObligationsModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

protected:
    bool isFigure(int) const override { return false; }
    // Standing ones after all days; clauses by their numbers, 4.2 before 4.10.
    QVariant sortKey(const report::CustomerObligation& row, int column) const override;
};

} // namespace clausemeter::items
