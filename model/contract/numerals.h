// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/decimal.h"

#include <optional>
#include <string_view>

namespace clausemeter::contract {

enum class NumeralForm { Arabic, Chinese, Word };

// A number as agreements write it: 3,000; ５０; 1.5 万; 三十; 两; "sixty (60)"; "fifth (5th)"; half.
struct Numeral {
    Decimal value = {}; // 0 and more, below 10^15
    std::size_t start = 0;
    std::size_t end = 0; // of what was repeated in brackets too, where both say the same
    NumeralForm form = NumeralForm::Arabic;
    bool ordinal = false;    // "fifth", "5th"; of 第 the caller knows
    bool grouped = false;    // with thousands separators, or a multiplier such as 万
    bool positional = false; // Chinese digits one by one: 二〇二一
    bool fraction = false;   // with a decimal point, or a half
    // The multiplier that all of it has: 10,000 of 5万, 1,000,000 of "1.5 million"; 1 of 1亿2000万.
    std::int64_t scale = 1;
    std::size_t more = 0; // where 余 or 多 says that it is somewhat more; 0: nowhere
};

// The number that begins at `at`, the whole of it: what reads two ways (三百五), is too large or goes on as
// no number does is nothing, never its beginning. It does not look at what stands before, and takes no clause
// number
// ("3.2.4"), no date and no telephone number.
std::optional<Numeral> numeralAt(std::u16string_view text, std::size_t at);

// Whether a number may be written in words from `at` on, where a word begins: false for most words.
bool mayBeNumberWord(std::u16string_view text, std::size_t at);

// Past what would be a number at `at`, so that no rest of it is taken for one; `at` where nothing is.
std::size_t numeralRunEnd(std::u16string_view text, std::size_t at);

// An amount of money with the letters that multiply it: "5M", "1.5bn". Nothing where other letters follow.
std::optional<Numeral> withMoneySuffix(std::u16string_view text, Numeral amount);

// Where the figures joined by points, hyphens, colons and slashes from `at` on end: "3.2.4", "400-910-0100".
std::size_t figureRunEnd(std::u16string_view text, std::size_t at);

constexpr std::u16string_view kChineseNumerals = u"零〇○一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾半½¼¾";
// value * scale; nothing where the value grows past what agreements can mean.
std::optional<Decimal> scaled(Decimal value, std::int64_t scale);

} // namespace clausemeter::contract
