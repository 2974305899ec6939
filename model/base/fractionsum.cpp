// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/fractionsum.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace clausemeter {

namespace {

Int128 greatestDivisor(Int128 a, Int128 b)
{
    while (b != 0) {
        const Int128 rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

// A whole number of 0 or more of any size: 32 bits a digit, the lowest first, none of them a leading zero.
class Natural {
public:
    explicit Natural(Int128 value)
    {
        for (; value > 0; value >>= 32)
            m_digits.push_back(std::uint32_t(value));
    }

    Natural operator*(const Natural& o) const
    {
        Natural product(0);
        product.m_digits.assign(m_digits.size() + o.m_digits.size(), 0);
        for (std::size_t i = 0; i < m_digits.size(); ++i) {
            std::uint64_t carry = 0;
            for (std::size_t j = 0; j < o.m_digits.size(); ++j) {
                std::uint32_t& digit = product.m_digits[i + j];
                carry += std::uint64_t(m_digits[i]) * o.m_digits[j] + digit;
                digit = std::uint32_t(carry);
                carry >>= 32;
            }
            product.m_digits[i + o.m_digits.size()] = std::uint32_t(carry);
        }
        product.trim();
        return product;
    }

    Natural operator+(const Natural& o) const
    {
        Natural sum(0);
        std::uint64_t carry = 0;
        for (std::size_t i = 0; i < std::max(m_digits.size(), o.m_digits.size()) || carry > 0; ++i) {
            carry +=
                (i < m_digits.size() ? m_digits[i] : 0ULL) + (i < o.m_digits.size() ? o.m_digits[i] : 0ULL);
            sum.m_digits.push_back(std::uint32_t(carry));
            carry >>= 32;
        }
        return sum;
    }

    int compare(const Natural& o) const
    {
        if (m_digits.size() != o.m_digits.size())
            return m_digits.size() < o.m_digits.size() ? -1 : 1;
        for (std::size_t i = m_digits.size(); i-- > 0;) {
            if (m_digits[i] != o.m_digits[i])
                return m_digits[i] < o.m_digits[i] ? -1 : 1;
        }
        return 0;
    }

private:
    void trim()
    {
        while (!m_digits.empty() && m_digits.back() == 0)
            m_digits.pop_back();
    }

    std::vector<std::uint32_t> m_digits;
};

struct Fraction {
    Natural part;
    Natural whole;
};

// Halves first: numbers of like sizes are multiplied, which keeps a month of unlike denominators quick.
template <typename Iterator>
Fraction added(Iterator first, std::size_t count)
{
    if (count == 1)
        return {Natural(first->second), Natural(first->first)};
    const Fraction a = added(first, count / 2);
    const Fraction b = added(std::next(first, std::ptrdiff_t(count / 2)), count - count / 2);
    return {a.part * b.whole + b.part * a.whole, a.whole * b.whole};
}

// Finer than what is asked for, so that the cut-off parts seldom matter.
constexpr Int128 kFiner = Int128(1) << 32;

} // namespace

void FractionSum::add(Int128 part, Int128 whole)
{
    if (part == 0)
        return;
    const Int128 divisor = greatestDivisor(part, whole);
    m_parts[whole / divisor] += part / divisor;
}

int FractionSum::compare(Int128 scale, Int128 bound, Int128 divisor) const
{
    const Fraction sum = added(m_parts.begin(), m_parts.size());
    return (sum.part * Natural(scale)).compare(sum.whole * Natural(bound) * Natural(divisor));
}

Int128 FractionSum::scaledFloor(Int128 scale, Int128 divisor) const
{
    // The sum lies from `low` to less than `low` + `open`, in kFiner parts of what is asked for.
    Int128 low = 0;
    Int128 open = 0;
    for (const auto& [whole, part] : m_parts) {
        low += mulDivFloor(part, scale * kFiner, whole);
        ++open;
    }
    const Int128 unit = divisor * kFiner;
    const Int128 floor = low / unit;
    if (open == 0 || (low + open) / unit == floor)
        return floor;
    return compare(scale, floor + 1, divisor) < 0 ? floor : floor + 1;
}

Int128 FractionSum::scaledCeil(Int128 scale, Int128 divisor) const
{
    if (m_parts.empty())
        return 0;
    const Int128 floor = scaledFloor(scale, divisor);
    // Far from a whole number, there is nothing to decide.
    Int128 low = 0;
    for (const auto& [whole, part] : m_parts)
        low += mulDivFloor(part, scale * kFiner, whole);
    if (low / (divisor * kFiner) == floor && low % (divisor * kFiner) != 0)
        return floor + 1;
    return compare(scale, floor, divisor) == 0 ? floor : floor + 1;
}

} // namespace clausemeter
