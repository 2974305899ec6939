// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/chinesenumerals.h"
#include "model/contract/numerals.h"
#include "model/contract/textscan.h"

// How a number is read by its form, for numerals.cpp and the forms themselves. What reads a number gives
// nothing where the text goes on as none does.
namespace clausemeter::contract {

constexpr std::int64_t kLimit = 1'000'000'000'000'000; // no numeral is as large

struct NumberWord {
    std::u16string_view name;
    std::int64_t value;
    bool ordinal = false;
};

// Digits after a decimal point, added to `n`; `digit` gives a character's value or -1.
template <typename Digit>
void readFraction(std::u16string_view text, std::size_t at, Numeral& n, Digit digit)
{
    Int128 unit = Decimal::kOne / 10;
    Int128 units = n.value.units();
    for (; at < text.size() && digit(text[at]) >= 0; ++at) {
        units += unit * digit(text[at]);
        unit /= 10;
    }
    n.value = Decimal::fromUnits(units);
    n.end = at;
    n.fraction = true;
}

// n * by, up to `end`. False where that is too large.
bool multiply(Numeral& n, std::int64_t by, std::size_t end);

// 0: none.
Decimal vulgarFraction(char16_t c);

// 1½; "two and a half". False where that is added to a thousand or more, for of what is it the half?
bool readHalf(std::u16string_view text, Numeral& n);

// Figures: 3,000; ５０; "5th"; 1.5 万; "1.5 million".
std::optional<Numeral> figuresAt(std::u16string_view text,
                                 std::size_t at); // without what multiplies them
std::optional<Numeral> arabicAt(std::u16string_view text, std::size_t at);
// Three digits of a number's thousands, after a blank.
bool isGroup(std::u16string_view text, std::size_t at);

// Chinese numerals, and figures with their units.
std::optional<Numeral> chineseAt(std::u16string_view text, std::size_t at);
// 三千五百万, 1亿2000万, 3万5千. Nothing where its parts make no number, for then none of them is one.
std::optional<Numeral> withUnits(std::u16string_view text, std::size_t start, NumeralForm form);
// 三点五万.
std::optional<Numeral> withMultipliers(std::u16string_view text, Numeral n);

// Number words.
std::optional<Numeral> wordsAt(std::u16string_view text, std::size_t at);
// "1.5 million", "5 million 200 thousand". Nothing where the number grows too large.
std::optional<Numeral> withMultiplierWords(std::u16string_view text, Numeral n);
// Past the number words from `at` on; `at` where there is none.
std::size_t numberWordsEnd(std::u16string_view text, std::size_t at);

} // namespace clausemeter::contract
