// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/localcopy.h"
#include "model/book/portfolio.h"

#include <QByteArray>

namespace clausemeter::book {

// The rows of service months that did not meet the standard, by the last day of their claim window, then as
// in the portfolio: what can be claimed, was claimed or was lost.
std::vector<PortfolioRow> claimsIn(const Portfolio& portfolio);

// The same for other programs: clausemeter-claims/1. Money is text as in clausemeter-analysis/1; "record" is
// the account manager's own, or null; "book_copy_of" what it was read from in the place of the book.
QByteArray claimsJson(const Portfolio& portfolio, const std::optional<LocalCopy>& copy = {});

// The stable names of the states of a record: "drafted", "filed", "approved", "partly_approved", "denied",
// "voucher_seen".
const char* tokenOf(ClaimProgress state);

} // namespace clausemeter::book
