// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/slotreading.h"

#include "model/report/casedata.h"

namespace clausemeter::report {

SlotReading readSlot(const Case& data, std::size_t service, std::size_t month, slots::SlotIndex slot)
{
    const sla::ServiceResult& of = data.analysis.services[service];
    const sla::MonthResult& result = of.months[month];
    const slots::SlotTable& table = slotsOf(*data.logs, of.id);
    const sla::SlotJudge judge(table, of.definition, result.pendingFrom);

    SlotReading reading;
    reading.time = slots::SlotClock(data.analysis.clock).rangeOf(slot);
    reading.measured = judge.verdict(slot, sla::View::Measured);
    reading.contract = judge.verdict(slot, sla::View::Contract);
    if (reading.measured.requests && reading.measured.successes)
        reading.failures = *reading.measured.requests - *reading.measured.successes;
    reading.customerCaused = judge.customerCausedFailures(slot);

    reading.codes = sla::breakdownOf(table, of.definition, {slot, slot + 1}).codes;

    for (std::size_t i = 0; i < result.exclusions.size(); ++i) {
        for (const sla::StandingPiece& piece : result.exclusions[i].pieces) {
            if (piece.standing != account::Standing::Rejected &&
                !piece.time.intersected(reading.time).isEmpty()) {
                reading.releases.push_back({i, piece.standing});
                break;
            }
        }
    }
    return reading;
}

} // namespace clausemeter::report
