// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sla/definition.h"
#include "model/sla/servicemonth.h"
#include "model/slots/slottable.h"

#include <optional>
#include <vector>

namespace clausemeter::sla {

// A slot whose success rate under contract lies near the threshold.
struct ThresholdSlot {
    TimeRange time;
    Decimal ratePercent;             // exact, or cut off after 18 decimals
    Decimal fromThreshold;           // ratePercent - threshold: below 0 the slot is unavailable, and at 0
                                     // where the agreement says so
    std::optional<Decimal> requests; // absent where only a rate is known
    std::optional<Decimal> successes;
    bool operator==(const ThresholdSlot&) const = default;
};

// The slots of a service month whose rate is at most `distance` percentage points from the threshold, on both
// sides, decided exactly; the nearest first, then by time. None in a shape without a threshold. `clock` is
// the one that the slots were counted on.
std::vector<ThresholdSlot> slotsNearThreshold(const slots::SlotTable& table, const Definition& definition,
                                              const ServiceMonth& month, SlaClock clock, Decimal distance);

} // namespace clausemeter::sla
