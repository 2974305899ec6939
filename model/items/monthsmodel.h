// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/rowsmodel.h"
#include "model/sla/analysis.h"

namespace clausemeter::items {

struct MonthRow {
    sla::MonthResult month;
    bool current = false;
};

// The service months of a service with their figures under contract.
class MonthsModel : public RowsModel<MonthRow> {
public:
    enum Columns {
        Month,
        Availability,
        Downtime,
        VoucherPercent,
        Voucher,
        ClaimCloses,
        ClaimState,
        NUM_COLUMNS
    };

    explicit MonthsModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

protected:
    bool isFigure(int column) const override;
    QVariant sortKey(const MonthRow& row, int column) const override;
    bool isCurrent(const MonthRow& row) const override { return row.current; }
};

} // namespace clausemeter::items
