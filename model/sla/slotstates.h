// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sla/definition.h"
#include "model/sla/view.h"
#include "model/slots/slottable.h"

#include <optional>
#include <vector>

namespace clausemeter::sla {

enum class SlotState { Available, Unavailable, NoData, Pending };

// What one slot shows under a view. Counts are absent where only a rate is known, and are 0 where there is no
// data.
struct SlotVerdict {
    SlotState state = SlotState::NoData;
    std::optional<Decimal> requests = Decimal();
    std::optional<Decimal> successes = Decimal();
    std::optional<Decimal>
        ratePercent;         // exact or cut off after 18 decimals, never rounded up; absent without data
    std::uint32_t rates = 0; // where only rates are known: how many
    Decimal rateFailures;    // and the sum of 1 - rate of each
    slots::Grade grade = slots::Grade::Requests;

    // 100 - rate, cut off after 18 decimals as the rate is: so a bound on the other side of it can be decided
    // exactly too. Only with a rate.
    Decimal failingPercent() const;
    // With fewer requests than the agreement asks for, a slot has a rate and yet is not judged: no data (R8).
    bool isJudged() const { return state == SlotState::Available || state == SlotState::Unavailable; }
};

// Decides slots by semantics R7 to R8; in a shape without a threshold none is unavailable. Measured: all
// requests; provider and contract: without the failures that the customer caused (R7a).
class SlotJudge {
public:
    // Slots from `pendingFrom` on are pending where they have no data. The table must outlive the judge.
    SlotJudge(const slots::SlotTable& table, const Definition& definition,
              std::optional<slots::SlotIndex> pendingFrom);

    SlotState state(slots::SlotIndex slot, View view) const;
    SlotVerdict verdict(slots::SlotIndex slot, View view) const;
    std::uint64_t customerCausedFailures(slots::SlotIndex slot) const;

private:
    const slots::SlotTable& m_table;
    const Definition& m_definition;
    std::optional<slots::SlotIndex> m_pendingFrom;
    std::vector<slots::SlotTable::CodeIndex> m_customerCaused;
};

} // namespace clausemeter::sla
