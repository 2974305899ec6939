// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/bills/sharedsum.h"

#include <numeric>

namespace clausemeter::bills {

Money SharedSum::rounded() const
{
    // Whole units, and what is left as one fraction below its denominator.
    Int128 units = 0;
    Int128 rest = 0;
    Int128 denominator = 1;
    for (const auto& [whole, sum] : m_byWhole) {
        Int128 quotient = sum / whole;
        Int128 remainder = sum % whole;
        if (remainder < 0) {
            remainder += whole;
            --quotient;
        }
        units += quotient;
        const Int128 common = denominator / std::gcd(denominator, Int128(whole)) * whole;
        if (common > Decimal::kOne) {
            // So many different lengths that no common denominator is at hand: 18 digits of each.
            rest = rest * Decimal::kOne / denominator + remainder * Decimal::kOne / whole;
            denominator = Decimal::kOne;
        } else {
            rest = rest * (common / denominator) + remainder * (common / whole);
            denominator = common;
        }
        units += rest / denominator;
        rest %= denominator;
    }
    return Money::fromUnits(units + (2 * rest >= denominator ? 1 : 0));
}

} // namespace clausemeter::bills
