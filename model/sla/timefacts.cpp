// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/timefacts.h"

namespace clausemeter::sla {

namespace {

std::int64_t secondsInside(const std::vector<TimeRange>& ranges, TimeRange time)
{
    std::chrono::milliseconds sum{0};
    for (const TimeRange& range : ranges) {
        if (const TimeRange inside = range.intersected(time); !inside.isEmpty())
            sum += inside.length();
    }
    return sum.count() / 1000;
}

} // namespace

TimeFacts factsOf(const ServiceResult& service, TimeRange time)
{
    TimeFacts facts;
    facts.seconds = time.isEmpty() ? 0 : time.length().count() / 1000;
    for (const MonthResult& month : service.months) {
        facts.unavailableSeconds += secondsInside(month.unavailable[View::Measured], time);
        facts.countedSeconds += secondsInside(month.counted[View::Contract], time);
    }
    return facts;
}

std::optional<TimeRange> timeOf(const Step& step)
{
    if (step.id != StepId::Exclusion)
        return std::nullopt;
    return TimeRange{std::get<Instant>(step.values[2]), std::get<Instant>(step.values[3])};
}

slots::SlotRange slotsTouched(TimeRange time, slots::SlotClock clock)
{
    if (time.isEmpty())
        return {};
    return {clock.slotOf(time.start), clock.slotOf(time.end + std::chrono::milliseconds(-1)) + 1};
}

} // namespace clausemeter::sla
