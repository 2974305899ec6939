// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/thresholdslots.h"

#include "model/sla/slotstates.h"

#include <algorithm>

namespace clausemeter::sla {

namespace {

// 100 - rate, cut off after 18 decimals as the rate is: so the upper bound can be decided exactly too.
Decimal failingPercent(const SlotVerdict& verdict, const slots::Slot& slot)
{
    if (verdict.requests)
        return Decimal::fromUnits(mulDivFloor((*verdict.requests - *verdict.successes).units(),
                                              100 * Decimal::kOne, verdict.requests->units()));
    const Int128 all = Int128(slot.extra.rates) * Decimal::kOne;
    return Decimal::fromUnits(mulDivFloor(all - slot.extra.rateSum.units(), 100, Int128(slot.extra.rates)));
}

Decimal absolute(Decimal value)
{
    return value.units() < 0 ? Decimal() - value : value;
}

} // namespace

std::vector<ThresholdSlot> slotsNearThreshold(const slots::SlotTable& table, const Definition& definition,
                                              const ServiceMonth& month, SlaClock clock, Decimal distance)
{
    const Decimal threshold = definition.slotThresholdPercent.value;
    const Decimal lowest = threshold - distance;
    const Decimal leastFailing = Decimal::fromInteger(100) - threshold - distance;
    const SlotJudge judge(table, definition, std::nullopt);
    std::vector<ThresholdSlot> found;
    const slots::SlotRange range = month.slotRange();
    for (auto slot = table.firstFrom(range.first); slot && *slot < range.end;
         slot = table.firstFrom(*slot + 1)) {
        const SlotVerdict v = judge.verdict(*slot, View::Contract);
        if (!v.ratePercent || *v.ratePercent < lowest || failingPercent(v, table.at(*slot)) < leastFailing)
            continue;
        found.push_back({slots::SlotClock(clock).rangeOf(*slot), *v.ratePercent, *v.ratePercent - threshold,
                         v.requests, v.successes});
    }
    std::stable_sort(found.begin(), found.end(), [](const ThresholdSlot& a, const ThresholdSlot& b) {
        return absolute(a.fromThreshold) < absolute(b.fromThreshold);
    });
    return found;
}

} // namespace clausemeter::sla
