// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/overlapping.h"

#include "model/base/timeranges.h"

#include <algorithm>

namespace clausemeter::book {

using slots::SlotIndex;
using slots::SlotRange;
using slots::SlotTable;

std::vector<SlotRange> coveredTime(const SlotTable& table, const std::vector<logs::InputReport>& inputs,
                                   SlaClock clock)
{
    const auto extent = table.extent();
    if (!extent)
        return {};
    const slots::SlotClock slotClock(clock);
    TimeRanges time;
    for (const logs::InputReport& input : inputs) {
        if (input.sameAs || !input.firstMs || !input.lastMs)
            continue;
        const SlotIndex first = std::max(slotClock.slotOf({*input.firstMs}), extent->first);
        const SlotIndex end = std::min(slotClock.slotOf({*input.lastMs}) + 1, extent->end);
        if (first < end)
            time.push_back({slotClock.startOf(first), slotClock.startOf(end)});
    }
    for (auto slot = table.firstFrom(extent->first); slot; slot = table.firstFrom(*slot + 1))
        time.push_back(slotClock.rangeOf(*slot));
    std::vector<SlotRange> ranges;
    for (const TimeRange& range : united(std::move(time)))
        ranges.push_back({slotClock.slotOf(range.start), slotClock.slotOf(range.end)});
    return ranges;
}

void measureCommon(const SlotTable& added, const SlotTable& there, Overlap& overlap)
{
    overlap.slots = 0;
    const auto extent = added.extent();
    if (!extent)
        return;
    for (auto slot = added.firstFrom(extent->first); slot; slot = added.firstFrom(*slot + 1)) {
        if (!there.at(*slot).hasData())
            continue;
        if (overlap.slots++ == 0)
            overlap.range.first = *slot;
        overlap.range.end = *slot + 1;
    }
}

} // namespace clausemeter::book
