// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sla/effect.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace clausemeter::sla {

// What one record says of a slot.
struct RecordedSlot {
    SlotVerdict measured;
    SlotState contract = SlotState::NoData;   // without the failures that the customer caused (R7a)
    std::uint64_t customerCausedFailures = 0; // of the measured failures; 0 where only a rate is known

    SlotState state(View view) const { return view == View::Measured ? measured.state : contract; }
    bool hasData() const { return measured.ratePercent.has_value(); }
};

// A slot that two records tell differently: by its counts, by its rate where one of them has no counts, or
// because only one of them has data.
struct SlotDifference {
    slots::SlotIndex slot;
    RecordedSlot customer;
    RecordedSlot provider;

    // Whether it is unavailable by one of the records and not by the other. No data is not unavailable (R8).
    bool changesState(View view) const
    {
        return (customer.state(view) == SlotState::Unavailable) !=
               (provider.state(view) == SlotState::Unavailable);
    }
    bool changesState() const { return changesState(View::Measured) || changesState(View::Contract); }
    bool isOneSided() const { return customer.hasData() != provider.hasData(); }
};

// How the slots of a service month compare: the first four add up to all of them.
struct ComparisonTotals {
    std::int64_t compared = 0;          // both records have data
    std::int64_t onlyCustomer = 0;      // only the customer's has
    std::int64_t onlyProvider = 0;      // only the provider's has
    std::int64_t neither = 0;           // no data, or pending, in both
    std::int64_t equal = 0;             // of the compared
    std::int64_t different = 0;         // of the compared
    std::int64_t pendingProvider = 0;   // of onlyCustomer: the provider's record has not come so far yet
    std::int64_t pendingCustomer = 0;   // of onlyProvider
    PerView<std::int64_t> changedState; // SlotDifference::changesState, those of one record only included
    bool operator==(const ComparisonTotals&) const = default;
};

// What follows from one record, under contract.
struct RecordVerdict {
    Outcome outcome;
    std::optional<bool> standardMet; // absent without data
    std::optional<std::size_t> tier; // absent when met or without data
    bool operator==(const RecordVerdict&) const = default;
};

// A service month by the customer's record and by the provider's. They are never added up (R7d).
struct SourceComparison {
    ServiceMonth month;
    ComparisonTotals totals;
    std::vector<SlotDifference> differences; // in order of time; at most the slots of the month
    RecordVerdict customer;
    RecordVerdict provider;
    std::string prevailingClause; // by which the provider's record prevails in a dispute (SLA 3.2)

    // Whether the standard is met under one of them only, or another tier is reached. A record without data
    // has no verdict to differ.
    bool verdictDiffers() const
    {
        return customer.standardMet && provider.standardMet &&
               (customer.standardMet != provider.standardMet || customer.tier != provider.tier);
    }
    // The provider's record prevails where it says anything of the month.
    bool providerPrevails() const { return provider.standardMet.has_value(); }
};

// The counts of a service and what analyze() made of one of its months from them alone.
struct MonthRecord {
    const slots::SlotTable& slots;
    const MonthResult& month;
};

// Both results are of the same service month, by the same account, definition and as-of date.
SourceComparison compareSources(const MonthRecord& customer, const MonthRecord& provider,
                                const Definition& definition);

} // namespace clausemeter::sla
