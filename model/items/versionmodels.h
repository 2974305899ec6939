// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/rowsmodel.h"
#include "model/report/versioneffect.h"

namespace clausemeter::items {

// Figures that two versions of an agreement state differently.
class FigureChangesModel : public RowsModel<contract::FigureChange> {
public:
    enum Columns { Figure, Clause, Before, After, NUM_COLUMNS };

    explicit FigureChangesModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

protected:
    bool isFigure(int column) const override { return column == Before || column == After; }
    QVariant sortKey(const contract::FigureChange& row, int column) const override;
};

// Service months under two versions of an agreement.
class VersionedMonthsModel : public RowsModel<report::VersionedMonth> {
public:
    enum Columns {
        Service,
        Month,
        AvailabilityBefore,
        AvailabilityAfter,
        VoucherBefore,
        VoucherAfter,
        Difference,
        NUM_COLUMNS
    };

    explicit VersionedMonthsModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

protected:
    bool isFigure(int column) const override { return column >= AvailabilityBefore; }
    QVariant sortKey(const report::VersionedMonth& row, int column) const override;
    // Marked: it comes out differently.
    bool isCurrent(const report::VersionedMonth& row) const override { return row.isChanged(); }
};

} // namespace clausemeter::items
