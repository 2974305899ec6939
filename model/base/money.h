// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/decimal.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace clausemeter {

// An amount in the customer's currency, exact to 8 decimals (semantics R18). The currency is the account's;
// amounts of different currencies never meet.
class Money {
public:
    static constexpr int kDigits = 8;
    static constexpr Int128 kUnit = 100'000'000;
    static constexpr Int128 kCent = kUnit / 100;

    constexpr Money() = default;
    static constexpr Money fromUnits(Int128 units)
    {
        Money m;
        m.m_units = units;
        return m;
    }
    // At most 15 digits before the point and 8 after it; no exponent, no thousands separators.
    static std::optional<Money> parse(std::string_view text);

    constexpr Int128 units() const { return m_units; } // in 10^-8
    constexpr bool isNegative() const { return m_units < 0; }

    constexpr Money operator+(Money o) const { return fromUnits(m_units + o.m_units); }
    constexpr Money operator-(Money o) const { return fromUnits(m_units - o.m_units); }
    constexpr Money& operator+=(Money o)
    {
        m_units += o.m_units;
        return *this;
    }
    constexpr auto operator<=>(const Money&) const = default;

    // percent of this amount divided by `parts`, rounded half up to 0.01 once (semantics R17). 0 for amounts
    // of 0 and below.
    Money percentRounded(Decimal percent, int parts = 1) const;
    // percent of this amount, cut off after 8 decimals. 0 for amounts of 0 and below.
    Money percentFloor(Decimal percent) const;
    // Down to a whole 0.01.
    constexpr Money floorToCent() const
    {
        const Int128 rest = m_units % kCent;
        return fromUnits(m_units - (rest < 0 ? rest + kCent : rest));
    }

    // All digits, at least two after the point: "1100.00", "1.2345".
    std::string toString() const;
    // The same with thousands separators, for people: "1,100.00".
    std::string toGroupedString() const;

private:
    Int128 m_units = 0;
};

} // namespace clausemeter
