// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/comparators.h"
#include "model/contract/wordindex.h"

#include <algorithm>

// What the comparators of Chinese and of English texts have in common; for comparators.cpp and those two.
namespace clausemeter::contract {

struct Phrase {
    std::u16string_view name = {};
    Comparator comparator = Comparator::None;
    bool ofPlaces = false;
    bool yields = false;
    bool adjacent = false;
    bool attained = false; // by the figure itself, and denied when it is not: "reaches", 达到
};

constexpr Comparator kBelow = Comparator::Below;
constexpr Comparator kAtMost = Comparator::AtMost;
constexpr Comparator kExactly = Comparator::Exactly;
constexpr Comparator kAtLeast = Comparator::AtLeast;
constexpr Comparator kAbove = Comparator::Above;

inline std::optional<ComparatorWords> wordsOf(const Phrase& p, std::size_t start, std::size_t end)
{
    return ComparatorWords{p.comparator, start, end, p.ofPlaces, p.adjacent, p.yields};
}

template <std::size_t N>
const Phrase* textIn(const std::array<Phrase, N>& table, std::u16string_view text, std::size_t at)
{
    const auto found =
        std::ranges::find_if(table, [&](const Phrase& p) { return matchText(text, at, p.name) != kNoMatch; });
    return found == table.end() ? nullptr : &*found;
}

template <std::size_t N>
std::optional<ComparatorWords> phraseIn(const WordIndex<Phrase, N>& table, std::u16string_view text,
                                        std::size_t at)
{
    const Phrase* p = table.find(text, at);
    return p ? wordsOf(*p, at, matchPhrase(text, at, p->name)) : std::nullopt;
}

// What is said with "not": None where that is not one comparator.
inline Comparator opposite(const Phrase& p)
{
    switch (p.comparator) {
    case kBelow:
        return kAtLeast;
    case kAbove:
        return kAtMost;
    default:
        return p.attained ? kBelow : Comparator::None;
    }
}

inline bool saysEqual(const Phrase& p)
{
    return p.comparator == kExactly || p.attained;
}

// "greater than or equal to", 达到或者高于; None where the two do not go together.
inline Comparator orEqual(Comparator c)
{
    switch (c) {
    case kBelow:
    case kAtMost:
        return kAtMost;
    case kAbove:
    case kAtLeast:
        return kAtLeast;
    default:
        return Comparator::None;
    }
}

// Comparing words, with a second pair that "or" joins to them where one of the two says equal.
struct Words {
    Phrase said;
    std::size_t end = 0;
};

// `link` gives where the second begins, kNoMatch without one; `phrase` gives what begins there.
template <typename Link, typename PhraseAt>
Words withOther(const Words& first, Link link, PhraseAt phrase)
{
    const std::size_t next = link(first.end);
    const std::optional<Words> second = next == kNoMatch ? std::nullopt : phrase(next);
    if (!second || !(saysEqual(first.said) || saysEqual(second->said)))
        return first;
    const Comparator unequal = saysEqual(first.said) ? second->said.comparator : first.said.comparator;
    if (orEqual(unequal) == Comparator::None)
        return first;
    Words both{{.comparator = orEqual(unequal)}, second->end};
    both.said.attained = saysEqual(first.said); // "does not meet or exceed" is below
    return both;
}

// Said with a negation before: 不大于或等于 is (不大于)或等于, "not meet or exceed" is below both.
template <typename Other>
std::optional<ComparatorWords> deniedWords(const Words& first, std::size_t start, Other withOther)
{
    Words words = saysEqual(first.said) ? withOther(first) : first;
    const bool isExact = words.said.comparator == kExactly;
    words.said.comparator = opposite(words.said);
    words.said.attained = false;
    if (words.said.comparator == Comparator::None && !isExact)
        return std::nullopt; // "not within", "not at least"
    words = saysEqual(first.said) ? words : withOther(words);
    return wordsOf(words.said, start, words.end);
}

// Of comparatorAt() and comparatorAfter(), by what the text has there.
std::optional<ComparatorWords> englishComparatorAt(std::u16string_view text, std::size_t at);
std::optional<ComparatorWords> englishComparatorAfter(std::u16string_view text, std::size_t at);
std::optional<ComparatorWords> chineseComparatorAt(std::u16string_view text, std::size_t at);
std::optional<ComparatorWords> chineseComparatorAfter(std::u16string_view text, std::size_t at);

} // namespace clausemeter::contract
