// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/slotseries.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace clausemeter::widgets {

namespace {

float pixels(Decimal value)
{
    return float(double(value.units()) / double(Decimal::kOne));
}

void addPieces(SlotSeries& series, const sla::MonthResult& month)
{
    for (const sla::AppliedExclusion& exclusion : month.exclusions) {
        for (const sla::StandingPiece& piece : exclusion.pieces) {
            if (piece.standing == account::Standing::Accepted)
                series.released.push_back(piece.time);
            else if (piece.standing == account::Standing::Disputed)
                series.disputed.push_back(piece.time);
        }
    }
    std::sort(series.released.begin(), series.released.end());
    std::sort(series.disputed.begin(), series.disputed.end());
}

} // namespace

SlotSeries makeSlotSeries(const report::Case& data, std::size_t service, std::size_t month)
{
    const sla::ServiceResult& of = data.analysis.services[service];
    const sla::MonthResult& result = of.months[month];
    static const slots::SlotTable kNothing;
    const auto log = data.logs->services.find(of.id);
    const slots::SlotTable& table = log == data.logs->services.end() ? kNothing : log->second.slots;

    SlotSeries series;
    series.range = result.month.slotRange();
    series.clock = data.analysis.clock;
    series.thresholdPercent = double(pixels(of.definition.slotThresholdPercent.value));
    const auto size = std::size_t(series.range.size());
    series.states.assign(size, sla::SlotState::NoData);
    series.rates.assign(size, std::numeric_limits<float>::quiet_NaN());
    series.requests.assign(size, 0.0F);

    const sla::SlotJudge judge(table, of.definition, result.pendingFrom);
    const slots::SlotClock clock(series.clock);
    for (std::size_t i = 0; i < size; ++i) {
        const slots::SlotIndex slot = series.range.first + std::int64_t(i);
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
        } else if (verdict.state == sla::SlotState::Pending) {
            const TimeRange time = clock.rangeOf(slot);
            if (!series.pending.empty() && series.pending.back().end == time.start)
                series.pending.back().end = time.end;
            else
                series.pending.push_back(time);
        }
    }
    for (const sla::Window& window : result.windows)
        series.windows.push_back(window.time);
    series.downtime = result.counted[sla::View::Contract];
    addPieces(series, result);
    return series;
}

} // namespace clausemeter::widgets
