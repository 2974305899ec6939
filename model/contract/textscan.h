// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/characters.h"

#include <cstddef>
#include <string_view>

// Characters, words and phrases of an agreement's text in Chinese and English. Positions are in UTF-16 units;
// every function takes positions up to the text's length and past its end finds nothing.
namespace clausemeter::contract {

constexpr std::size_t kNoMatch = std::u16string_view::npos;

constexpr char16_t charAt(std::u16string_view text, std::size_t at)
{
    return at < text.size() ? text[at] : u'\0';
}
// The character before `at`.
constexpr char16_t charBefore(std::u16string_view text, std::size_t at)
{
    return at > 0 && at <= text.size() ? text[at - 1] : u'\0';
}

constexpr bool isOneOf(char16_t c, std::u16string_view set)
{
    return c != u'\0' && set.find(c) != std::u16string_view::npos;
}

// Past blanks and at most one line break.
constexpr std::size_t skipBlanks(std::u16string_view text, std::size_t at)
{
    bool broken = false;
    while (at < text.size()) {
        const bool isBreak = text[at] == u'\n' && !broken;
        if (!isBlank(text[at]) && !isBreak && text[at] != u'\r')
            break;
        broken = broken || isBreak;
        ++at;
    }
    return at;
}
// Back over the same: where the blanks before `at` begin.
std::size_t skipBlanksBack(std::u16string_view text, std::size_t at);
// Whether only blanks lie between `at` and the start of its line.
bool startsLine(std::u16string_view text, std::size_t at);

// Where the word of Latin letters that begins at `at` ends; `at` itself where none does.
constexpr std::size_t wordEnd(std::u16string_view text, std::size_t at)
{
    while (at < text.size() && isLatin(text[at]))
        ++at;
    return at;
}
// Where the word that ends at `end` begins.
constexpr std::size_t wordStart(std::u16string_view text, std::size_t end)
{
    while (end > 0 && isLatin(text[end - 1]))
        --end;
    return end;
}

// Where `text` has `word` (lower case, whole, in any case) at `at`, its end.
constexpr std::size_t matchWord(std::u16string_view text, std::size_t at, std::u16string_view word)
{
    if (at + word.size() > text.size() || word.empty())
        return kNoMatch;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (lowered(text[at + i]) != word[i])
            return kNoMatch;
    }
    const std::size_t end = at + word.size();
    return isLatin(word.back()) && isLatin(charAt(text, end)) ? kNoMatch : end;
}
// The same of words with single spaces between them, where the text may have other blanks.
constexpr std::size_t matchPhrase(std::u16string_view text, std::size_t at, std::u16string_view phrase)
{
    for (;;) {
        const std::size_t space = phrase.find(u' ');
        const std::size_t end = matchWord(text, at, phrase.substr(0, space));
        if (end == kNoMatch || space == std::u16string_view::npos)
            return end;
        at = skipBlanks(text, end);
        if (at == end)
            return kNoMatch;
        phrase.remove_prefix(space + 1);
    }
}
// Of characters without word bounds, such as Chinese.
constexpr std::size_t matchText(std::u16string_view text, std::size_t at, std::u16string_view part)
{
    if (charAt(text, at) != part.front())
        return kNoMatch;
    return text.substr(at).starts_with(part) ? at + part.size() : kNoMatch;
}
// "(" or （, the content by `inside(position)`, and its closing bracket: the position after that.
template <typename Inside>
std::size_t matchBrackets(std::u16string_view text, std::size_t at, Inside inside)
{
    if (!isOneOf(charAt(text, at), u"(（"))
        return kNoMatch;
    std::size_t end = inside(skipBlanks(text, at + 1));
    if (end == kNoMatch)
        return kNoMatch;
    end = skipBlanks(text, end);
    return isOneOf(charAt(text, end), u")）") ? end + 1 : kNoMatch;
}

} // namespace clausemeter::contract
