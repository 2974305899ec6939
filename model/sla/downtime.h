// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/timeranges.h"
#include "model/sla/otherreadings.h"

namespace clausemeter::sla {

// Fills slots, requests, windows' raw material and weakest grade of a month from its slots: requests,
// successes, customerCausedFailures, slots, weakestGrade, unavailable. Returns the slots with data per view.
PerView<std::int64_t> judgeSlots(MonthResult& month, const SlotJudge& judge, slots::SlotClock clock,
                                 const OtherReadings& other);

// Shape::Outages: fills outages, outagesLeftOut, unavailable and unavailableBeyond (nothing cut out yet) from
// the account's record of the service. An outage that crosses the edge of the service month is one outage on
// both sides of it: each month has its part.
void takeOutages(MonthResult& month, const Definition& definition,
                 const std::vector<account::Outage>& outages, const std::string& service, SlaClock clock);

// The downtime of what counts: its length; of outages, each one's remaining time in the month added up and
// then rounded up to whole minutes. `unavailable` are the situations or outages that `counted` are pieces of.
std::chrono::milliseconds downtimeOf(const TimeRanges& counted, const TimeRanges& unavailable,
                                     const Definition& definition);

// The pieces of unavailable time that count as downtime (semantics R9), `released` cut out: each piece must
// last `situationMinutes` itself, or, by the other reading, only the situation it is a piece of. Of outages,
// what is left of one counts where it lasts longer than `outageOverMinutes`, and what it has in `beyond`,
// before the first or after the last of them, belongs to its length without counting.
TimeRanges countedTime(const TimeRanges& unavailable, const TimeRanges& released,
                       const Definition& definition, const TimeRanges& beyond = {});

// The time inside a month that an exclusion, or all of them together, release under a view (semantics R13).
TimeRanges releasedTime(const AppliedExclusion& exclusion, View view, const OtherReadings& other);
TimeRanges releasedTime(const std::vector<AppliedExclusion>& exclusions, View view,
                        const OtherReadings& other);

// The measured situations with what counts of them under contract (semantics R9a).
std::vector<Window> windowsOf(const MonthResult& month, const SlotJudge& judge, const Definition& definition,
                              slots::SlotClock clock);

// The seconds that each exclusion cuts out of unavailable time; overlapping ones release once (semantics
// R15).
void measureReleases(MonthResult& month, const OtherReadings& other);

} // namespace clausemeter::sla
