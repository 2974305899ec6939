// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/chinesenumerals.h" // fromChinese(), toChinese()

#include <QString>
#include <optional>

namespace clausemeter::contract {

// The number that an ordinal writes, from 1 to 9999; nothing where it is none.

std::optional<int> fromDigits(QStringView text); // 12, １２
std::optional<int> fromRoman(QStringView text);  // IV, iv; in the one right form only, up to 399
std::optional<int> fromLetter(QStringView text); // c is 3; one letter

// The other way round, for the numbers that a DOCX leaves to the program that shows it.
QString toRoman(int number);   // XII
QString toLetters(int number); // 27 is aa
QString toCircled(int number); // ① to ⑳, then (21)

} // namespace clausemeter::contract
