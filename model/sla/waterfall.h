// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sla/otherreadings.h"

#include <optional>
#include <string>
#include <vector>

namespace clausemeter::sla {

enum class WaterfallKind {
    Measured,       // unavailable time of the measured view, with data
    NoData,         // more of it by the other reading of R8
    CustomerCaused, // less what failures explain that the customer caused (R7a)
    Excluded,       // less what an exclusion releases; overlapping ones release once, in order (R15)
    TooShort,       // less what is too short to be a situation (R9), or an outage
    RoundedUp,      // more by rounding each outage up to whole minutes
    Counted,        // what is left: the downtime under contract
};

struct WaterfallBar {
    WaterfallKind kind = WaterfallKind::Measured;
    std::int64_t seconds = 0; // its length: what it adds, takes away or, Counted, leaves
    std::int64_t left = 0;    // behind it
    std::vector<std::string> clauses;
    std::optional<std::size_t> exclusion; // index into MonthResult::exclusions
    bool operator==(const WaterfallBar&) const = default;
};

// How the measured unavailable time becomes the downtime under contract, bar by bar in the order in which the
// engine takes it away; the last is Counted and equals downtimeSeconds. The levels are cut off to whole
// seconds, so that the bars add up exactly. No bars where availability is no matter of downtime. `exclusions`
// are those of the account.
std::vector<WaterfallBar> waterfallOf(const MonthResult& month, const Definition& definition,
                                      const std::vector<account::Exclusion>& exclusions,
                                      const OtherReadings& other = {});

} // namespace clausemeter::sla
