// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/comparingwords.h"

namespace clausemeter::contract {

namespace {

constexpr WordIndex kEnglish(std::to_array<Phrase>({
    {u"less than", kBelow},
    {u"lower than", kBelow},
    {u"fewer than", kBelow},
    {u"smaller than", kBelow},
    {u"shorter than", kBelow},
    {u"earlier than", kBelow},
    {u"below", kBelow, true},
    {u"under", kBelow, true},
    {u"more than", kAbove},
    {u"greater than", kAbove},
    {u"higher than", kAbove},
    {u"larger than", kAbove},
    {u"longer than", kAbove},
    {u"later than", kAbove},
    {u"exceeding", kAbove},
    {u"exceeds", kAbove},
    {u"exceeded", kAbove},
    {u"exceed", kAbove},
    {u"in excess of", kAbove},
    {u"over", kAbove, false, false, true},
    {u"above", kAbove, true},
    {u"beyond", kAbove, true},
    {u"at least", kAtLeast},
    {u"at or above", kAtLeast},
    {u"at a minimum of", kAtLeast},
    {u"at most", kAtMost},
    {u"at or below", kAtMost},
    {u"at the most", kAtMost},
    {u"minimum of", kAtLeast},
    {u"minimum", kAtLeast, false, true},
    {u"maximum of", kAtMost},
    {u"maximum", kAtMost, false, true},
    {u"up to", kAtMost, true},
    {u"capped at", kAtMost},
    {u"is limited to", kAtMost}, // but not "including but not limited to"
    {u"are limited to", kAtMost},
    {u"be limited to", kAtMost},
    {u"within", kAtMost, true},
    {u"reaches", kAtLeast, false, false, false, true},
    {u"reach", kAtLeast, false, false, false, true},
    {u"reaching", kAtLeast, false, false, false, true},
    {u"reached", kAtLeast, false, false, false, true},
    {u"equal to", kExactly},
    {u"equals", kExactly},
    {u"exactly", kExactly},
}));

// "meets or exceeds": of equality only before "or" and another of these words.
constexpr WordIndex kMeets(std::to_array<Phrase>({{u"meets", kExactly},
                                                  {u"meeting", kExactly},
                                                  {u"meet", kExactly},
                                                  {u"met", kExactly},
                                                  {u"equalling", kExactly},
                                                  {u"equaling", kExactly},
                                                  {u"equalled", kExactly},
                                                  {u"equal", kExactly}}));

constexpr WordIndex kEnglishAfter(std::to_array<Phrase>({
    {u"or more", kAtLeast},
    {u"or longer", kAtLeast},
    {u"or greater", kAtLeast},
    {u"or higher", kAtLeast},
    {u"or above", kAtLeast},
    {u"or over", kAtLeast},
    {u"and above", kAtLeast},
    {u"and more", kAtLeast},
    {u"or less", kAtMost},
    {u"or fewer", kAtMost},
    {u"or lower", kAtMost},
    {u"or below", kAtMost},
    {u"or under", kAtMost},
    {u"or shorter", kAtMost},
    {u"and below", kAtMost},
}));

std::size_t afterOr(std::u16string_view text, std::size_t at)
{
    const std::size_t end = matchWord(text, skipBlanks(text, at), u"or");
    return end == kNoMatch ? kNoMatch : skipBlanks(text, end);
}

std::optional<Words> englishPhrase(std::u16string_view text, std::size_t at)
{
    const Phrase* p = kEnglish.find(text, at);
    p = p ? p : kMeets.find(text, at);
    return p ? std::optional(Words{*p, matchPhrase(text, at, p->name)}) : std::nullopt;
}

Words withEnglishOther(std::u16string_view text, const Words& first)
{
    return withOther(
        first, [text](std::size_t at) { return afterOr(text, at); },
        [text](std::size_t at) { return englishPhrase(text, at); });
}

std::optional<Words> englishWords(std::u16string_view text, std::size_t at)
{
    const auto first = englishPhrase(text, at);
    const auto both = first ? std::optional(withEnglishOther(text, *first)) : std::nullopt;
    return both && both->end == first->end && !kEnglish.find(text, at) ? std::nullopt : both;
}

constexpr WordIndex kNegations(std::to_array<Phrase>({{u"no"},
                                                      {u"not"},
                                                      {u"nor"},
                                                      {u"never"},
                                                      {u"neither"},
                                                      {u"none"},
                                                      {u"cannot"},
                                                      {u"without"},
                                                      {u"fails to"},
                                                      {u"fail to"},
                                                      {u"failed to"}}));

std::optional<ComparatorWords> denied(std::u16string_view text, std::size_t at)
{
    static constexpr WordIndex kBetween(std::to_array<Phrase>({{u"be"},
                                                               {u"to"},
                                                               {u"at any time"},
                                                               {u"at any one time"},
                                                               {u"at all"},
                                                               {u"in any event"},
                                                               {u"in any case"},
                                                               {u"in any circumstances"},
                                                               {u"under any circumstances"},
                                                               {u"under any circumstance"},
                                                               {u"individually or in the aggregate"},
                                                               {u"individually or in aggregate"},
                                                               {u"in aggregate"},
                                                               {u"in the aggregate"},
                                                               {u"in total"},
                                                               {u"fall"},
                                                               {u"drop"},
                                                               {u"go"},
                                                               {u"decrease"},
                                                               {u"reduced"},
                                                               {u"decreased"},
                                                               {u"lowered"},
                                                               {u"set"},
                                                               {u"last"},
                                                               {u"take"},
                                                               {u"rise"},
                                                               {u"increase"},
                                                               {u"increased"},
                                                               {u"raised"},
                                                               {u"extended"},
                                                               {u"extend"}}));
    const Phrase* no = kNegations.find(text, at);
    if (!no)
        return std::nullopt;
    std::size_t next = matchPhrase(text, at, no->name);
    const auto advance = [&] {
        if (charAt(text, next) == u',')
            ++next;
        next = skipBlanks(text, next);
    };
    advance();
    for (int i = 0; i < 4; ++i) {
        if (const Phrase* between = kBetween.find(text, next)) {
            next = matchPhrase(text, next, between->name);
            advance();
        }
    }
    const auto found = englishPhrase(text, next);
    if (!found || (!kEnglish.find(text, next) && withEnglishOther(text, *found).end == found->end))
        return std::nullopt;
    return deniedWords(*found, at, [text](const Words& first) { return withEnglishOther(text, first); });
}

// What a negation earlier in the sentence does to a comparator.
enum class Denial { No, Whole, Unclear };

std::size_t sentenceStart(std::u16string_view text, std::size_t at)
{
    static constexpr std::size_t kFar = 200;
    const std::size_t far = at > kFar ? at - kFar : 0;
    std::size_t start = at;
    for (; start > far; --start) {
        const char16_t c = text[start - 1];
        const char16_t next = charAt(text, start);
        const bool broken = c == u'\n' && !(isAsciiLetter(next) && !isUpper(next));
        if (broken || isOneOf(c, u";。；") || (c == u'.' && !isDigit(next)))
            break;
    }
    while (start == far && start > 0 && start < at && isLatin(text[start]))
        ++start;
    return start;
}

// "in no event shall ... exceed" denies the sentence. Another negation denies what a part of the sentence
// says, unless a word such as "which" or "if" begins a new one.
Denial denialBefore(std::u16string_view text, std::size_t at)
{
    static constexpr WordIndex kDecides(std::to_array<Phrase>(
        {{u"that"},     {u"which"},    {u"who"},    {u"whose"},   {u"whom"},     {u"where"},  {u"when"},
         {u"whenever"}, {u"if"},       {u"unless"}, {u"because"}, {u"whether"},  {u"until"},  {u"once"},
         {u"while"},    {u"provided"}, {u"except"}, {u"but"},     {u"although"}, {u"though"}, {u"since"}}));
    static constexpr WordIndex kAnyCase(
        std::to_array<Phrase>({{u"no event"}, {u"no circumstance"}, {u"no circumstances"}, {u"no case"}}));
    Denial denial = Denial::No;
    bool orDenied = false; // "not less than 10 or more than 20"
    for (std::size_t i = sentenceStart(text, at); i < at;) {
        if (!isLatin(text[i])) {
            const bool ends = isOneOf(text[i], u",，:：(（");
            denial = ends && denial == Denial::Unclear ? Denial::No : denial;
            ++i;
            continue;
        }
        const std::size_t end = wordEnd(text, i);
        const std::size_t next = skipBlanks(text, end);
        const bool isShortNot =
            end == i + 1 && lowered(text[i]) == u't' && isOneOf(charBefore(text, i), u"'’");
        orDenied = orDenied && (next < at || matchWord(text, i, u"or") != kNoMatch);
        if (kDecides.find(text, i)) {
            // "damages that exceed" may be denied with them, "if availability is below" is not.
            denial = denial == Denial::Whole && next == at ? Denial::Unclear : Denial::No;
            orDenied = false;
        } else if (kAnyCase.find(text, i)) {
            denial = Denial::Whole;
        } else if (const auto other = denied(text, i); other && other->end <= at) {
            orDenied = true;
            i = other->end;
            continue;
        } else if ((kNegations.find(text, i) && charAt(text, end) != u'.' &&
                    matchWord(text, next, u"only") == kNoMatch) ||
                   isShortNot) {
            const bool isDirect = isShortNot && next == at;
            denial = isDirect || denial == Denial::Whole ? Denial::Whole : Denial::Unclear;
            // "shall not, as a whole or in part, exceed"
            const std::size_t comma = charAt(text, end) == u',' ? text.find(u',', end + 1) : kNoMatch;
            if (comma < at) {
                i = comma + 1;
                continue;
            }
        }
        i = end;
    }
    return orDenied ? Denial::Whole : denial;
}

} // namespace

std::optional<ComparatorWords> englishComparatorAt(std::u16string_view text, std::size_t at)
{
    if (auto found = denied(text, at))
        return found;
    auto words = englishWords(text, at);
    if (!words)
        return std::nullopt;
    Phrase& said = words->said;
    if (opposite(said) != Comparator::None || said.comparator == kExactly) {
        const Denial denial = denialBefore(text, at);
        if (denial != Denial::No)
            said.comparator = denial == Denial::Whole ? opposite(said) : Comparator::None;
    }
    return wordsOf(said, at, words->end);
}

std::optional<ComparatorWords> englishComparatorAfter(std::u16string_view text, std::size_t at)
{
    return phraseIn(kEnglishAfter, text, at);
}

} // namespace clausemeter::contract
