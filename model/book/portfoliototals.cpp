// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/portfoliototals.h"

#include "model/book/portfoliostate.h"

#include <algorithm>

namespace clausemeter::book {

namespace {

void add(VoucherSum& sum, const PortfolioRow& row, const std::string& currency, Date asOf)
{
    ++sum.months;
    sum.drafted += progressOn(row.record, asOf) == ClaimProgress::Drafted;
    if (!row.figures.voucher) {
        ++sum.withoutAmount;
        return;
    }
    auto at = std::ranges::lower_bound(sum.amounts, currency, {}, &CurrencySum::currency);
    if (at == sum.amounts.end() || at->currency != currency)
        at = sum.amounts.insert(at, {currency, {}});
    at->amount += *row.figures.voucher;
}

} // namespace

PortfolioTotals totalsOf(const Portfolio& portfolio)
{
    PortfolioTotals totals;
    const auto customers = customersById(portfolio);
    for (const PortfolioRow& row : portfolio.rows) {
        if (!row.isCurrent) {
            ++totals.notCurrent;
            continue;
        }
        const PortfolioState state = stateOf(row, portfolio.asOf);
        const auto addTo = [&](VoucherSum& sum) {
            add(sum, row, customers.at(row.customer)->currency, portfolio.asOf);
        };
        if (state == PortfolioState::Claimable)
            addTo(totals.claimable);
        if (isClosing(row, state))
            addTo(totals.closing);
        if (state == PortfolioState::Awaiting)
            addTo(totals.awaiting);
        if (isLostInYear(row, state, portfolio.asOf))
            addTo(totals.lost);
    }
    return totals;
}

} // namespace clausemeter::book
