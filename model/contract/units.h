// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/findterms.h"
#include "model/contract/numerals.h"

namespace clausemeter::contract {

// What makes a number a percentage, a period or an amount. The stated value is number * scale / divisor +
// extra: 3‰ is 0.3 %, one quarter is 3 months, 200 ms is 0.2 seconds, 两年半 is 2.5 years, 3 元 5 角 is 3.5.
struct Unit {
    TermKind kind = TermKind::Period;
    PeriodUnit period = PeriodUnit::Day;
    std::u16string_view currency = {};
    std::int64_t scale = 1;
    std::int64_t divisor = 1;
    Decimal extra = {};
    std::size_t end = 0;

    std::optional<Decimal> value(Decimal number) const;
};

// The unit that follows a number: "%", "calendar days", "-month", "(hours)", 个工作日, 万元. 3月 is March,
// and 2021年 is a year of the calendar: neither is a period.
std::optional<Unit> unitAfter(std::u16string_view text, const Numeral& numeral);

// A currency that precedes its amount: "RMB", "US$", ￥, 人民币. Its end is where the amount begins.
std::optional<Unit> currencyBefore(std::u16string_view text, std::size_t at);
// The characters other than Latin letters that such a currency may begin with.
std::u16string currencyBeginnings();

// The percentage that is written before its number: 百分之三十, 千分之三. Its end is where the number begins.
std::optional<Unit> percentBefore(std::u16string_view text, std::size_t at);

} // namespace clausemeter::contract
