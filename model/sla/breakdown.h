// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sla/definition.h"
#include "model/slots/slottable.h"

#include <optional>
#include <string>
#include <vector>

namespace clausemeter::sla {

// What a line of a breakdown stands for: a name of the log, the rows without one, the names beyond those that
// are told apart (SlotTable), or the lines that shortened() put together.
enum class PartOf { Name, Without, Others, Rest };

// The failures with one code.
struct CodeShare {
    PartOf part = PartOf::Name;
    std::string code; // of a name
    std::uint64_t failures = 0;
    Decimal percent;             // of all failures
    bool customerCaused = false; // semantics R7a
    bool operator==(const CodeShare&) const = default;
};

// The requests of one region.
struct RegionShare {
    PartOf part = PartOf::Name;
    std::string region; // of a name
    std::uint64_t requests = 0;
    std::uint64_t failures = 0;
    std::optional<std::uint64_t> customerCaused; // of the failures; absent where the counts don't tell
    Decimal ratePercent;
    bool operator==(const RegionShare&) const = default;
};

// Why a time was as it was: its requests by error code and by region, measured (nothing left out). Only whole
// counts are in it. Percentages are cut off after 18 decimals.
struct Breakdown {
    std::uint64_t requests = 0;
    std::uint64_t failures = 0;
    std::uint64_t customerCaused = 0; // of the failures
    std::vector<CodeShare> codes;     // from many to few, then by code; those without a name last
    std::vector<RegionShare> regions; // by failures, then requests, then name; those without a name last
    bool hasUncounted = false;        // a slot has rates or fractions of counts, which are not in it

    // Whether the log says anything of codes or regions; otherwise all is Without.
    bool namesCodes() const;
    bool namesRegions() const;
    bool operator==(const Breakdown&) const = default;
};

// The first lines, and the others put together as one where there is more than one; customer-caused where all
// of them are.
std::vector<CodeShare> shortened(const std::vector<CodeShare>& codes, std::size_t most);
std::vector<RegionShare> shortened(const std::vector<RegionShare>& regions, std::size_t most);

Breakdown breakdownOf(const slots::SlotTable& table, const Definition& definition, slots::SlotRange range);

} // namespace clausemeter::sla
