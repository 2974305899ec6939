// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/rowsmodel.h"
#include "model/sla/thresholdslots.h"

namespace clausemeter::items {

// Slots whose rate lies near the threshold.
class ThresholdSlotsModel : public RowsModel<sla::ThresholdSlot> {
public:
    enum Columns { Time, Rate, Distance, Requests, Failures, State, NUM_COLUMNS };

    explicit ThresholdSlotsModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

    static std::optional<Decimal> failuresOf(const sla::ThresholdSlot& slot);

protected:
    bool isFigure(int column) const override { return column != Time && column != State; }
    QVariant sortKey(const sla::ThresholdSlot& row, int column) const override;
};

} // namespace clausemeter::items
