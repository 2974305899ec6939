// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/decimal.h"

#include <optional>
#include <string_view>

namespace clausemeter::logs {

// A success rate as it stands in a row; without a percent sign its unit is the column's.
struct RateValue {
    Decimal value;
    bool hasSign = false; // "98.5%"
};

// A decimal of 0..100, perhaps with a percent sign; nothing otherwise.
std::optional<RateValue> rateValue(std::string_view text);

// The rate as a ratio 0..1, exact where the percentage has at most 16 decimals; nothing when it is over 1.
std::optional<Decimal> ratioOf(const RateValue& rate, bool columnIsPercent);

// What the rates of a whole column are; the unit follows from it, never from the order of the rows.
struct RateFacts {
    std::int64_t rates = 0;
    bool sign = false;     // a percent sign somewhere
    bool fraction = false; // a value that is no whole number
    bool aboveOne = false;

    void add(const RateValue& rate);
    void add(const RateFacts& other);
    // By a percent sign; above 1 somewhere: percent; up to 1 with a fraction: ratio; otherwise nothing can be
    // said.
    std::optional<bool> isPercent() const;
};

} // namespace clausemeter::logs
