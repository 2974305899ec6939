// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/rowsmodel.h"
#include "model/sla/analysis.h"

namespace clausemeter::items {

// The fee of a service month, added up over the account's rows; absent where the account has none.
struct FeeRow {
    sla::ServiceMonth month;
    std::optional<account::Fee> fee;
    bool current = false;
};

class FeesModel : public RowsModel<FeeRow> {
public:
    enum Columns { Month, Gross, Discount, Voucher, PromotionalCredit, Other, Cash, NUM_COLUMNS };

    explicit FeesModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

    // The amount of a column other than Month; absent where it is not known.
    static std::optional<Money> amount(const FeeRow& row, int column);

protected:
    bool isFigure(int column) const override { return column != Month; }
    QVariant sortKey(const FeeRow& row, int column) const override;
    bool isCurrent(const FeeRow& row) const override { return row.current; }
};

} // namespace clausemeter::items
