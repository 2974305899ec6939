// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/decimal.h"

namespace clausemeter {

namespace {

constexpr Int128 kMaxInteger = Decimal::kOne; // 18 digits before the point

Int128 powerOfTen(int digits)
{
    Int128 power = 1;
    for (int i = 0; i < digits; ++i)
        power *= 10;
    return power;
}

std::string digitsOf(Int128 value)
{
    std::string text;
    do {
        text.insert(text.begin(), char('0' + int(value % 10)));
        value /= 10;
    } while (value != 0);
    return text;
}

} // namespace

std::optional<Int128> parseUnits(std::string_view text, int digits, bool exact)
{
    bool negative = false;
    std::size_t at = 0;
    if (!text.empty() && (text[0] == '-' || text[0] == '+')) {
        negative = text[0] == '-';
        at = 1;
    }
    Int128 whole = 0;
    const std::size_t wholeStart = at;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) {
        whole = whole * 10 + (text[at] - '0');
        if (whole >= kMaxInteger)
            return std::nullopt;
    }
    if (at == wholeStart)
        return std::nullopt;
    Int128 fraction = 0;
    int taken = 0;
    if (at < text.size() && text[at] == '.') {
        const std::size_t fractionStart = ++at;
        for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) {
            if (taken < digits) {
                fraction = fraction * 10 + (text[at] - '0');
                ++taken;
            } else if (exact && text[at] != '0') {
                return std::nullopt;
            }
        }
        if (at == fractionStart)
            return std::nullopt;
    }
    if (at != text.size())
        return std::nullopt;
    const Int128 units = whole * powerOfTen(digits) + fraction * powerOfTen(digits - taken);
    return negative ? -units : units;
}

std::string formatUnits(Int128 units, int digits, int shown)
{
    const bool negative = units < 0;
    const Int128 power = powerOfTen(digits);
    const Int128 magnitude = negative ? -units : units;
    std::string fraction = digitsOf(magnitude % power);
    if (fraction.size() < std::size_t(digits))
        fraction.insert(0, std::size_t(digits) - fraction.size(), '0');
    fraction.resize(std::size_t(shown), '0');
    std::string text = digitsOf(magnitude / power);
    if (shown > 0)
        text += "." + fraction;
    const bool allZero = text.find_first_not_of("0.") == std::string::npos;
    return negative && !allZero ? "-" + text : text;
}

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    const auto units = parseUnits(text, kDigits, false);
    if (!units)
        return std::nullopt;
    return fromUnits(*units);
}

std::string Decimal::toString(int digits) const
{
    return formatUnits(m_units, kDigits, digits);
}

std::string Decimal::toString() const
{
    std::string text = formatUnits(m_units, kDigits, kDigits);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text;
}

Int128 mulDivFloor(Int128 a, Int128 b, Int128 c)
{
    if (Int128 product = 0; !__builtin_mul_overflow(a, b, &product))
        return product / c;
    // a = q*c + r: a*b/c = q*b + r*b/c. The rest is worked off bit by bit, so that no product leaves 128
    // bits.
    using U = unsigned __int128;
    const U divisor = U(c);
    U quotient = U(a / c) * U(b);
    const U rest = U(a % c);
    U part = 0;      // floor(rest * (bits of b so far) / c)
    U remainder = 0; // and what is left of it
    for (int bit = 127; bit >= 0; --bit) {
        part <<= 1;
        remainder <<= 1;
        if (remainder >= divisor) {
            remainder -= divisor;
            ++part;
        }
        if ((U(b) >> bit) & 1) {
            remainder += rest;
            if (remainder >= divisor) {
                remainder -= divisor;
                ++part;
            }
        }
    }
    quotient += part;
    return Int128(quotient);
}

} // namespace clausemeter
