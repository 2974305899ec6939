// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/slotreading.h"

namespace clausemeter::widgets {

SlotReading readSlot(const CaseView& view, slots::SlotIndex slot)
{
    static const slots::SlotTable kNothing;
    const slots::SlotTable& table = view.slots() ? *view.slots() : kNothing;
    const sla::Definition& definition = view.service().definition;
    const sla::MonthResult& month = view.month();
    const sla::SlotJudge judge(table, definition, month.pendingFrom);

    SlotReading reading;
    reading.time = slots::SlotClock(view.data->analysis.clock).rangeOf(slot);
    reading.measured = judge.verdict(slot, sla::View::Measured);
    reading.contract = judge.verdict(slot, sla::View::Contract);
    if (reading.measured.requests && reading.measured.successes)
        reading.failures = *reading.measured.requests - *reading.measured.successes;
    reading.customerCaused = judge.customerCausedFailures(slot);

    reading.codes = sla::breakdownOf(table, definition, {slot, slot + 1}).codes;

    for (std::size_t i = 0; i < month.exclusions.size(); ++i) {
        for (const sla::StandingPiece& piece : month.exclusions[i].pieces) {
            if (piece.standing != account::Standing::Rejected &&
                !piece.time.intersected(reading.time).isEmpty()) {
                reading.releases.push_back({i, piece.standing});
                break;
            }
        }
    }
    return reading;
}

} // namespace clausemeter::widgets
