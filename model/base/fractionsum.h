// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/decimal.h"

#include <map>

namespace clausemeter {

// An exact sum of fractions, such as the error rates of a month's slots. At most 100,000 of them, each from
// 0 to 1; numerators and denominators, cut down, below 10^30.
class FractionSum {
public:
    void add(Int128 part, Int128 whole); // 0 <= part <= whole, whole > 0

    // floor(sum * scale / divisor) and the same rounded up, exact: scale up to 10^20, divisor from 1 to 10^5.
    Int128 scaledFloor(Int128 scale, Int128 divisor) const;
    Int128 scaledCeil(Int128 scale, Int128 divisor) const;

private:
    // Whether sum * scale is below, at or above bound * divisor.
    int compare(Int128 scale, Int128 bound, Int128 divisor) const;

    std::map<Int128, Int128> m_parts; // numerators added up, by denominator
};

} // namespace clausemeter
