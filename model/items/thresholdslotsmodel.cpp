// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/thresholdslotsmodel.h"

#include "model/items/sortkeys.h"

namespace clausemeter::items {

std::optional<Decimal> ThresholdSlotsModel::failuresOf(const sla::ThresholdSlot& slot)
{
    return slot.requests ? std::optional(*slot.requests - *slot.successes) : std::nullopt;
}

QVariant ThresholdSlotsModel::sortKey(const sla::ThresholdSlot& row, int column) const
{
    switch (column) {
    case Time:
        return qlonglong(row.time.start.ms);
    case Rate:
    case State:
        return sortKeyOf(std::optional(row.ratePercent));
    case Distance:
        return sortKeyOf(std::optional(row.fromThreshold));
    case Requests:
        return sortKeyOf(row.requests);
    case Failures:
        return sortKeyOf(failuresOf(row));
    default:
        return {};
    }
}

} // namespace clausemeter::items
