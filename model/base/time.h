// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace clausemeter {

// A calendar day on the SLA clock; it carries no offset.
using Date = std::chrono::local_days;
using YearMonth = std::chrono::year_month;

// A moment: milliseconds since 1970-01-01T00:00:00Z.
struct Instant {
    std::int64_t ms = 0;
    constexpr auto operator<=>(const Instant&) const = default;
    constexpr Instant operator+(std::chrono::milliseconds d) const { return {ms + d.count()}; }
    constexpr std::chrono::milliseconds operator-(Instant o) const
    {
        return std::chrono::milliseconds(ms - o.ms);
    }
};

// [start, end).
struct TimeRange {
    Instant start;
    Instant end;
    constexpr auto operator<=>(const TimeRange&) const = default;
    constexpr bool isEmpty() const { return end <= start; }
    constexpr std::chrono::milliseconds length() const
    {
        return isEmpty() ? std::chrono::milliseconds(0) : end - start;
    }
    constexpr TimeRange intersected(TimeRange o) const
    {
        return {start > o.start ? start : o.start, end < o.end ? end : o.end};
    }
};

// The SLA clock: a fixed offset from UTC, +08:00 unless the account says otherwise (semantics R1).
struct SlaClock {
    int offsetMinutes = 480;
    constexpr auto operator<=>(const SlaClock&) const = default;

    constexpr std::int64_t offsetMs() const { return std::int64_t(offsetMinutes) * 60'000; }
    constexpr Instant startOf(Date day) const
    {
        return {std::int64_t(day.time_since_epoch().count()) * 86'400'000 - offsetMs()};
    }
    constexpr Date dateOf(Instant t) const
    {
        return std::chrono::floor<std::chrono::days>(
            std::chrono::local_time<std::chrono::milliseconds>(std::chrono::milliseconds(t.ms + offsetMs())));
    }
};

YearMonth monthOf(Date day);
Date firstDay(YearMonth month);
Date lastDay(YearMonth month);
// Clamped to the month's last day: 31 January + 1 month = 28 or 29 February.
Date addMonths(Date day, int months);

// ISO 8601: "2019-03-31", "2019-03", "2019-03-20T10:00:00+08:00" (with ".123" only where there are
// milliseconds).
std::string toIso(Date day);
std::string toIso(YearMonth month);
std::string toIso(Instant t, SlaClock clock);
// "2019-03-20 10:00", with seconds only where they are not 0; the clock's offset is not shown.
std::string toShort(Instant t, SlaClock clock);
std::string toIso(SlaClock clock); // "+08:00"

// Strict forms of the above; years 1970 to 2100. An instant without an offset is in `clock`; seconds and
// fractions (cut off after milliseconds) may be left out, a space may stand for the T.
std::optional<Date> parseDate(std::string_view text);
std::optional<YearMonth> parseYearMonth(std::string_view text);
std::optional<Instant> parseInstant(std::string_view text, SlaClock clock);
std::optional<SlaClock> parseClock(std::string_view text); // "Z" or "+08:00", at most 14 hours

} // namespace clausemeter
