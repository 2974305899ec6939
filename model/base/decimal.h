// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace clausemeter {

using Int128 = __int128;

// An exact decimal with up to 18 digits after the point and 18 before it; never floating point.
// Used for rates, fractional counts and thresholds; money has a type of its own (money.h).
class Decimal {
public:
    static constexpr int kDigits = 18;
    static constexpr Int128 kOne = 1'000'000'000'000'000'000;

    constexpr Decimal() = default;
    static constexpr Decimal fromUnits(Int128 units)
    {
        Decimal d;
        d.m_units = units;
        return d;
    }
    static constexpr Decimal fromInteger(std::int64_t value) { return fromUnits(value * kOne); }

    // [+-]digits[.digits], no exponent, no spaces. Digits after the eighteenth decimal are cut off, which
    // changes no comparison with a number of at most 18 decimals by "lower than" or "at least" for values of
    // 0 and more.
    static std::optional<Decimal> parse(std::string_view text);

    constexpr Int128 units() const { return m_units; } // in 10^-18
    constexpr bool isInteger() const { return m_units % kOne == 0; }

    constexpr Decimal operator+(Decimal o) const { return fromUnits(m_units + o.m_units); }
    constexpr Decimal operator-(Decimal o) const { return fromUnits(m_units - o.m_units); }
    constexpr Decimal& operator+=(Decimal o)
    {
        m_units += o.m_units;
        return *this;
    }
    constexpr auto operator<=>(const Decimal&) const = default;

    // Cut off after `digits` decimals, towards zero: never rounded up. At least `digits` decimals are
    // printed.
    std::string toString(int digits) const;
    // All digits that are not trailing zeros.
    std::string toString() const;

private:
    Int128 m_units = 0;
};

// floor(a * b / c) for a, b >= 0, c > 0, whatever the size of a * b.
Int128 mulDivFloor(Int128 a, Int128 b, Int128 c);

// units / 10^digits as text, cut off after `shown` decimals.
std::string formatUnits(Int128 units, int digits, int shown);

// [+-]digits[.digits] in units of 10^-digits. With `exact`, more decimals than that (other than zeros) are
// refused.
std::optional<Int128> parseUnits(std::string_view text, int digits, bool exact);

} // namespace clausemeter
