// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <optional>

namespace clausemeter::contract {

// 0 to 9 of 零 〇 一 两 九 and of the formal 壹 玖; -1: no digit.
int chineseDigit(char16_t c);

// 10 to 100,000,000 of 十 百 千 万 亿 and of the formal 拾 佰 仟; 0: none.
std::int64_t chineseMultiplier(char16_t c);

// The number that an ordinal writes, from 1 to 9999: 十二, 一百零三, 二〇; nothing where it is none, or is
// written with formal characters. And the other way round.
std::optional<int> fromChinese(QStringView text);
QString toChinese(int number);

} // namespace clausemeter::contract
