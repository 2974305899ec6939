// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/textdates.h"

#include "model/contract/numerals.h"
#include "model/contract/wordindex.h"

#include <algorithm>

namespace clausemeter::contract {

namespace {

struct Month {
    std::u16string_view name;
    int number;
};

constexpr WordIndex kMonths(std::to_array<Month>({
    {u"january", 1},   {u"february", 2},  {u"march", 3},  {u"april", 4},     {u"may", 5},
    {u"june", 6},      {u"july", 7},      {u"august", 8}, {u"september", 9}, {u"october", 10},
    {u"november", 11}, {u"december", 12}, {u"jan", 1},    {u"feb", 2},       {u"mar", 3},
    {u"apr", 4},       {u"jun", 6},       {u"jul", 7},    {u"aug", 8},       {u"sept", 9},
    {u"sep", 9},       {u"oct", 10},      {u"nov", 11},   {u"dec", 12},
}));

// A whole number without separators.
struct Digits {
    int value = 0;
    std::size_t count = 0;
    std::size_t end = 0;
};

std::optional<Digits> digitsAt(std::u16string_view text, std::size_t at)
{
    Digits d;
    while (isDigit(charAt(text, at + d.count)) && d.count < 5) {
        d.value = d.value * 10 + digitOf(text[at + d.count]);
        ++d.count;
    }
    d.end = at + d.count;
    return d.count > 0 && d.count < 5 ? std::optional(d) : std::nullopt;
}

// Of figures or of Chinese numerals, as 年月日 follow them.
std::optional<Digits> chinesePartAt(std::u16string_view text, std::size_t at)
{
    if (isDigit(charAt(text, at)))
        return digitsAt(text, at);
    if (!isOneOf(charAt(text, at), kChineseNumerals))
        return std::nullopt;
    const auto n = numeralAt(text, at);
    if (!n || !n->value.isInteger() || n->value >= Decimal::fromInteger(10'000))
        return std::nullopt;
    return Digits{int(n->value.units() / Decimal::kOne), n->positional ? n->end - at : 2, n->end};
}

bool isYear(int y)
{
    return y >= 1900 && y <= 2100;
}

QString padded(int value, int width)
{
    return QStringLiteral("%1").arg(value, width, 10, QLatin1Char('0'));
}

// 0: not said.
std::optional<TextDate> made(std::size_t start, std::size_t end, int year, int month, int day)
{
    TextDate d{.start = start, .end = end};
    if (month > 12 || day > 31)
        return std::nullopt;
    if (year && month && day) {
        const std::chrono::year_month_day ymd{std::chrono::year(year), std::chrono::month(unsigned(month)),
                                              std::chrono::day(unsigned(day))};
        if (!ymd.ok())
            return d;
        d.date = Date(ymd);
        d.iso = QString::fromStdString(toIso(*d.date));
        return d;
    }
    if (year)
        d.iso = month ? QString(padded(year, 4) + u'-' + padded(month, 2)) : padded(year, 4);
    else if (month)
        d.iso = QStringLiteral("--") + padded(month, 2) + (day ? QString(u'-' + padded(day, 2)) : QString());
    else
        d.iso = QStringLiteral("---") + padded(day, 2);
    return d;
}

// 2021 年 11 月 08 日 and its parts.
std::optional<TextDate> chineseDate(std::u16string_view text, std::size_t at)
{
    const auto first = chinesePartAt(text, at);
    if (!first)
        return std::nullopt;
    const auto follows = [text](const Digits& part, char16_t sign) {
        const std::size_t next = skipBlanks(text, part.end);
        return charAt(text, next) == sign ? next + 1 : kNoMatch;
    };
    const auto dayEnd = [&](const Digits& part) {
        const std::size_t end = follows(part, u'日');
        return end == kNoMatch ? follows(part, u'号') : end;
    };
    int year = 0;
    std::size_t end = at;
    std::optional<Digits> month = first;
    if (const std::size_t after = follows(*first, u'年'); after != kNoMatch && first->count == 4) {
        if (!isYear(first->value))
            return std::nullopt;
        year = first->value;
        end = after;
        month = chinesePartAt(text, skipBlanks(text, after));
    }
    const std::size_t afterMonth = month ? follows(*month, u'月') : kNoMatch;
    const bool isMonth = afterMonth != kNoMatch && month->value >= 1 && month->value <= 12;
    if (!isMonth) {
        if (year)
            return made(at, end, year, 0, 0);
        const std::size_t after = dayEnd(*first);
        if (after == kNoMatch || charBefore(text, at) != u'月' || first->value < 1)
            return std::nullopt;
        return made(at, after, 0, 0, first->value);
    }
    const auto day = chinesePartAt(text, skipBlanks(text, afterMonth));
    const std::size_t after = day ? dayEnd(*day) : kNoMatch;
    if (after != kNoMatch && day->value >= 1)
        return made(at, after, year, month->value, day->value);
    if (!year && (!isDigit(text[at]) || charAt(text, afterMonth) == u'度'))
        return std::nullopt; // 三月 may be three months
    return made(at, afterMonth, year, month->value, 0);
}

// 2021-11-08, 2021/11/8, 08.11.2021.
std::optional<TextDate> numericDate(std::u16string_view text, std::size_t at)
{
    const auto a = digitsAt(text, at);
    const char16_t sign = a ? charAt(text, a->end) : u'\0';
    if (!isOneOf(sign, u"-/."))
        return std::nullopt;
    const auto b = digitsAt(text, a->end + 1);
    if (!b || b->count > 2 || charAt(text, b->end) != sign)
        return std::nullopt;
    const auto c = digitsAt(text, b->end + 1);
    const bool goesOn = c && (isDigit(charAt(text, c->end)) ||
                              (isOneOf(charAt(text, c->end), u"-/.") && isDigit(charAt(text, c->end + 1))));
    if (!c || goesOn || b->value < 1)
        return std::nullopt;
    if (a->count == 4 && c->count <= 2 && isYear(a->value) && c->value >= 1)
        return made(at, c->end, a->value, b->value, c->value);
    if (a->count > 2 || c->count != 4 || !isYear(c->value) || a->value < 1 || sign == u'-')
        return std::nullopt;
    if (a->value > 12 || sign == u'.')
        return made(at, c->end, c->value, b->value, a->value);
    if (b->value > 12)
        return made(at, c->end, c->value, a->value, b->value);
    if (a->value == b->value)
        return made(at, c->end, c->value, a->value, b->value);
    return TextDate{.start = at, .end = c->end};
}

// "a.m.", "pm": hours to add; the end moves past it.
bool readHalfDay(std::u16string_view text, std::size_t& end, int& hour)
{
    const std::size_t next = skipBlanks(text, end);
    for (const std::u16string_view word : {u"a.m.", u"p.m.", u"a.m", u"p.m", u"am", u"pm"}) {
        const std::size_t after = matchWord(text, next, word);
        if (after == kNoMatch || hour < 1 || hour > 12)
            continue;
        hour = hour % 12 + (word.front() == u'p' ? 12 : 0);
        end = after;
        return true;
    }
    return false;
}

TextDate timeOf(std::size_t start, std::size_t end, int hour, int minute, int second)
{
    QString iso = padded(hour, 2) + u':' + padded(minute, 2);
    if (second >= 0)
        iso += u':' + padded(second, 2);
    return {.start = start, .end = end, .isTime = true, .iso = iso};
}

// 10:00, 00:04:59, 10:30 a.m., 5 pm.
std::optional<TextDate> clockTime(std::u16string_view text, std::size_t at)
{
    const auto h = digitsAt(text, at);
    if (!h || h->count > 2 || h->value > 24)
        return std::nullopt;
    int hour = h->value;
    int minute = 0;
    int second = -1;
    std::size_t end = h->end;
    const auto part = [&](int& value) {
        const auto p = isOneOf(charAt(text, end), u":：") ? digitsAt(text, end + 1) : std::nullopt;
        if (!p || p->count != 2 || p->value > 59)
            return false;
        value = p->value;
        end = p->end;
        return true;
    };
    const bool hasMinutes = part(minute);
    if (hasMinutes)
        part(second);
    if (hasMinutes && isOneOf(charAt(text, end), u":：") && isDigit(charAt(text, end + 1)))
        return std::nullopt;
    if (hasMinutes && charAt(text, end) == u'.' && isDigit(charAt(text, end + 1))) {
        while (isDigit(charAt(text, end + 1)))
            ++end;
        ++end;
    }
    const bool hasHalf = readHalfDay(text, end, hour);
    return hasMinutes || hasHalf ? std::optional(timeOf(at, end, hour, minute, second)) : std::nullopt;
}

// 上午10时30分, 24时, 零时; `at` may be at 上午.
std::optional<TextDate> chineseTime(std::u16string_view text, std::size_t at)
{
    std::size_t from = at;
    int later = 0;
    for (const auto& [words, hours] :
         {std::pair(std::u16string_view(u"上午"), 0), std::pair(std::u16string_view(u"凌晨"), 0),
          std::pair(std::u16string_view(u"早上"), 0), std::pair(std::u16string_view(u"下午"), 12),
          std::pair(std::u16string_view(u"晚上"), 12), std::pair(std::u16string_view(u"中午"), 0)}) {
        if (const std::size_t end = matchText(text, at, words); end != kNoMatch) {
            from = skipBlanks(text, end);
            later = hours;
        }
    }
    const bool named = from > at;
    if (auto clock = named ? clockTime(text, from) : std::nullopt) {
        const int hour = clock->iso.left(2).toInt();
        if (hour < 12 && later)
            clock->iso = padded(hour + later, 2) + clock->iso.mid(2);
        clock->start = at;
        return clock;
    }
    const auto h = chinesePartAt(text, from);
    if (!h || h->value > 24)
        return std::nullopt;
    const bool isPoint = charAt(text, h->end) == u'点';
    const bool isHour = charAt(text, h->end) == u'时';
    // 一时 is a while, 3 点 three points, unless the time of day is clear.
    const bool clear = named || (isHour && (isDigit(text[from]) || h->value != 1));
    std::size_t end = h->end + 1;
    int minute = 0;
    const auto m = isPoint || isHour ? chinesePartAt(text, end) : std::nullopt;
    const bool hasMinutes =
        m && m->value <= 59 && charAt(text, m->end) == u'分' && charAt(text, m->end + 1) != u'钟';
    if (hasMinutes) {
        minute = m->value;
        end = m->end + 1;
    } else if (charAt(text, end) == u'半' && (isPoint || isHour)) {
        minute = 30;
        ++end;
    } else if (isPoint && charAt(text, end) == u'钟') {
        ++end;
    } else if (!clear || !(isPoint || isHour)) {
        return std::nullopt;
    }
    const int hour = h->value < 12 ? h->value + later : h->value;
    return timeOf(at, end, hour, minute, -1);
}

std::optional<Digits> yearAfter(std::u16string_view text, std::size_t at)
{
    std::size_t next = skipBlanks(text, at);
    if (isOneOf(charAt(text, next), u",，"))
        next = skipBlanks(text, next + 1);
    const auto y = next > at ? digitsAt(text, next) : std::nullopt;
    return y && y->count == 4 && isYear(y->value) && !isLatin(charAt(text, y->end)) ? y : std::nullopt;
}

// The number of a day, with or without "th".
std::optional<Digits> dayAt(std::u16string_view text, std::size_t at)
{
    auto d = digitsAt(text, at);
    if (!d || d->count > 2 || d->value < 1 || d->value > 31)
        return std::nullopt;
    const auto n = numeralAt(text, at);
    if (!n || n->grouped || n->fraction || charAt(text, n->end) == u'%')
        return std::nullopt;
    d->end = n->end;
    return isLatin(charAt(text, d->end)) || isDigit(charAt(text, d->end)) ? std::nullopt : d;
}

struct NamedMonth {
    int number = 0;
    std::size_t end = 0;
};

std::optional<NamedMonth> monthAt(std::u16string_view text, std::size_t at)
{
    const Month* month = isUpper(charAt(text, at)) ? kMonths.find(text, at) : nullptr;
    if (!month)
        return std::nullopt;
    std::size_t end = at + month->name.size();
    if (charAt(text, end) == u'.' && (month->name.size() <= 4 && month->number != 5))
        ++end;
    return NamedMonth{month->number, end};
}

// June 1, 2016; June 1st; June 2016.
std::optional<TextDate> monthFirst(std::u16string_view text, std::size_t at)
{
    const auto month = monthAt(text, at);
    if (!month)
        return std::nullopt;
    if (const auto year = yearAfter(text, month->end))
        return made(at, year->end, year->value, month->number, 0);
    const std::size_t next = skipBlanks(text, month->end);
    const auto day = next > month->end ? dayAt(text, next) : std::nullopt;
    if (!day)
        return std::nullopt;
    if (const auto year = yearAfter(text, day->end))
        return made(at, year->end, year->value, month->number, day->value);
    return made(at, day->end, 0, month->number, day->value);
}

// 1 June 2016; 1st day of June, 2016.
std::optional<TextDate> dayFirst(std::u16string_view text, std::size_t at)
{
    const auto day = dayAt(text, at);
    if (!day)
        return std::nullopt;
    std::size_t next = skipBlanks(text, day->end);
    for (const std::u16string_view words : {u"day of", u"of"}) {
        if (const std::size_t end = matchPhrase(text, next, words); end != kNoMatch)
            next = skipBlanks(text, end);
    }
    const auto month = next > day->end ? monthAt(text, next) : std::nullopt;
    if (!month)
        return std::nullopt;
    if (const auto year = yearAfter(text, month->end))
        return made(at, year->end, year->value, month->number, day->value);
    return made(at, month->end, 0, month->number, day->value);
}

} // namespace

std::optional<TextDate> dateAt(std::u16string_view text, std::size_t at)
{
    const char16_t c = charAt(text, at);
    if (isAsciiLetter(c))
        return monthFirst(text, at);
    if (isOneOf(c, u"上下凌早晚中"))
        return chineseTime(text, at);
    if (isDigit(c)) {
        for (const auto read : {&numericDate, &clockTime, &chineseDate, &chineseTime, &dayFirst}) {
            if (auto found = read(text, at))
                return found;
        }
        return std::nullopt;
    }
    if (!isOneOf(c, kChineseNumerals))
        return std::nullopt;
    auto found = chineseDate(text, at);
    return found ? found : chineseTime(text, at);
}

} // namespace clausemeter::contract
