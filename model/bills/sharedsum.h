// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/money.h"

#include <map>

namespace clausemeter::bills {

// A sum of parts of amounts, exact until it is asked for (R16: split by day, exactly, and rounded once).
class SharedSum {
public:
    // amount x part / whole; 0 < whole.
    void add(Money amount, std::int64_t part, std::int64_t whole)
    {
        m_byWhole[whole] += amount.units() * part;
    }
    // Rounded half up to 8 decimals.
    Money rounded() const;

private:
    std::map<std::int64_t, Int128> m_byWhole;
};

} // namespace clausemeter::bills
