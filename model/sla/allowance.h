// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sla/analysis.h"

#include <optional>

namespace clausemeter::sla {

// Where a tier of compensation begins: above `minutes` of downtime.
struct TierStart {
    Decimal minutes;
    Decimal voucherPercent;
    std::int64_t slotsToGo = 0; // further unavailable slots that would reach it; 0 once it is reached, and
                                // where no slots are counted
    bool reached = false;
    bool operator==(const TierStart&) const = default;
};

// How much downtime a service month allows and how much of it is used, under contract (SLA 2.1, 2.2, 3.1).
// All exact. Where availability is no matter of downtime, nothing is in it.
struct Allowance {
    bool hasDowntime = true;
    std::int64_t usedSeconds = 0;
    Decimal allowedMinutes;       // the standard is met up to and with it
    std::vector<TierStart> tiers; // in the order of the definition: from little downtime to much
    bool operator==(const Allowance&) const = default;

    // The first tier that is not reached; nothing in the last one.
    const TierStart* next() const;
};

Allowance allowanceOf(const MonthResult& month, const Definition& definition);

} // namespace clausemeter::sla
