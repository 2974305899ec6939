// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/contractnotes.h"
#include "model/items/rowsmodel.h"

namespace clausemeter::items {

// A decision at whose place in the text other words stand by now.
struct UnappliedRow {
    contract::UnappliedDecision unapplied;
    QString now; // as written; empty: no such term
};

class UnappliedModel : public RowsModel<UnappliedRow> {
public:
    enum Columns { Clause, Kind, Decided, Decision, Now, NUM_COLUMNS };

    explicit UnappliedModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

protected:
    bool isFigure(int) const override { return false; }
    QVariant sortKey(const UnappliedRow&, int) const override { return {}; }
};

} // namespace clausemeter::items
