// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/portfolio.h"

#include <string>
#include <vector>

namespace clausemeter::book {

struct CurrencySum {
    std::string currency;
    Money amount;
    bool operator==(const CurrencySum&) const = default;
};

// Vouchers of service months. Amounts of different currencies are never added.
struct VoucherSum {
    std::vector<CurrencySum> amounts; // by currency
    int months = 0;
    int withoutAmount = 0; // of them: their fee is not known
    int drafted = 0;       // of them
    bool operator==(const VoucherSum&) const = default;
};

// What the book is worth on the as-of day, of rows that are current (see PortfolioState).
struct PortfolioTotals {
    VoucherSum claimable;
    VoucherSum closing;  // of the claimable: 7 days left at most, today included
    VoucherSum awaiting; // filed, no answer yet
    VoucherSum lost;     // lapsed, with a window that closed in the year of the as-of day
    int notCurrent = 0;  // rows that are in no sum
    bool operator==(const PortfolioTotals&) const = default;
};

PortfolioTotals totalsOf(const Portfolio& portfolio);

} // namespace clausemeter::book
