// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeticks.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace clausemeter::widgets {

namespace {

constexpr double kDay = slots::kSlotsPerDay;
constexpr std::array kTimeSteps{1, 2, 3, 6, 12, 24, 36, 72, 144}; // 5 min to 12 h, all dividing a day
constexpr std::array kDaySteps{1, 2, 5, 10, 15};
constexpr std::array kMonthSteps{1, 2, 3, 6, 12, 24, 60};
constexpr double kLinesALabel = 3;    // more lines of days would be a hatching
constexpr double kWidthOfMonth = 1.5; // of "2019-03", beside "03-01"

Date dayOf(double slot)
{
    return Date(std::chrono::days(std::int64_t(std::floor(slot / kDay))));
}

// The step in slots of times of day; 0 where only days fit.
int timeStep(VisibleSlots visible, double labels)
{
    for (const int step : kTimeSteps) {
        if (visible.size() / step <= labels)
            return step;
    }
    return 0;
}

double labelsOfMonths(double labels)
{
    return labels / kWidthOfMonth;
}

// Whether days are too many to be marked.
bool inMonths(VisibleSlots visible, double labels)
{
    return visible.size() / kDay / kDaySteps.back() > labels;
}

std::vector<TimeTick> monthTicks(VisibleSlots visible, double labels)
{
    const double months = visible.size() / kDay / 30.44;
    const auto fitting =
        std::ranges::find_if(kMonthSteps, [&](int step) { return months / step <= labelsOfMonths(labels); });
    const int step = fitting == kMonthSteps.end() ? kMonthSteps.back() : *fitting;
    std::vector<TimeTick> ticks;
    for (YearMonth month = monthOf(dayOf(visible.from));; month += std::chrono::months(1)) {
        const auto slot = double(slots::SlotClock::firstOf(firstDay(month)).value);
        if (slot >= visible.to)
            break;
        const int number = int(month.year()) * 12 + int(unsigned(month.month())) - 1;
        if (slot >= visible.from && (step <= 12 || number % 12 == 0))
            ticks.push_back({slot, number % step == 0 ? QString::fromStdString(toIso(month)) : QString(),
                             month.month() == std::chrono::January});
    }
    return ticks;
}

QString number2(int n)
{
    return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0'));
}

} // namespace

std::vector<TimeTick> timeTicks(VisibleSlots visible, double labels)
{
    std::vector<TimeTick> ticks;
    if (visible.size() <= 0)
        return ticks;
    if (const int step = timeStep(visible, labels); step > 0) {
        for (auto slot = std::int64_t(std::ceil(visible.from / step)) * step; double(slot) < visible.to;
             slot += step) {
            const int within =
                int(slot - std::int64_t(std::floor(double(slot) / kDay)) * slots::kSlotsPerDay);
            const int minutes = within * slots::kSlotMinutes;
            ticks.push_back({double(slot), number2(minutes / 60) + QLatin1Char(':') + number2(minutes % 60),
                             within == 0});
        }
        return ticks;
    }
    if (inMonths(visible, labels))
        return monthTicks(visible, labels);
    const double days = visible.size() / kDay;
    int step = kDaySteps.back();
    for (const int candidate : kDaySteps) {
        if (days / candidate <= labels) {
            step = candidate;
            break;
        }
    }
    for (auto day = std::int64_t(std::ceil(visible.from / kDay)); double(day) * kDay < visible.to; ++day) {
        const std::chrono::year_month_day date{Date(std::chrono::days(day))};
        const unsigned ofMonth = unsigned(date.day());
        // Counted from the first of the month, so that the labels stay where they are while the chart moves.
        // What comes close to the first of the next one has none.
        const auto toFirst = (lastDay(monthOf(Date(date))) - Date(date)).count() + 1;
        const bool crowds = toFirst * 5 < step * 3 && double(day + toFirst) * kDay < visible.to;
        const bool labelled = (ofMonth - 1) % unsigned(step) == 0 && !crowds;
        if (!labelled && days > kLinesALabel * labels)
            continue;
        ticks.push_back({double(day) * kDay,
                         labelled
                             ? number2(int(unsigned(date.month()))) + QLatin1Char('-') + number2(int(ofMonth))
                             : QString(),
                         true});
    }
    return ticks;
}

std::vector<TimeTick> timeContexts(VisibleSlots visible, double labels)
{
    std::vector<TimeTick> contexts;
    if (visible.size() <= 0 || inMonths(visible, labels))
        return contexts;
    const bool times = timeStep(visible, labels) > 0;
    const auto name = [times](Date day) {
        return QString::fromStdString(times ? toIso(day) : toIso(monthOf(day)));
    };
    const Date first = dayOf(visible.from);
    contexts.push_back({visible.from, name(first), false});
    for (Date day = first + std::chrono::days(1); double(slots::SlotClock::firstOf(day).value) < visible.to;
         day += std::chrono::days(1)) {
        if (times || day == firstDay(monthOf(day)))
            contexts.push_back({double(slots::SlotClock::firstOf(day).value), name(day), true});
    }
    return contexts;
}

} // namespace clausemeter::widgets
