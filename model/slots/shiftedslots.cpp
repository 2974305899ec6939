// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/slots/shiftedslots.h"

namespace clausemeter::slots {

namespace {

bool isEmpty(const RegionCounts& counts)
{
    return counts == RegionCounts();
}

// Empty, with all names of another in their order: so each has the index that it has there.
SlotTable withNamesOf(const SlotTable& table)
{
    SlotTable result(table.reservedCodes());
    for (const std::string& code : table.codes())
        result.codeIndex(code);
    for (const std::string& region : table.regions())
        result.regionIndex(region);
    return result;
}

// Adds a slot of another table, by the names of which `result` was made.
void addSlot(SlotTable& result, SlotIndex to, const SlotTable& table, SlotIndex slot)
{
    const Slot data = table.at(slot);
    result.addCounts(to, 0, 0, data.grade);
    result.addRequests(to, true, SlotTable::kNoCode, data.counts.successes);
    if (data.counts.successes < data.counts.requests) {
        for (std::size_t i = 0; i < table.codes().size(); ++i) {
            const auto code = SlotTable::CodeIndex(i);
            if (const std::uint64_t failures = table.failures(slot, code))
                result.addRequests(to, false, code, failures);
        }
    }
    for (std::size_t i = SlotTable::kOtherRegions; i < table.regions().size(); ++i) {
        const auto region = SlotTable::RegionIndex(i);
        if (const RegionCounts counts = table.region(slot, region); !isEmpty(counts))
            result.addToRegion(to, region, counts);
    }
    if (data.extra != SlotExtra())
        result.addExtra(to, data.extra);
}

} // namespace

SlotTable shifted(const SlotTable& table, SlotIndex first, std::int64_t by)
{
    SlotTable result = withNamesOf(table);
    for (auto slot = table.firstFrom(first); slot; slot = table.firstFrom(*slot + 1))
        addSlot(result, *slot + by, table, *slot);
    return result;
}

SlotTable without(const SlotTable& table, const std::vector<SlotRange>& ranges)
{
    SlotTable result = withNamesOf(table);
    const auto extent = table.extent();
    if (!extent)
        return result;
    auto range = ranges.begin();
    for (auto slot = table.firstFrom(extent->first); slot;) {
        while (range != ranges.end() && range->end <= *slot)
            ++range;
        if (range != ranges.end() && range->contains(*slot)) {
            slot = table.firstFrom(range->end);
            continue;
        }
        addSlot(result, *slot, table, *slot);
        slot = table.firstFrom(*slot + 1);
    }
    return result;
}

} // namespace clausemeter::slots
