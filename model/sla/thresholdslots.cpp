// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/thresholdslots.h"

#include "model/sla/slotstates.h"

#include <algorithm>

namespace clausemeter::sla {

namespace {

Decimal absolute(Decimal value)
{
    return value.units() < 0 ? Decimal() - value : value;
}

} // namespace

std::vector<ThresholdSlot> slotsNearThreshold(const slots::SlotTable& table, const Definition& definition,
                                              const ServiceMonth& month, SlaClock clock, Decimal distance)
{
    if (definition.shape != Shape::SlotRate)
        return {};
    const Decimal threshold = definition.slotThresholdPercent.value;
    const Decimal lowest = threshold - distance;
    const Decimal leastFailing = Decimal::fromInteger(100) - threshold - distance;
    const SlotJudge judge(table, definition, std::nullopt);
    std::vector<ThresholdSlot> found;
    const slots::SlotRange range = month.slotRange();
    for (auto slot = table.firstFrom(range.first); slot && *slot < range.end;
         slot = table.firstFrom(*slot + 1)) {
        const SlotVerdict v = judge.verdict(*slot, View::Contract);
        if (!v.isJudged() || *v.ratePercent < lowest || v.failingPercent() < leastFailing)
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
