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
    struct Code {
        std::string code; // empty: failures without a code
        std::uint64_t failures = 0;
        const sla::ErrorCodeMeaning* meaning = nullptr; // null: the definition does not name it
    };
    struct Release {
        std::size_t exclusion = 0; // in MonthResult::exclusions
        account::Standing standing = account::Standing::Disputed;
    };

    TimeRange time;
    sla::SlotVerdict measured;
    sla::SlotVerdict contract;
    std::optional<Decimal> failures;  // measured; absent where only a rate is known
    std::uint64_t customerCaused = 0; // of the failures
    std::vector<Code> codes;          // from many to few
    std::vector<Release> releases;    // exclusions that touch the slot, rejected ones left out
};

// `view` must not be empty and live as long as the reading is used.
SlotReading readSlot(const CaseView& view, slots::SlotIndex slot);

} // namespace clausemeter::widgets
