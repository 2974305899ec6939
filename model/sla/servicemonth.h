// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/account.h"
#include "model/sla/definition.h"
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
    slots::SlotRange slotRange() const { return slots::SlotClock::slotsOf(start, end); }
};

// The service months of one service id, by start. Adjoining periods are joined first; a period without an end
// has months up to the one that contains `asOf` (semantics R4). Periods must not overlap. Natural: periods
// apart in one calendar month make one service month, from the first day served to the last. Anniversary:
// month n begins on the period's first day + n months, clamped to the month's last day.
std::vector<ServiceMonth> serviceMonths(const std::vector<account::Service>& services, const std::string& id,
                                        Date asOf, MonthKind kind = MonthKind::Clipped);

// The denominator of availability (SLA 1.6).
std::int64_t totalMinutes(const ServiceMonth& month, MonthKind kind);

} // namespace clausemeter::sla
