// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/portfolioexport.h"
#include "model/book/portfoliolist.h"
#include "model/book/portfoliototals.h"
#include "widgets/text/words.h"

// What the portfolio says, in the words of one language.
namespace clausemeter::text {

QString claimProgress(const Words& words, book::ClaimProgress progress);
// Where a row stands: the account manager's own record goes before the window. One line.
QString portfolioState(const Words& words, const book::PortfolioRow& row, Date asOf);
QString portfolioChoice(const Words& words, book::PortfolioChoice choice);
// "2 service months · 1 drafted · 1 without an amount".
QString voucherMonths(const Words& words, const book::VoucherSum& sum);
book::PortfolioTexts portfolioTexts(const Words& words);
// For report::datesIcs of book::claimDates.
report::DateTexts claimDateTexts(const Words& words);

} // namespace clausemeter::text
