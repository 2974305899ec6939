// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/recordsmodel.h"

#include "model/items/sortkeys.h"

namespace clausemeter::items {

std::optional<Decimal> failuresOf(const sla::RecordedSlot& reading)
{
    if (!reading.measured.requests || !reading.measured.successes)
        return std::nullopt;
    return *reading.measured.requests - *reading.measured.successes;
}

QVariant RecordsModel::sortKey(const sla::SlotDifference& row, int column) const
{
    const bool ofProvider = column >= ProviderRequests;
    const sla::RecordedSlot& reading = ofProvider ? row.provider : row.customer;
    switch (column) {
    case Start:
        return qlonglong(row.slot.value);
    case CustomerRequests:
    case ProviderRequests:
        return sortKeyOf(reading.measured.requests);
    case CustomerFailures:
    case ProviderFailures:
        return sortKeyOf(failuresOf(reading));
    case CustomerRate:
    case ProviderRate:
        return sortKeyOf(reading.measured.ratePercent);
    default:
        return int(reading.measured.state) * 10 + int(reading.contract);
    }
}

} // namespace clausemeter::items
