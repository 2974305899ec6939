// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/numeralparts.h"

namespace clausemeter::contract {

namespace {

void readOrdinalSuffix(std::u16string_view text, Numeral& n)
{
    std::size_t at = n.end;
    const bool raised = charAt(text, at) == u'^';
    at += raised ? 1 : 0;
    for (const std::u16string_view suffix : {u"st", u"nd", u"rd", u"th", u"ˢᵗ", u"ⁿᵈ", u"ʳᵈ", u"ᵗʰ"}) {
        const std::size_t end = matchWord(text, at, suffix);
        if (end == kNoMatch || (raised && charAt(text, end) != u'^'))
            continue;
        n.ordinal = true;
        n.end = end + (raised ? 1 : 0);
        return;
    }
}

struct SpacedGroups {
    std::size_t end = 0;
    bool isSure = false; // not, for all that is seen, two numbers side by side
};

// "1 000 000": the groups that follow the figures which end at `at`.
std::optional<SpacedGroups> spacedGroupsAt(std::u16string_view text, std::size_t at)
{
    std::size_t end = at;
    bool joins = true;
    for (; isBlank(charAt(text, end)) && isGroup(text, end + 1); end += 4)
        joins = joins && isOneOf(text[end], u"\u00A0\u2009\u202F");
    if (end == at)
        return std::nullopt;
    return SpacedGroups{end, joins || text.substr(end - 3, 3) == u"000"};
}

} // namespace

bool isGroup(std::u16string_view text, std::size_t at)
{
    const char16_t after = charAt(text, at + 3);
    return isDigit(charAt(text, at)) && isDigit(charAt(text, at + 1)) && isDigit(charAt(text, at + 2)) &&
           !isDigit(after) && !isLatin(after) && !isOneOf(after, u"%％‰:：/-") &&
           !(after == u',' && isDigit(charAt(text, at + 4)));
}

std::optional<Numeral> figuresAt(std::u16string_view text, std::size_t at)
{
    Numeral n{.start = at, .form = NumeralForm::Arabic};
    std::int64_t whole = 0;
    std::size_t end = at;
    const auto take = [&](std::size_t until) {
        for (; end < until; ++end) {
            if (whole < kLimit && isDigit(text[end]))
                whole = whole * 10 + digitOf(text[end]);
        }
    };
    const auto digitsEnd = [text](std::size_t from) {
        while (isDigit(charAt(text, from)))
            ++from;
        return from;
    };
    take(digitsEnd(at));
    const bool canGroup = end - at <= 3;
    while (canGroup && isOneOf(charAt(text, end), u",，'’") && digitsEnd(end + 1) == end + 4 &&
           (text[end] != u'，' || text[end + 1] > u'9')) {
        take(end + 4);
        n.grouped = true;
    }
    if (const auto spaced = canGroup && !n.grouped ? spacedGroupsAt(text, end) : std::nullopt) {
        if (!spaced->isSure)
            return std::nullopt;
        take(spaced->end);
        n.grouped = true;
    }
    if (whole >= kLimit)
        return std::nullopt;
    n.value = Decimal::fromInteger(whole);
    n.end = end;
    if (isOneOf(charAt(text, end), u".．") && isDigit(charAt(text, end + 1))) {
        readFraction(text, end + 1, n, [](char16_t c) { return isDigit(c) ? digitOf(c) : -1; });
        if (isOneOf(charAt(text, n.end), u".．") && isDigit(charAt(text, n.end + 1)))
            return std::nullopt; // 3.2.4
    }
    return n;
}

std::optional<Numeral> arabicAt(std::u16string_view text, std::size_t at)
{
    auto n = figuresAt(text, at);
    if (!n)
        return n;
    readOrdinalSuffix(text, *n);
    if (n->ordinal)
        return n;
    if (n->value.units() == 0)
        return withMultipliers(text, *n);
    if (chineseMultiplier(charAt(text, skipBlanks(text, n->end))) > 10)
        return withUnits(text, at, NumeralForm::Arabic);
    if (!readHalf(text, *n))
        return std::nullopt;
    return withMultiplierWords(text, *n);
}

std::size_t figureRunEnd(std::u16string_view text, std::size_t at)
{
    while (at < text.size()) {
        if (isDigit(text[at]) || isLatin(text[at]))
            ++at;
        else if (isOneOf(text[at], u".,:/-–_．：@") &&
                 (isDigit(charAt(text, at + 1)) || isLatin(charAt(text, at + 1))))
            ++at;
        else
            break;
    }
    return at;
}

} // namespace clausemeter::contract
