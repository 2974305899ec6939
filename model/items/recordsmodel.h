// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/rowsmodel.h"
#include "model/sla/sourcecomparison.h"

namespace clausemeter::items {

// The slots that the customer's record and the provider's tell differently, a row each.
class RecordsModel : public RowsModel<sla::SlotDifference> {
public:
    enum Columns {
        Start,
        CustomerRequests,
        CustomerFailures,
        CustomerRate,
        CustomerState,
        ProviderRequests,
        ProviderFailures,
        ProviderRate,
        ProviderState,
        NUM_COLUMNS
    };

    explicit RecordsModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

protected:
    bool isFigure(int column) const override
    {
        return column != Start && column != CustomerState && column != ProviderState;
    }
    QVariant sortKey(const sla::SlotDifference& row, int column) const override;
};

// Of a record's counts; absent where it has rates only.
std::optional<Decimal> failuresOf(const sla::RecordedSlot& reading);

} // namespace clausemeter::items
