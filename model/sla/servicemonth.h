// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/account.h"
#include "model/slots/slotclock.h"

#include <vector>

namespace clausemeter::sla {

// A calendar month cut by the service period (SLA 1.2, semantics R5). Both days included.
struct ServiceMonth {
    Date start;
    Date end;
    constexpr auto operator<=>(const ServiceMonth&) const = default;

    YearMonth month() const { return monthOf(start); }
    std::int64_t days() const { return (end - start).count() + 1; }
    std::int64_t totalMinutes() const { return days() * 24 * 60; } // SLA 1.6
    slots::SlotRange slotRange() const { return slots::SlotClock::slotsOf(start, end); }
};

// The service months of one service id, by start. Adjoining periods are joined first; a period without an end
// has months up to the one that contains `asOf` (semantics R4). Periods must not overlap.
std::vector<ServiceMonth> serviceMonths(const std::vector<account::Service>& services, const std::string& id,
                                        Date asOf);

} // namespace clausemeter::sla
