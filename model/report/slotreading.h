// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/caseview.h"

#include <optional>
#include <string>
#include <vector>

namespace clausemeter::widgets {

// What is known of one slot of the month that is shown.
struct SlotReading {
    struct Release {
        std::size_t exclusion = 0; // in MonthResult::exclusions
        account::Standing standing = account::Standing::Disputed;
    };

    TimeRange time;
    sla::SlotVerdict measured;
    sla::SlotVerdict contract;
    std::optional<Decimal> failures;  // measured; absent where only a rate is known
    std::uint64_t customerCaused = 0; // of the failures
    std::vector<sla::CodeShare> codes;
    std::vector<Release> releases; // exclusions that touch the slot, rejected ones left out
};

// `view` must not be empty and live as long as the reading is used.
SlotReading readSlot(const CaseView& view, slots::SlotIndex slot);

} // namespace clausemeter::widgets
