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

// The pieces of unavailable time that count as downtime (semantics R9), `released` cut out: each piece must
// last `situationMinutes` itself, or, by the other reading, only the situation it is a piece of.
TimeRanges countedTime(const TimeRanges& unavailable, const TimeRanges& released,
                       const Definition& definition);

// The time inside a month that an exclusion, or all of them together, release under a view (semantics R13).
TimeRanges releasedTime(const AppliedExclusion& exclusion, View view, const OtherReadings& other);
TimeRanges releasedTime(const std::vector<AppliedExclusion>& exclusions, View view,
                        const OtherReadings& other);

// The measured situations with what counts of them under contract (semantics R9a).
std::vector<Window> windowsOf(const MonthResult& month, const SlotJudge& judge, slots::SlotClock clock);

// The seconds that each exclusion cuts out of unavailable time; overlapping ones release once (semantics
// R15).
void measureReleases(MonthResult& month, const OtherReadings& other);

} // namespace clausemeter::sla
