// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/timeranges.h"
#include "model/sla/allowance.h"
#include "model/sla/decisive.h"
#include "model/sla/thresholdslots.h"
#include "model/sla/waterfall.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

// What a service month would be under other assumptions: the same engine over changed values, never a second
// rule.
namespace clausemeter::sla {

// How an exclusion is taken instead of as it stands.
enum class AssumedStanding { Off, Accepted, Rejected };

// What is assumed instead of what is pinned; all absent: the pinned result.
struct Assumptions {
    std::optional<Decimal> slotThresholdPercent; // SLA 1.5; 0 to 100
    std::optional<SlaClock> clock;               // R1: moments stay, days and months begin at others
    std::optional<bool> customerCausedLeftOut;   // R7a
    std::set<std::string> countedCodes;          // R7a: customer-caused codes that count nevertheless
    std::optional<bool> testEachPiece;           // R9
    bool anyPriorNotice = false;                 // R14: maintenance, any notice before the start will do
    OtherReadings readings;                      // R8, R13, R17
    std::map<std::size_t, AssumedStanding> exclusions; // by index in Account::exclusions
    bool operator==(const Assumptions&) const = default;
};

enum class AssumptionFault {
    ClockBetweenSlots, // slots were counted on the account's clock: only whole slots can be moved
    ThresholdOutOfRange,
};
std::vector<AssumptionFault> faultsOf(const Assumptions& assumptions, SlaClock counted);

// What of the assumptions still says something when another month or an edited account is looked at: an
// exclusion that is the same and touches the month, a code that occurs in it, a value that is not the pinned
// one.
Assumptions stillApplying(Assumptions assumptions, const account::Account& before,
                          const account::Account& now, const Definition& definition,
                          const MonthResult& month);

// The values that the engine is given, as they are pinned.
struct Pinned {
    const account::Account& account;
    const std::map<std::string, Definition>& definitions;
    const std::map<std::string, slots::ServiceLog>& logs;
    const calendar::BusinessCalendar& calendar;
    Date asOf;
};

struct WhatIf {
    ServiceResult service; // with its assumed definition; the service months of the calendar month
    std::size_t month = 0; // the one asked for, in service.months
    std::vector<WaterfallBar> waterfall;
    Decisive decisive;
    Allowance allowance;
    std::vector<ThresholdSlot> nearThreshold;
    TimeRanges notKept; // time of the month under another clock of which no rows were kept: outside the
                        // service period of the pinned one
    const MonthResult& result() const { return service.months[month]; }
};

// Errors: those of analyze(); AccountBadValue for an assumption with a fault, whatever it is.
Result<WhatIf> whatIf(const Pinned& pinned, const std::string& service, const ServiceMonth& month,
                      const Assumptions& assumptions, Decimal nearDistance);

} // namespace clausemeter::sla
