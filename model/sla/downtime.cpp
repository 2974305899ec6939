// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/downtime.h"

#include <algorithm>

namespace clausemeter::sla {

using slots::SlotIndex;

namespace {

std::int64_t wholeSeconds(std::chrono::milliseconds length)
{
    return std::chrono::floor<std::chrono::seconds>(length).count();
}

bool releasesUnder(account::Standing standing, View view, const OtherReadings& other)
{
    switch (view) {
    case View::Measured:
        return false;
    case View::Provider:
        return standing != account::Standing::Rejected;
    case View::Contract:
        return standing == account::Standing::Accepted ||
               (other.disputedReleases && standing == account::Standing::Disputed);
    }
    return false;
}

std::chrono::milliseconds roundedUp(std::chrono::milliseconds length)
{
    return std::chrono::ceil<std::chrono::minutes>(length);
}

// Appends a slot to the last range where it adjoins, or starts a new one.
void extend(TimeRanges& ranges, TimeRange slot)
{
    if (!ranges.empty() && ranges.back().end == slot.start)
        ranges.back().end = slot.end;
    else
        ranges.push_back(slot);
}

} // namespace

PerView<std::int64_t> judgeSlots(MonthResult& month, const SlotJudge& judge, slots::SlotClock clock,
                                 const OtherReadings& other)
{
    PerView<std::int64_t> withData;
    month.requests = Decimal();
    month.successes = Decimal();
    const slots::SlotRange range = month.month.slotRange();
    for (SlotIndex slot = range.first; slot < range.end; ++slot) {
        const SlotVerdict measured = judge.verdict(slot, View::Measured);
        if (!measured.isJudged()) {
            ++(measured.state == SlotState::Pending ? month.slots.pending : month.slots.noData);
            if (measured.requests && measured.ratePercent) {
                ++month.slotsNotJudged;
                if (month.requests) {
                    *month.requests += *measured.requests;
                    *month.successes += *measured.successes;
                }
            }
            if (measured.state == SlotState::NoData && !measured.ratePercent && other.noDataUnavailable) {
                extend(month.unavailable[View::Measured], clock.rangeOf(slot));
                extend(month.unavailable[View::Contract], clock.rangeOf(slot));
            }
            continue;
        }
        ++withData[View::Measured];
        month.slots.rateOnly += !measured.requests;
        month.slots.estimated += measured.grade == slots::Grade::Estimated;
        month.weakestGrade = std::max(month.weakestGrade, measured.grade);
        month.customerCausedFailures += std::int64_t(judge.customerCausedFailures(slot));
        if (measured.requests && month.requests) {
            *month.requests += *measured.requests;
            *month.successes += *measured.successes;
        } else {
            month.requests.reset();
            month.successes.reset();
        }
        if (measured.state == SlotState::Unavailable) {
            ++month.slots.unavailable;
            extend(month.unavailable[View::Measured], clock.rangeOf(slot));
        }
        const SlotState attributable = judge.state(slot, View::Contract);
        if (attributable != SlotState::NoData) {
            ++withData[View::Provider];
            ++withData[View::Contract];
        }
        if (attributable == SlotState::Unavailable)
            extend(month.unavailable[View::Contract], clock.rangeOf(slot));
    }
    if (withData[View::Measured] == 0)
        month.unavailable = {};
    month.unavailable[View::Provider] = month.unavailable[View::Contract];
    month.slots.withData = withData[View::Measured];
    return withData;
}

void takeOutages(MonthResult& month, const Definition& definition,
                 const std::vector<account::Outage>& outages, const std::string& service, SlaClock clock)
{
    const TimeRange span{clock.startOf(month.month.start),
                         clock.startOf(month.month.end + std::chrono::days(1))};
    // Where failed calls are counted by the minute, a minute of the clock counts, once, for what fell into
    // it.
    const bool countsMinutes = definition.failedCallsPerMinute.value > 0;
    const auto wholeMinutes = [](TimeRange time) {
        using std::chrono::milliseconds, std::chrono::minutes;
        const auto start = std::chrono::floor<minutes>(milliseconds(time.start.ms));
        const auto end = std::chrono::ceil<minutes>(milliseconds(time.end.ms));
        return TimeRange{{milliseconds(start).count()}, {milliseconds(end).count()}};
    };
    TimeRanges found;
    for (const account::Outage& outage : outages) {
        if (outage.service != service)
            continue;
        const TimeRange time = countsMinutes ? wholeMinutes(outage.time) : outage.time;
        if (!outage.failedCalls || *outage.failedCalls >= definition.failedCallsPerMinute.value)
            found.push_back(time);
        else if (!time.intersected(span).isEmpty())
            ++month.outagesLeftOut;
    }
    found = united(std::move(found));
    std::erase_if(found, [&](const TimeRange& outage) { return outage.intersected(span).isEmpty(); });
    month.outages = std::int64_t(found.size());
    for (const View view : kViews) {
        month.unavailable[view] = intersected(found, {span});
        month.unavailableBeyond[view] = subtracted(found, {span});
    }
}

std::chrono::milliseconds downtimeOf(const TimeRanges& counted, const TimeRanges& unavailable,
                                     const Definition& definition)
{
    if (definition.shape != Shape::Outages)
        return totalLength(counted);
    std::chrono::milliseconds sum{0};
    for (const TimeRange& outage : unavailable)
        sum += roundedUp(totalLength(intersected({outage}, counted)));
    return sum;
}

TimeRanges countedTime(const TimeRanges& unavailable, const TimeRanges& released,
                       const Definition& definition, const TimeRanges& beyond)
{
    if (definition.shape == Shape::Outages) {
        const std::chrono::milliseconds over = std::chrono::minutes(definition.outageOverMinutes.value);
        TimeRanges counted;
        for (const TimeRange& outage : unavailable) {
            const TimeRanges left = subtracted({outage}, released);
            std::chrono::milliseconds length = totalLength(left);
            for (const TimeRange& part : beyond) {
                const bool precedes = part.end <= outage.start;
                if (precedes ? outage == unavailable.front() : outage == unavailable.back())
                    length += part.length();
            }
            if (length > over)
                counted.insert(counted.end(), left.begin(), left.end());
        }
        return counted;
    }
    const std::chrono::milliseconds minimum = std::chrono::minutes(definition.situationMinutes.value);
    const auto tooShort = [&](const TimeRange& r) { return r.length() < minimum; };
    if (definition.readings.testEachPiece) {
        TimeRanges pieces = subtracted(unavailable, released);
        std::erase_if(pieces, tooShort);
        return pieces;
    }
    TimeRanges situations = unavailable;
    std::erase_if(situations, tooShort);
    return subtracted(situations, released);
}

TimeRanges releasedTime(const AppliedExclusion& exclusion, View view, const OtherReadings& other)
{
    TimeRanges ranges;
    for (const StandingPiece& piece : exclusion.pieces) {
        if (releasesUnder(piece.standing, view, other))
            ranges.push_back(piece.time);
    }
    return united(std::move(ranges));
}

TimeRanges releasedTime(const std::vector<AppliedExclusion>& exclusions, View view,
                        const OtherReadings& other)
{
    TimeRanges all;
    for (const AppliedExclusion& e : exclusions) {
        const TimeRanges pieces = releasedTime(e, view, other);
        all.insert(all.end(), pieces.begin(), pieces.end());
    }
    return united(std::move(all));
}

std::vector<Window> windowsOf(const MonthResult& month, const SlotJudge& judge, const Definition& definition,
                              slots::SlotClock clock)
{
    std::vector<Window> windows;
    for (const TimeRange& time : month.unavailable[View::Measured]) {
        Window w;
        w.time = time;
        w.seconds = wholeSeconds(time.length());
        w.countedSeconds =
            wholeSeconds(downtimeOf(intersected({time}, month.counted[View::Contract]), {time}, definition));
        const bool isOfSlots = definition.shape == Shape::SlotRate; // an outage cuts through slots
        if (isOfSlots) {
            w.requests = Decimal();
            w.failures = Decimal();
            w.lowestRatePercent = Decimal::fromInteger(100);
        }
        for (SlotIndex slot = clock.slotOf(time.start); isOfSlots && clock.startOf(slot) < time.end; ++slot) {
            const SlotVerdict v = judge.verdict(slot, View::Measured);
            if (!v.ratePercent)
                continue; // without data
            w.lowestRatePercent = std::min(*w.lowestRatePercent, *v.ratePercent);
            if (v.requests && w.requests) {
                *w.requests += *v.requests;
                *w.failures += *v.requests - *v.successes;
            } else {
                w.requests.reset();
                w.failures.reset();
            }
        }
        for (std::size_t i = 0; i < month.exclusions.size(); ++i) {
            const auto& pieces = month.exclusions[i].pieces;
            if (std::any_of(pieces.begin(), pieces.end(),
                            [&](const StandingPiece& p) { return !p.time.intersected(time).isEmpty(); }))
                w.exclusions.push_back(i);
        }
        windows.push_back(std::move(w));
    }
    return windows;
}

void measureReleases(MonthResult& month, const OtherReadings& other)
{
    for (const View view : {View::Provider, View::Contract}) {
        TimeRanges left = month.unavailable[view];
        for (AppliedExclusion& e : month.exclusions) {
            const TimeRanges pieces = releasedTime(e, view, other);
            (view == View::Provider ? e.releasedProvider : e.releasedContract) =
                wholeSeconds(totalLength(intersected(left, pieces)));
            left = subtracted(left, pieces);
        }
    }
}

} // namespace clausemeter::sla
