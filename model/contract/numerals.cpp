// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/numerals.h"

#include "model/contract/numeralparts.h"
#include "model/contract/wordindex.h"

namespace clausemeter::contract {

namespace {

// 3000余元, 50 余万元, 十多天: of a round number only, and only before a unit.
std::optional<Numeral> withMore(std::u16string_view text, const Numeral& n)
{
    const std::size_t more = skipBlanks(text, n.end);
    Numeral whole = n;
    whole.end = skipBlanks(text, more + 1);
    const auto scaled = withMultipliers(text, whole);
    if (!scaled)
        return scaled;
    const bool isRound = n.value.isInteger() && n.value.units() / Decimal::kOne % 10 == 0;
    const char16_t unit = charAt(text, skipBlanks(text, scaled->end));
    if (!isRound || n.ordinal || n.positional || n.value.units() == 0 ||
        !isOneOf(unit, u"元圆美欧港日英人天个年月周星小分秒工自次份项家名％%"))
        return scaled->scale == n.scale ? std::optional(n) : std::nullopt;
    whole = *scaled;
    whole.more = more;
    return whole;
}

std::optional<Numeral> plainAt(std::u16string_view text, std::size_t at)
{
    const char16_t c = charAt(text, at);
    if (isDigit(c))
        return arabicAt(text, at);
    if (const Decimal part = vulgarFraction(c); part.units() > 0)
        return Numeral{.value = part, .start = at, .end = at + 1, .fraction = true};
    if (isOneOf(c, kChineseNumerals))
        return chineseAt(text, at);
    return isAsciiLetter(c) ? wordsAt(text, at) : std::nullopt;
}

} // namespace

bool multiply(Numeral& n, std::int64_t by, std::size_t end)
{
    const auto value = scaled(n.value, by);
    const auto scale = scaled(Decimal::fromInteger(n.scale), by);
    if (!value || !scale)
        return false;
    n.value = *value;
    n.end = end;
    n.grouped = true;
    n.scale *= by;
    return true;
}

Decimal vulgarFraction(char16_t c)
{
    const int quarters = c == u'¼' ? 1 : c == u'½' ? 2 : c == u'¾' ? 3 : 0;
    return Decimal::fromUnits(Decimal::kOne / 4 * quarters);
}

bool readHalf(std::u16string_view text, Numeral& n)
{
    const std::size_t sign = skipBlanks(text, n.end);
    if (const auto part = vulgarFraction(charAt(text, sign)); part.units() > 0 && !n.fraction && !n.grouped) {
        n.value += part;
        n.end = sign + 1;
        n.fraction = true;
        return true;
    }
    for (const std::u16string_view words : {u"and a half", u"and one half", u"and one-half", u"and half"}) {
        const std::size_t end = sign > n.end ? matchPhrase(text, sign, words) : kNoMatch;
        if (end == kNoMatch)
            continue;
        if (n.fraction || n.grouped)
            return false;
        n.value += Decimal::fromUnits(Decimal::kOne / 2);
        n.end = end;
        n.fraction = true;
        return true;
    }
    return true;
}

std::optional<Decimal> scaled(Decimal value, std::int64_t scale)
{
    if (value.units() >= kLimit * Decimal::kOne / scale)
        return std::nullopt;
    return Decimal::fromUnits(value.units() * scale);
}

std::optional<Numeral> numeralAt(std::u16string_view text, std::size_t at)
{
    auto n = plainAt(text, at);
    if (n && isOneOf(charAt(text, skipBlanks(text, n->end)), u"余多"))
        n = withMore(text, *n);
    if (!n)
        return n;
    if (n->form != NumeralForm::Word && matchText(text, n->end, u"个半") != kNoMatch) {
        n->value += Decimal::fromUnits(Decimal::kOne / 2);
        n->end += 2;
        n->fraction = true;
    }
    const std::size_t repeated = matchBrackets(text, skipBlanks(text, n->end), [&](std::size_t inside) {
        const auto again = plainAt(text, inside);
        return again && again->value == n->value ? again->end : kNoMatch;
    });
    if (repeated == kNoMatch)
        return n;
    n->end = repeated;
    if (n->grouped || n->ordinal)
        return n;
    n = withMultiplierWords(text, *n); // "five (5) million", 五（5）万
    return n ? withMultipliers(text, *n) : n;
}

std::size_t numeralRunEnd(std::u16string_view text, std::size_t at)
{
    const auto goesOn = [text](char16_t c) {
        return isDigit(c) || chineseDigit(c) >= 0 || chineseMultiplier(c) > 0;
    };
    std::size_t end = at;
    while (goesOn(charAt(text, end))) {
        end = isDigit(text[end]) ? figureRunEnd(text, end) : end + 1;
        if (isDigit(charBefore(text, end)) && isBlank(charAt(text, end)) && isGroup(text, end + 1))
            ++end;
    }
    return end > at ? end : numberWordsEnd(text, at);
}

std::optional<Numeral> withMoneySuffix(std::u16string_view text, Numeral n)
{
    static constexpr WordIndex kSuffixes(std::to_array<NumberWord>({
        {u"k", 1'000},
        {u"mm", 1'000'000},
        {u"mn", 1'000'000},
        {u"mln", 1'000'000},
        {u"m", 1'000'000},
        {u"bn", 1'000'000'000},
        {u"b", 1'000'000'000},
    }));
    const std::size_t at = skipBlanks(text, n.end);
    const NumberWord* suffix = n.scale > 1 ? nullptr : kSuffixes.find(text, at);
    const std::size_t end = suffix ? at + suffix->name.size() : n.end;
    if (isLatin(charAt(text, end)) || isDigit(charAt(text, end)) || isOneOf(charAt(text, end), u"²³"))
        return std::nullopt;
    if (suffix && !multiply(n, suffix->value, end))
        return std::nullopt;
    return n;
}

} // namespace clausemeter::contract
