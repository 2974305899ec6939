// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/trend.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace clausemeter::sla {

namespace {

constexpr int kSlotsPerHour = 60 / slots::kSlotMinutes;

void add(TrendMonth& sum, const MonthResult& month, TrendMonth::Part part)
{
    sum.start = sum.parts.empty() ? month.month.start : std::min(sum.start, month.month.start);
    sum.parts.push_back(part);
    sum.finished = sum.finished && month.finished;
    if (!month.standardMet)
        return;
    ++sum.withData;
    if (month.hasDowntime())
        sum.downtimeSeconds = sum.downtimeSeconds.value_or(0) + month.downtimeSeconds[View::Contract];
    if (*month.standardMet)
        sum.voucher = sum.voucher.value_or(Money());
    else if (month.voucher)
        sum.voucher = sum.voucher.value_or(Money()) + *month.voucher;
    else
        ++sum.vouchersUnknown;
}

std::optional<Decimal> percentOf(Decimal part, Decimal whole)
{
    if (whole.units() <= 0)
        return std::nullopt;
    return Decimal::fromUnits(mulDivFloor(part.units(), 100 * Decimal::kOne, whole.units()));
}

bool failsMore(const FailureCounts& a, const FailureCounts& b)
{
    return std::tie(a.unavailable, a.failures) > std::tie(b.unavailable, b.failures);
}

// The first of those that fail most.
template <typename Of>
std::optional<int> worstOf(int count, const Of& of)
{
    std::optional<int> worst;
    FailureCounts most;
    for (int i = 0; i < count; ++i) {
        const FailureCounts counts = of(i);
        if (failsMore(counts, most)) {
            worst = i;
            most = counts;
        }
    }
    return worst;
}

} // namespace

std::vector<TrendMonth> trendOfService(const Analysis& analysis, std::size_t service)
{
    std::vector<TrendMonth> months;
    const auto& results = analysis.services[service].months;
    for (std::size_t i = 0; i < results.size(); ++i)
        add(months.emplace_back(), results[i], {service, i});
    return months;
}

std::vector<TrendMonth> trendOfCustomer(const Analysis& analysis)
{
    std::map<YearMonth, TrendMonth> byMonth;
    for (std::size_t s = 0; s < analysis.services.size(); ++s) {
        const auto& results = analysis.services[s].months;
        for (std::size_t i = 0; i < results.size(); ++i)
            add(byMonth[results[i].month.month()], results[i], {s, i});
    }
    std::vector<TrendMonth> months;
    for (auto& [month, sum] : byMonth)
        months.push_back(std::move(sum));
    return months;
}

std::optional<Decimal> FailureCounts::unavailablePercent() const
{
    return percentOf(Decimal::fromInteger(unavailable), Decimal::fromInteger(withData));
}

std::optional<Decimal> FailureCounts::failedPercent() const
{
    return percentOf(failures, requests);
}

FailureCounts& FailureCounts::operator+=(const FailureCounts& o)
{
    withData += o.withData;
    unavailable += o.unavailable;
    rateOnly += o.rateOnly;
    requests += o.requests;
    failures += o.failures;
    return *this;
}

FailureCounts FailurePattern::ofWeekday(int weekday) const
{
    FailureCounts sum;
    for (const FailureCounts& cell : cells[std::size_t(weekday)])
        sum += cell;
    return sum;
}

FailureCounts FailurePattern::ofHour(int hour) const
{
    FailureCounts sum;
    for (const auto& weekday : cells)
        sum += weekday[std::size_t(hour)];
    return sum;
}

FailureCounts FailurePattern::whole() const
{
    FailureCounts sum;
    for (int hour = 0; hour < kHours; ++hour)
        sum += ofHour(hour);
    return sum;
}

FailurePattern& FailurePattern::operator+=(const FailurePattern& o)
{
    for (std::size_t weekday = 0; weekday < cells.size(); ++weekday) {
        for (std::size_t hour = 0; hour < cells[weekday].size(); ++hour)
            cells[weekday][hour] += o.cells[weekday][hour];
    }
    return *this;
}

std::optional<FailurePattern::Place> FailurePattern::worst() const
{
    const auto cell = worstOf(kWeekdays * kHours, [this](int i) {
        return cells[std::size_t(i / kHours)][std::size_t(i % kHours)];
    });
    return cell ? std::optional(Place{*cell / kHours, *cell % kHours}) : std::nullopt;
}

std::optional<int> FailurePattern::worstWeekday() const
{
    return worstOf(kWeekdays, [this](int weekday) { return ofWeekday(weekday); });
}

std::optional<int> FailurePattern::worstHour() const
{
    return worstOf(kHours, [this](int hour) { return ofHour(hour); });
}

FailurePattern failurePattern(const slots::SlotTable& table, const Definition& definition,
                              slots::SlotRange range)
{
    FailurePattern pattern;
    const SlotJudge judge(table, definition, std::nullopt);
    const SlaClock any; // slots are numbered by the days of whichever clock
    auto next = table.firstFrom(range.first);
    while (next && *next < range.end) {
        // The rest of its day: days without data cost nothing.
        const Date day = any.dateOf(slots::SlotClock(any).startOf(*next));
        const slots::SlotIndex midnight = slots::SlotClock::firstOf(day);
        const slots::SlotIndex end = std::min(midnight + slots::kSlotsPerDay, range.end);
        auto& hours = pattern.cells[std::chrono::weekday(day).iso_encoding() - 1];
        for (slots::SlotIndex slot = *next; slot < end; ++slot) {
            const SlotVerdict verdict = judge.verdict(slot, View::Measured);
            if (!verdict.ratePercent)
                continue;
            FailureCounts& counts = hours[std::size_t((slot - midnight) / kSlotsPerHour)];
            ++counts.withData;
            counts.unavailable += verdict.state == SlotState::Unavailable;
            if (verdict.requests && verdict.successes) {
                counts.requests += *verdict.requests;
                counts.failures += *verdict.requests - *verdict.successes;
            } else {
                ++counts.rateOnly;
            }
        }
        next = table.firstFrom(end);
    }
    return pattern;
}

} // namespace clausemeter::sla
