// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sla/analysis.h"

#include <optional>
#include <vector>

namespace clausemeter::sla {

// The figures of a service month that a decision is about, under contract.
struct Outcome {
    std::int64_t downtimeSeconds = 0;
    bool hasDowntime = true; // see MonthResult
    std::optional<Decimal> availabilityPercent;
    std::optional<Decimal> voucherPercent;
    std::optional<Money> voucher;
    bool operator==(const Outcome&) const = default;
};
Outcome outcomeOf(const MonthResult& month);

// What a change does to a service month.
struct MonthEffect {
    ServiceMonth month;
    Outcome before;
    Outcome after;
    bool operator==(const MonthEffect&) const = default;
};

// The service months that come out differently, by start. Both results have the same service months.
std::vector<MonthEffect> effectsOf(const ServiceResult& before, const ServiceResult& after);

} // namespace clausemeter::sla
