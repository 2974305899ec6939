// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/slotseries.h"

#include "model/report/casedata.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace clausemeter::widgets {

namespace {

float pixels(Decimal value)
{
    return float(double(value.units()) / double(Decimal::kOne));
}

void addSlots(SlotSeries& series, const sla::MonthResult& month, const sla::SlotJudge& judge)
{
    const slots::SlotClock clock(series.clock);
    const slots::SlotRange range = month.month.slotRange();
    for (slots::SlotIndex slot = range.first; slot < range.end; ++slot) {
        const auto i = std::size_t(slot - series.range.first);
        const sla::SlotVerdict verdict = judge.verdict(slot, sla::View::Measured);
        series.states[i] = verdict.state;
        if (verdict.ratePercent) {
            series.rates[i] = pixels(*verdict.ratePercent);
            series.lowestRate = std::min(series.lowestRate, series.rates[i]);
            series.hasData = true;
            series.requests[i] =
                verdict.requests ? pixels(*verdict.requests) : std::numeric_limits<float>::quiet_NaN();
            if (verdict.requests)
                series.highestRequests = std::max(series.highestRequests, series.requests[i]);
        } else if (verdict.state == sla::SlotState::NoData) {
            series.hasNoData = true;
        } else if (verdict.state == sla::SlotState::Pending) {
            const TimeRange time = clock.rangeOf(slot);
            if (!series.pending.empty() && series.pending.back().end == time.start)
                series.pending.back().end = time.end;
            else
                series.pending.push_back(time);
        }
    }
}

void addTimes(SlotSeries& series, const sla::MonthResult& month)
{
    for (const sla::Window& window : month.windows)
        series.windows.push_back(window.time);
    const auto& counted = month.counted[sla::View::Contract];
    series.downtime.insert(series.downtime.end(), counted.begin(), counted.end());
    for (const sla::AppliedExclusion& exclusion : month.exclusions) {
        for (const sla::StandingPiece& piece : exclusion.pieces) {
            if (piece.standing == account::Standing::Accepted)
                series.released.push_back(piece.time);
            else if (piece.standing == account::Standing::Disputed)
                series.disputed.push_back(piece.time);
        }
    }
}

// What a range of months shows; between service periods there is nothing.
SlotSeries seriesOf(const report::Case& data, const sla::ServiceResult& of, std::size_t first,
                    std::size_t last)
{
    const slots::SlotTable& table = report::slotsOf(*data.logs, of.id);

    SlotSeries series;
    series.range = {of.months[first].month.slotRange().first, of.months[last].month.slotRange().end};
    series.clock = data.analysis.clock;
    if (of.definition.shape == sla::Shape::SlotRate)
        series.thresholdPercent = double(pixels(of.definition.slotThresholdPercent.value));
    else
        series.thresholdPercent = 0;
    const auto size = std::size_t(series.range.size());
    series.states.assign(size, sla::SlotState::NoData);
    series.rates.assign(size, std::numeric_limits<float>::quiet_NaN());
    series.requests.assign(size, 0.0F);
    const slots::SlotClock clock(series.clock);
    slots::SlotIndex end = series.range.first;
    for (std::size_t month = first; month <= last; ++month) {
        const slots::SlotRange range = of.months[month].month.slotRange();
        if (end < range.first)
            series.outside.push_back({clock.startOf(end), clock.startOf(range.first)});
        end = range.end;
        addSlots(series, of.months[month],
                 sla::SlotJudge(table, of.definition, of.months[month].pendingFrom));
        addTimes(series, of.months[month]);
    }
    std::ranges::sort(series.released);
    std::ranges::sort(series.disputed);
    addBlocks(series);
    return series;
}

} // namespace

SlotSeries makeSlotSeries(const report::Case& data, std::size_t service, std::size_t month)
{
    return seriesOf(data, data.analysis.services[service], month, month);
}

SlotSeries makeServiceSeries(const report::Case& data, std::size_t service)
{
    const sla::ServiceResult& of = data.analysis.services[service];
    return seriesOf(data, of, 0, of.months.size() - 1);
}

void addBlocks(SlotSeries& series)
{
    constexpr std::size_t kFan = SlotSeries::kFan;
    series.blocks.clear();
    const auto addLevel = [&series](std::size_t size, auto&& partAt) {
        std::vector<SlotColumn> level(size / kFan);
        for (std::size_t i = 0; i < level.size(); ++i) {
            for (std::size_t at = i * kFan; at < (i + 1) * kFan; ++at)
                level[i].add(partAt(at));
        }
        series.blocks.push_back(std::move(level));
    };
    addLevel(series.states.size(), [&series](std::size_t at) { return series.slot(at); });
    while (series.blocks.back().size() >= kFan) {
        const std::vector<SlotColumn> below = series.blocks.back();
        addLevel(below.size(), [&below](std::size_t at) { return below[at]; });
    }
}

} // namespace clausemeter::widgets
