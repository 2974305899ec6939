// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/heatmapmonth.h"

#include <algorithm>
#include <cmath>

namespace clausemeter::widgets {

namespace {

std::uint8_t levelOf(sla::SlotState state, float ratePercent, double thresholdPercent)
{
    switch (state) {
    case sla::SlotState::Unavailable:
        return HeatLevel::kUnavailable;
    case sla::SlotState::Available: {
        constexpr int kSteps = HeatLevel::kWorst - HeatLevel::kBest;
        const double lost = (100 - double(ratePercent)) / std::max(1e-9, 100 - thresholdPercent);
        return std::uint8_t(HeatLevel::kBest + std::clamp(int(std::ceil(lost * kSteps)), 0, kSteps));
    }
    case sla::SlotState::Pending:
        return HeatLevel::kPending;
    case sla::SlotState::NoData:
        break;
    }
    return HeatLevel::kNoData;
}

std::vector<VisibleSlots> positionsOf(const SlotSeries& series, const std::vector<TimeRange>& times)
{
    std::vector<VisibleSlots> positions;
    for (const TimeRange& time : times)
        positions.push_back(series.positionOf(time));
    return positions;
}

} // namespace

HeatMapMonth makeHeatMapMonth(const SlotSeries& series)
{
    HeatMapMonth month;
    month.range = series.whole();
    month.levels.reserve(series.states.size());
    for (std::size_t i = 0; i < series.states.size(); ++i)
        month.levels.push_back(levelOf(series.states[i], series.rates[i], series.thresholdPercent));
    month.counted = positionsOf(series, series.downtime);
    month.released = positionsOf(series, series.released);
    month.disputed = positionsOf(series, series.disputed);
    month.pending = positionsOf(series, series.pending);
    return month;
}

} // namespace clausemeter::widgets
