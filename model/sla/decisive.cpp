// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/decisive.h"

#include "model/sla/compensation.h"
#include "model/sla/downtime.h"

namespace clausemeter::sla {

Decisive decisiveOf(const MonthResult& month, const Definition& definition, const OtherReadings& other)
{
    Decisive decisive;
    if (!month.availabilityPercent[View::Contract] || !month.hasDowntime())
        return decisive;
    const auto tierWith = [&](const TimeRanges& counted) {
        const auto downtime = downtimeOf(counted, month.unavailable[View::Contract], definition);
        return tierOf(availabilityPercent(downtime, month.totalMinutes), definition);
    };
    for (std::size_t i = 0; i < month.windows.size(); ++i) {
        const auto tier = tierWith(subtracted(month.counted[View::Contract], {month.windows[i].time}));
        if (tier != month.tier)
            decisive.windows.push_back({i, tier});
    }
    for (std::size_t i = 0; i < month.exclusions.size(); ++i) {
        const std::vector<StandingPiece>& pieces = month.exclusions[i].pieces;
        const TimeRange whole{pieces.front().time.start, pieces.back().time.end};
        for (const account::Standing standing : {account::Standing::Accepted, account::Standing::Rejected}) {
            std::vector<AppliedExclusion> exclusions = month.exclusions;
            exclusions[i].pieces = {{whole, standing, StandingReason::SetByPerson}};
            const auto tier = tierWith(countedTime(month.unavailable[View::Contract],
                                                   releasedTime(exclusions, View::Contract, other),
                                                   definition, month.unavailableBeyond[View::Contract]));
            if (tier != month.tier)
                decisive.exclusions.push_back({i, standing, tier});
        }
    }
    return decisive;
}

} // namespace clausemeter::sla
