// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/slots/shiftedslots.h"

namespace clausemeter::slots {

namespace {

bool isEmpty(const RegionCounts& counts)
{
    return counts == RegionCounts();
}

} // namespace

SlotTable shifted(const SlotTable& table, SlotIndex first, std::int64_t by)
{
    SlotTable result(table.reservedCodes());
    // All names first and in their order: so each gets the index that it had.
    for (const std::string& code : table.codes())
        result.codeIndex(code);
    for (const std::string& region : table.regions())
        result.regionIndex(region);
    for (auto slot = table.firstFrom(first); slot; slot = table.firstFrom(*slot + 1)) {
        const Slot data = table.at(*slot);
        const SlotIndex to = *slot + by;
        result.addCounts(to, 0, 0, data.grade);
        result.addRequests(to, true, SlotTable::kNoCode, data.counts.successes);
        if (data.counts.successes < data.counts.requests) {
            for (std::size_t i = 0; i < table.codes().size(); ++i) {
                const auto code = SlotTable::CodeIndex(i);
                if (const std::uint64_t failures = table.failures(*slot, code))
                    result.addRequests(to, false, code, failures);
            }
        }
        for (std::size_t i = SlotTable::kOtherRegions; i < table.regions().size(); ++i) {
            const auto region = SlotTable::RegionIndex(i);
            if (const RegionCounts counts = table.region(*slot, region); !isEmpty(counts))
                result.addToRegion(to, region, counts);
        }
        if (data.extra != SlotExtra())
            result.addExtra(to, data.extra);
    }
    return result;
}

} // namespace clausemeter::slots
