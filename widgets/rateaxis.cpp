// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/rateaxis.h"

#include "widgets/slotseries.h"

#include <algorithm>
#include <cmath>

namespace clausemeter::widgets {

namespace {

constexpr double kHighestDetail = 94;
constexpr double kLeastFailed = 0.001; // percent at the top of an axis by nines

double stepFrom(double lowestPercent)
{
    const double span = 100 - lowestPercent;
    for (const double step : {1.0, 2.0, 5.0, 10.0}) {
        if (span / step <= 8)
            return step;
    }
    return 20;
}

} // namespace

double RateAxis::shareOf(double percent) const
{
    if (!byNines)
        return (percent - lowest) / (100 - lowest);
    const double failed = std::clamp(100 - percent, kLeastFailed, 100.0);
    return std::log10(100 / failed) / std::log10(100 / kLeastFailed);
}

std::vector<RateAxis::Tick> RateAxis::ticks() const
{
    if (byNines)
        return {{100, QStringLiteral("100")},   {99.99, QStringLiteral("99.99")},
                {99.9, QStringLiteral("99.9")}, {99, QStringLiteral("99")},
                {90, QStringLiteral("90")},     {0, QStringLiteral("0")}};
    std::vector<Tick> ticks;
    const double step = stepFrom(lowest);
    for (double percent = 100; percent >= lowest - step / 100; percent -= step)
        ticks.push_back({percent, QString::number(int(std::lround(percent)))});
    return ticks;
}

double lowestPercentFor(const SlotSeries& series, RateScale scale)
{
    if (scale == RateScale::Detail)
        return kHighestDetail;
    if (scale == RateScale::Nines)
        return 0;
    for (const double round : {kHighestDetail, 90.0, 80.0, 60.0}) {
        if (double(series.lowestRate) >= round)
            return round;
    }
    return 0;
}

RateAxis rateAxisFor(const SlotSeries& series, RateScale scale)
{
    RateAxis axis(lowestPercentFor(series, scale));
    axis.byNines = scale == RateScale::Nines;
    return axis;
}

} // namespace clausemeter::widgets
