// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/numerals.h"

#include <QString>

namespace clausemeter::contract {

struct Counted {
    QString noun;
    std::size_t end = 0; // of the number with its noun
};

// What a number counts, where it follows it: "288 measurement points", "four Service Months", 288 个统计点,
// 20 GB. English needs a plural, Chinese a measure word.
std::optional<Counted> countedAfter(std::u16string_view text, const Numeral& number);

// What is measured, where it stands before the comparator: "concurrent volatility" over 3,000, 并发变化超过.
QString measuredBefore(std::u16string_view text, std::size_t comparator);

// A number that names a thing instead of counting: "Section 3", "No. 5", "Windows 10".
bool isLabelled(std::u16string_view text, std::size_t number);

// A number of a formula: 30 / 31 × 24.
bool isOperand(std::u16string_view text, std::size_t start, std::size_t end);

} // namespace clausemeter::contract
