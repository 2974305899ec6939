// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/timestamp.h"

#include "model/logs/ascii.h"

#include <algorithm>
#include <array>

namespace clausemeter::logs {

namespace {

constexpr std::int64_t kEpochEndMs = 4'133'980'800'000; // 2101-01-01T00:00:00Z
constexpr int kMaxFraction = 9;
constexpr std::array<std::string_view, 6> kStampForms = {"iso",      "epoch-s",  "epoch-ms",
                                                         "epoch-us", "epoch-ns", "access-log"};

// Reads from the front; fails once, stays failed.
class Scanner {
public:
    explicit Scanner(std::string_view text)
        : m_text(text)
    {
    }

    bool failed() const { return m_failed; }
    bool atEnd() const { return m_text.empty(); }
    char peek() const { return m_text.empty() ? '\0' : m_text.front(); }

    int number(int minDigits, int maxDigits)
    {
        int value = 0;
        int digits = 0;
        while (digits < maxDigits && isDigit(peek())) {
            value = value * 10 + (peek() - '0');
            m_text.remove_prefix(1);
            ++digits;
        }
        m_failed = m_failed || digits < minDigits;
        return value;
    }
    bool take(std::string_view anyOf)
    {
        if (m_text.empty() || anyOf.find(m_text.front()) == std::string_view::npos)
            return false;
        m_text.remove_prefix(1);
        return true;
    }
    void expect(std::string_view anyOf) { m_failed = !take(anyOf) || m_failed; }
    std::string_view word(std::size_t length)
    {
        const std::string_view found = m_text.substr(0, length);
        m_text.remove_prefix(found.size());
        return found;
    }

private:
    std::string_view m_text;
    bool m_failed = false;
};

struct Fields {
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int ms = 0;
    std::optional<int> offsetMinutes;
};

std::optional<Instant> instantOf(const Fields& f, SlaClock clock)
{
    const std::chrono::year_month_day day{std::chrono::year(f.year), std::chrono::month(unsigned(f.month)),
                                          std::chrono::day(unsigned(f.day))};
    if (f.year < 1970 || f.year > 2100 || !day.ok() || f.hour > 23 || f.minute > 59 || f.second > 59)
        return std::nullopt;
    const SlaClock in = f.offsetMinutes ? SlaClock{*f.offsetMinutes} : clock;
    const std::int64_t ofDay = ((f.hour * 60 + f.minute) * 60 + f.second) * std::int64_t(1000) + f.ms;
    return in.startOf(std::chrono::local_days(day)) + std::chrono::milliseconds(ofDay);
}

int milliseconds(Scanner& in)
{
    int value = 0;
    int digits = 0;
    for (; digits < kMaxFraction && isDigit(in.peek()); ++digits) {
        const int digit = in.number(1, 1);
        if (digits < 3)
            value = value * 10 + digit;
    }
    if (digits == 0)
        in.number(1, 1); // fails
    for (; digits < 3; ++digits)
        value *= 10;
    return value;
}

std::optional<int> offset(Scanner& in)
{
    if (in.take("Zz"))
        return 0;
    const bool west = in.peek() == '-';
    in.expect("+-");
    const int hours = in.number(2, 2);
    in.take(":");
    const int minutes = in.atEnd() ? 0 : in.number(2, 2);
    if (in.failed() || hours > 14 || minutes > 59 || (hours == 14 && minutes > 0))
        return std::nullopt;
    return west ? -(hours * 60 + minutes) : hours * 60 + minutes;
}

std::optional<Stamp> parseIso(std::string_view text, SlaClock clock)
{
    Scanner in(text);
    Fields f;
    f.year = in.number(4, 4);
    const char separator = in.peek();
    in.expect("-/");
    f.month = in.number(1, 2);
    in.expect(separator == '/' ? "/" : "-");
    f.day = in.number(1, 2);
    in.expect("Tt ");
    f.hour = in.number(1, 2);
    in.expect(":");
    f.minute = in.number(2, 2);
    if (in.take(":")) {
        f.second = in.number(2, 2);
        if (in.take(".,"))
            f.ms = milliseconds(in);
    }
    if (!in.failed() && !in.atEnd()) {
        in.take(" ");
        f.offsetMinutes = offset(in);
        if (!f.offsetMinutes)
            return std::nullopt;
    }
    if (in.failed() || !in.atEnd())
        return std::nullopt;
    const auto time = instantOf(f, clock);
    if (!time)
        return std::nullopt;
    return Stamp{*time, StampForm::Iso, f.offsetMinutes.has_value()};
}

// 20190320 or 201903201005.
bool isCompactDate(std::string_view digits)
{
    if (digits.size() != 8 && digits.size() != 12)
        return false;
    Scanner in(digits);
    Fields f;
    f.year = in.number(4, 4);
    f.month = in.number(2, 2);
    f.day = in.number(2, 2);
    if (!in.atEnd()) {
        f.hour = in.number(2, 2);
        f.minute = in.number(2, 2);
    }
    return instantOf(f, SlaClock()).has_value();
}

StampForm formByMagnitude(std::uint64_t value)
{
    if (value < 100'000'000'000)
        return StampForm::EpochS;
    if (value < 100'000'000'000'000)
        return StampForm::EpochMs;
    return value < 100'000'000'000'000'000 ? StampForm::EpochUs : StampForm::EpochNs;
}

std::optional<Stamp> parseEpoch(std::string_view text, std::optional<StampForm> form)
{
    const std::string_view digits = text.substr(0, text.find('.'));
    if (digits.empty() || digits.size() > 19)
        return std::nullopt;
    std::uint64_t value = 0;
    for (const char c : digits) {
        if (!isDigit(c))
            return std::nullopt;
        value = value * 10 + std::uint64_t(c - '0');
    }
    if (!form && isCompactDate(digits))
        return std::nullopt;
    Stamp stamp{{}, form.value_or(formByMagnitude(value)), true};
    if (stamp.form == StampForm::EpochS && value >= std::uint64_t(kEpochEndMs))
        return std::nullopt;
    if (stamp.form == StampForm::EpochS)
        value *= 1000;
    else if (stamp.form == StampForm::EpochUs)
        value /= 1000;
    else if (stamp.form == StampForm::EpochNs)
        value /= 1'000'000;
    if (value >= std::uint64_t(kEpochEndMs))
        return std::nullopt;
    stamp.time.ms = std::int64_t(value);
    if (digits.size() < text.size()) {
        Scanner fraction(text.substr(digits.size() + 1));
        const int ms = milliseconds(fraction);
        if (stamp.form != StampForm::EpochS || fraction.failed() || !fraction.atEnd())
            return std::nullopt;
        stamp.time.ms += ms;
    }
    return stamp;
}

} // namespace

std::string_view nameOf(StampForm form)
{
    return kStampForms[std::size_t(form)];
}

std::optional<StampForm> stampFormNamed(std::string_view name)
{
    const auto found = std::find(kStampForms.begin(), kStampForms.end(), name);
    if (found == kStampForms.end())
        return std::nullopt;
    return StampForm(found - kStampForms.begin());
}

std::optional<Stamp> parseStamp(std::string_view text, const StampRule& rule)
{
    if (rule.form == StampForm::Iso || (!rule.form && text.size() > 4 && (text[4] == '-' || text[4] == '/')))
        return parseIso(text, rule.clock);
    if (rule.form == StampForm::AccessLog || (!rule.form && text.size() > 2 && text[2] == '/'))
        return parseAccessStamp(text, rule.clock);
    return parseEpoch(text, rule.form);
}

std::optional<Stamp> parseAccessStamp(std::string_view text, SlaClock clock)
{
    constexpr std::array<std::string_view, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                          "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    Scanner in(text);
    Fields f;
    f.day = in.number(2, 2);
    in.expect("/");
    const std::string_view month = in.word(3);
    for (std::size_t i = 0; i < kMonths.size(); ++i) {
        if (kMonths[i] == month)
            f.month = int(i) + 1;
    }
    in.expect("/");
    f.year = in.number(4, 4);
    in.expect(":");
    f.hour = in.number(2, 2);
    in.expect(":");
    f.minute = in.number(2, 2);
    in.expect(":");
    f.second = in.number(2, 2);
    in.expect(" ");
    if (in.failed())
        return std::nullopt;
    f.offsetMinutes = offset(in);
    if (!f.offsetMinutes || !in.atEnd())
        return std::nullopt;
    const auto time = instantOf(f, clock);
    if (!time)
        return std::nullopt;
    return Stamp{*time, StampForm::AccessLog, true};
}

} // namespace clausemeter::logs
