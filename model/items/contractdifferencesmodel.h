// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/comparison.h"
#include "model/items/rowsmodel.h"

namespace clausemeter::items {

// A difference between two texts, in the order of the comparison: the gravest first.
struct ContractDifferenceRow {
    int index = -1; // in Comparison::differences
    contract::DifferenceKind kind = contract::DifferenceKind::Wording;
    QString left; // numbers of the clauses; may be empty
    QString right;
    qsizetype leftPlace = 0; // in the order of that text; of what it does not have, where it would be
    qsizetype rightPlace = 0;
};

class ContractDifferencesModel : public RowsModel<ContractDifferenceRow> {
public:
    enum Columns { Kind, Left, Right, What, NUM_COLUMNS };

    explicit ContractDifferencesModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

protected:
    bool isFigure(int) const override { return false; }
    QVariant sortKey(const ContractDifferenceRow& row, int column) const override
    {
        switch (column) {
        case Kind:
            return row.index;
        case Left:
            return qlonglong(row.leftPlace);
        case Right:
            return qlonglong(row.rightPlace);
        default:
            return {};
        }
    }
};

} // namespace clausemeter::items
