// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/time.h"

#include <cstdio>

namespace clausemeter {

namespace {

// Reads fixed-width decimal fields from the front of a text.
class Scanner {
public:
    explicit Scanner(std::string_view text)
        : m_text(text)
    {
    }

    bool number(int width, int& out)
    {
        if (m_text.size() < std::size_t(width))
            return false;
        out = 0;
        for (int i = 0; i < width; ++i) {
            const char c = m_text[std::size_t(i)];
            if (c < '0' || c > '9')
                return false;
            out = out * 10 + (c - '0');
        }
        m_text.remove_prefix(std::size_t(width));
        return true;
    }
    bool take(char c)
    {
        if (m_text.empty() || m_text[0] != c)
            return false;
        m_text.remove_prefix(1);
        return true;
    }
    bool atEnd() const { return m_text.empty(); }
    char peek() const { return m_text.empty() ? '\0' : m_text[0]; }

private:
    std::string_view m_text;
};

bool scanDate(Scanner& in, Date& out)
{
    int y = 0, m = 0, d = 0;
    if (!in.number(4, y) || !in.take('-') || !in.number(2, m) || !in.take('-') || !in.number(2, d))
        return false;
    const std::chrono::year_month_day day{std::chrono::year(y), std::chrono::month(unsigned(m)),
                                          std::chrono::day(unsigned(d))};
    if (!day.ok() || y < 1970 || y > 2100)
        return false;
    out = Date(day);
    return true;
}

bool scanOffset(Scanner& in, int& minutes)
{
    if (in.take('Z')) {
        minutes = 0;
        return true;
    }
    const bool negative = in.peek() == '-';
    int h = 0, m = 0;
    if (!(in.take('+') || in.take('-')) || !in.number(2, h))
        return false;
    in.take(':');
    if (!in.number(2, m) || m > 59 || h * 60 + m > 14 * 60)
        return false;
    minutes = (h * 60 + m) * (negative ? -1 : 1);
    return true;
}

struct Clocked {
    std::chrono::year_month_day day;
    int hour, minute, second, ms;
};

Clocked split(Instant t, SlaClock clock)
{
    const Date day = clock.dateOf(t);
    const auto rest = int(t.ms - clock.startOf(day).ms);
    return {std::chrono::year_month_day(day), rest / 3'600'000, rest / 60'000 % 60, rest / 1000 % 60,
            rest % 1000};
}

template <typename... Args>
std::string format(const char* pattern, Args... args)
{
    char buffer[64];
    const int n = std::snprintf(buffer, sizeof buffer, pattern, args...);
    return std::string(buffer, std::size_t(n));
}

} // namespace

YearMonth monthOf(Date day)
{
    const std::chrono::year_month_day ymd(day);
    return {ymd.year(), ymd.month()};
}

Date firstDay(YearMonth month)
{
    return Date(month / std::chrono::day(1));
}

Date lastDay(YearMonth month)
{
    return Date(month / std::chrono::last);
}

Date addMonths(Date day, int months)
{
    const auto moved = std::chrono::year_month_day(day) + std::chrono::months(months);
    return moved.ok() ? Date(moved) : lastDay(moved.year() / moved.month());
}

std::string toIso(Date day)
{
    const std::chrono::year_month_day d(day);
    return format("%04d-%02u-%02u", int(d.year()), unsigned(d.month()), unsigned(d.day()));
}

std::string toIso(YearMonth month)
{
    return format("%04d-%02u", int(month.year()), unsigned(month.month()));
}

std::string toIso(SlaClock clock)
{
    const int m = clock.offsetMinutes < 0 ? -clock.offsetMinutes : clock.offsetMinutes;
    return format("%c%02d:%02d", clock.offsetMinutes < 0 ? '-' : '+', m / 60, m % 60);
}

std::string toIso(Instant t, SlaClock clock)
{
    const Clocked c = split(t, clock);
    return toIso(Date(c.day)) + format("T%02d:%02d:%02d", c.hour, c.minute, c.second) +
           (c.ms ? format(".%03d", c.ms) : std::string()) + toIso(clock);
}

std::string toShort(Instant t, SlaClock clock)
{
    const Clocked c = split(t, clock);
    return toIso(Date(c.day)) + format(" %02d:%02d", c.hour, c.minute) +
           (c.second || c.ms ? format(":%02d", c.second) : std::string()) +
           (c.ms ? format(".%03d", c.ms) : std::string());
}

std::optional<Date> parseDate(std::string_view text)
{
    Scanner in(text);
    Date day;
    if (!scanDate(in, day) || !in.atEnd())
        return std::nullopt;
    return day;
}

std::optional<YearMonth> parseYearMonth(std::string_view text)
{
    Scanner in(text);
    int y = 0, m = 0;
    if (!in.number(4, y) || !in.take('-') || !in.number(2, m) || !in.atEnd() || m < 1 || m > 12 || y < 1970 ||
        y > 2100)
        return std::nullopt;
    return YearMonth(std::chrono::year(y), std::chrono::month(unsigned(m)));
}

std::optional<Instant> parseInstant(std::string_view text, SlaClock clock)
{
    Scanner in(text);
    Date day;
    int h = 0, m = 0, s = 0, ms = 0;
    if (!scanDate(in, day) || !(in.take('T') || in.take(' ')) || !in.number(2, h) || !in.take(':') ||
        !in.number(2, m))
        return std::nullopt;
    if (in.take(':')) {
        if (!in.number(2, s))
            return std::nullopt;
        if (in.take('.')) {
            int digit = 0, taken = 0;
            for (; in.number(1, digit); ++taken) {
                if (taken < 3)
                    ms = ms * 10 + digit;
            }
            if (taken == 0)
                return std::nullopt;
            for (; taken < 3; ++taken)
                ms *= 10;
        }
    }
    int offset = clock.offsetMinutes;
    if (!in.atEnd() && !scanOffset(in, offset))
        return std::nullopt;
    if (!in.atEnd() || h > 23 || m > 59 || s > 59)
        return std::nullopt;
    return Instant{SlaClock{offset}.startOf(day).ms + ((h * 60 + m) * 60 + s) * 1000LL + ms};
}

std::optional<SlaClock> parseClock(std::string_view text)
{
    Scanner in(text);
    int minutes = 0;
    if (!scanOffset(in, minutes) || !in.atEnd())
        return std::nullopt;
    return SlaClock{minutes};
}

} // namespace clausemeter
