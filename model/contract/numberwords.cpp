// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/numeralparts.h"
#include "model/contract/wordindex.h"

namespace clausemeter::contract {

namespace {

constexpr std::u16string_view kHalf = u"half";

// Below a hundred; the multipliers follow in a table of their own.
constexpr WordIndex kNumberWords(std::to_array<NumberWord>({
    {u"zero", 0},
    {u"one", 1},
    {u"two", 2},
    {u"three", 3},
    {u"four", 4},
    {u"five", 5},
    {u"six", 6},
    {u"seven", 7},
    {u"eight", 8},
    {u"nine", 9},
    {u"ten", 10},
    {u"eleven", 11},
    {u"twelve", 12},
    {u"thirteen", 13},
    {u"fourteen", 14},
    {u"fifteen", 15},
    {u"sixteen", 16},
    {u"seventeen", 17},
    {u"eighteen", 18},
    {u"nineteen", 19},
    {u"twenty", 20},
    {u"thirty", 30},
    {u"forty", 40},
    {u"fifty", 50},
    {u"sixty", 60},
    {u"seventy", 70},
    {u"eighty", 80},
    {u"ninety", 90},
    {u"first", 1, true},
    {u"second", 2, true},
    {u"third", 3, true},
    {u"fourth", 4, true},
    {u"fifth", 5, true},
    {u"sixth", 6, true},
    {u"seventh", 7, true},
    {u"eighth", 8, true},
    {u"ninth", 9, true},
    {u"tenth", 10, true},
    {u"eleventh", 11, true},
    {u"twelfth", 12, true},
    {u"thirteenth", 13, true},
    {u"fourteenth", 14, true},
    {u"fifteenth", 15, true},
    {u"sixteenth", 16, true},
    {u"seventeenth", 17, true},
    {u"eighteenth", 18, true},
    {u"nineteenth", 19, true},
    {u"twentieth", 20, true},
    {u"thirtieth", 30, true},
    {u"fortieth", 40, true},
    {u"fiftieth", 50, true},
    {u"sixtieth", 60, true},
    {u"ninetieth", 90, true},
}));

constexpr WordIndex kMultipliers(std::to_array<NumberWord>(
    {{u"hundred", 100}, {u"thousand", 1'000}, {u"million", 1'000'000}, {u"billion", 1'000'000'000}}));

// Where "and" after `at` ends, if one stands there between blanks; otherwise `at` past the blanks.
std::size_t skipAnd(std::u16string_view text, std::size_t at)
{
    const std::size_t next = skipBlanks(text, at);
    const std::size_t end = next > at ? matchWord(text, next, u"and") : kNoMatch;
    return end == kNoMatch ? next : skipBlanks(text, end);
}

} // namespace

std::optional<Numeral> withMultiplierWords(std::u16string_view text, Numeral n)
{
    const std::size_t at = skipBlanks(text, n.end);
    const NumberWord* word = kMultipliers.find(text, at);
    if (!word)
        return n;
    if (!multiply(n, word->value, at + word->name.size()))
        return std::nullopt;
    for (;;) {
        const std::size_t next = skipAnd(text, n.end);
        const auto more = isDigit(charAt(text, next)) ? figuresAt(text, next) : std::nullopt;
        const std::size_t unit = more ? skipBlanks(text, more->end) : kNoMatch;
        const NumberWord* smaller = more ? kMultipliers.find(text, unit) : nullptr;
        if (!smaller || smaller->value >= word->value)
            return n;
        const auto part = scaled(more->value, smaller->value);
        if (!part || part->units() >= word->value * Decimal::kOne)
            return std::nullopt;
        n.value += *part;
        n.end = unit + smaller->name.size();
        n.scale = 1;
        word = smaller;
    }
}

std::optional<Numeral> wordsAt(std::u16string_view text, std::size_t at)
{
    Numeral n{.start = at, .form = NumeralForm::Word};
    if (matchWord(text, at, kHalf) != kNoMatch) {
        n.value = Decimal::fromUnits(Decimal::kOne / 2);
        n.end = at + kHalf.size();
        n.fraction = true;
        for (const std::u16string_view article : {u"a", u"an"}) {
            const std::size_t end = matchWord(text, skipBlanks(text, at + kHalf.size()), article);
            n.end = end == kNoMatch ? n.end : end;
        }
        return withMultiplierWords(text, n);
    }
    std::int64_t total = 0;
    std::int64_t current = 0;
    std::int64_t smallest = kLimit; // of the multipliers so far; each is smaller than the one before
    bool afterMultiplier = false;
    int parts = 0;
    std::size_t next = at;
    for (;;) {
        if (n.end > 0) {
            next = charAt(text, n.end) == u'-' ? n.end + 1 : skipBlanks(text, n.end);
            if (next == n.end)
                break;
            if (const std::size_t end = matchWord(text, next, u"and"); afterMultiplier && end != kNoMatch) {
                const std::size_t after = skipBlanks(text, end);
                const NumberWord* word = kNumberWords.find(text, after);
                next = word && after > end ? after : next;
            }
        }
        if (const NumberWord* word = kNumberWords.find(text, next)) {
            const std::int64_t below = current % 100;
            const bool fits = below == 0 || (below >= 20 && below % 10 == 0 && word->value < 10);
            if (!fits || (n.end > 0 && word->value == 0))
                break;
            current += word->value;
            parts += n.end == 0 || afterMultiplier ? 1 : 0;
            n.end = next + word->name.size();
            n.ordinal = word->ordinal;
            afterMultiplier = false;
            if (n.ordinal)
                break;
            continue;
        }
        const NumberWord* by = n.end > 0 ? kMultipliers.find(text, next) : nullptr;
        if (!by)
            break;
        if (current == 0 || by->value >= smallest || (by->value == 100 && current >= 100))
            return std::nullopt; // "two thousand million"
        if (by->value == 100) {
            current *= 100;
        } else {
            total += current * by->value;
            current = 0;
            smallest = by->value;
            if (total >= kLimit)
                return std::nullopt;
        }
        n.scale *= by->value;
        n.end = next + by->name.size();
        n.grouped = true;
        afterMultiplier = true;
    }
    if (n.end == 0)
        return std::nullopt;
    n.value = Decimal::fromInteger(total + current);
    n.scale = parts == 1 && current == 0 ? n.scale : 1;
    if (n.ordinal)
        return n;
    if (!readHalf(text, n))
        return std::nullopt;
    return n.fraction ? withMultiplierWords(text, n) : n;
}

bool mayBeNumberWord(std::u16string_view text, std::size_t at)
{
    static constexpr auto kBeginnings = [] {
        std::array<bool, 26 * 26> beginnings{};
        const auto mark = [&beginnings](std::u16string_view name) {
            beginnings[std::size_t((name[0] - u'a') * 26 + name[1] - u'a')] = true;
        };
        for (const NumberWord& word : kNumberWords.entries())
            mark(word.name);
        for (const NumberWord& word : kMultipliers.entries())
            mark(word.name);
        mark(kHalf);
        return beginnings;
    }();
    const char16_t first = charAt(text, at);
    const char16_t second = charAt(text, at + 1);
    return isAsciiLetter(first) && isAsciiLetter(second) &&
           kBeginnings[std::size_t((lowered(first) - u'a') * 26 + lowered(second) - u'a')];
}

std::size_t numberWordsEnd(std::u16string_view text, std::size_t at)
{
    std::size_t end = at;
    for (std::size_t next = at;;) {
        const NumberWord* word = kNumberWords.find(text, next);
        word = word ? word : kMultipliers.find(text, next);
        if (!word)
            return end;
        end = next + word->name.size();
        next = charAt(text, end) == u'-' ? end + 1 : skipAnd(text, end);
        if (next == end)
            return end;
    }
}

} // namespace clausemeter::contract
