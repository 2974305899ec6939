// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sla/otherreadings.h"

#include <optional>
#include <vector>

namespace clausemeter::sla {

// A window without which the tier of compensation would be another.
struct DecisiveWindow {
    std::size_t window = 0;          // index into MonthResult::windows
    std::optional<std::size_t> tier; // then; nothing: the standard would be met
    bool operator==(const DecisiveWindow&) const = default;
};

// An exclusion with which the tier would be another if it were accepted or rejected as a whole.
struct DecisiveExclusion {
    std::size_t exclusion = 0; // index into MonthResult::exclusions
    account::Standing standing = account::Standing::Accepted;
    std::optional<std::size_t> tier;
    bool operator==(const DecisiveExclusion&) const = default;
};

// What the tier of a service month rests on, each taken alone, under contract.
struct Decisive {
    std::vector<DecisiveWindow> windows;       // by start
    std::vector<DecisiveExclusion> exclusions; // by start
    bool operator==(const Decisive&) const = default;
};

// Nothing where the month has no verdict, or one that is no matter of downtime.
Decisive decisiveOf(const MonthResult& month, const Definition& definition, const OtherReadings& other = {});

} // namespace clausemeter::sla
