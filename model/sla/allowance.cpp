// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/allowance.h"

#include "model/slots/slotclock.h"

#include <algorithm>

namespace clausemeter::sla {

namespace {

constexpr Int128 kHundred = 100 * Decimal::kOne;
constexpr Int128 kSlot = Int128(slots::kSlotMinutes) * Decimal::kOne;

// The most downtime at which availability is not lower than `percent`, in minutes.
Decimal minutesAt(Decimal percent, std::int64_t totalMinutes)
{
    return Decimal::fromUnits(mulDivFloor(kHundred - percent.units(), totalMinutes, 100));
}

TierStart startOf(const Tier& tier, std::int64_t usedSeconds, std::int64_t totalMinutes, bool isOfSlots)
{
    TierStart start{minutesAt(tier.below, totalMinutes), tier.voucherPercent};
    // In sixtieths of the units, so that seconds stay whole.
    const Int128 toGo = start.minutes.units() * 60 - Int128(usedSeconds) * Decimal::kOne;
    start.reached = toGo < 0;
    if (!start.reached && isOfSlots)
        start.slotsToGo = std::int64_t(toGo / (kSlot * 60)) + 1;
    return start;
}

} // namespace

const TierStart* Allowance::next() const
{
    const auto found =
        std::find_if(tiers.begin(), tiers.end(), [](const TierStart& t) { return !t.reached; });
    return found == tiers.end() ? nullptr : &*found;
}

Allowance allowanceOf(const MonthResult& month, const Definition& definition)
{
    Allowance allowance;
    allowance.hasDowntime = month.hasDowntime();
    if (!month.hasDowntime())
        return allowance;
    const bool isOfSlots = definition.shape == Shape::SlotRate;
    allowance.usedSeconds = month.downtimeSeconds[View::Contract];
    allowance.allowedMinutes = minutesAt(definition.standardPercent.value, month.totalMinutes);
    for (const Tier& tier : definition.tiers)
        allowance.tiers.push_back(startOf(tier, allowance.usedSeconds, month.totalMinutes, isOfSlots));
    return allowance;
}

} // namespace clausemeter::sla
