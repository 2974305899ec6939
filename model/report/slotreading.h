// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/case.h"

#include <optional>
#include <string>
#include <vector>

namespace clausemeter::report {

// What is known of one slot.
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

// Indices into Analysis::services and ServiceResult::months, which must exist; a slot outside of the month
// has no release. The case must live as long as the reading is used.
SlotReading readSlot(const Case& data, std::size_t service, std::size_t month, slots::SlotIndex slot);

} // namespace clausemeter::report
