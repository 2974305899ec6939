// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/book/portfolio.h"
#include "model/report/dates.h"

#include <QByteArray>
#include <array>
#include <functional>

namespace clausemeter::book {

// The words of a list of service months in one language, UTF-8.
struct PortfolioTexts {
    std::string title; // of the sheet
    // Customer, customer ID, product, service, month, first day, last day, availability in percent, voucher
    // percent, voucher, currency, window opens, window closes, provisional, days left, state, filed, ticket.
    std::array<std::string, 18> headers;
    std::function<std::string(const Bilingual&)> pick;
    std::function<std::string(const PortfolioRow&, Date asOf)> state;
    std::string yes; // provisional
};

// `rows` are of the portfolio, in the order in which they go out. Figures that are not current are left out;
// the state says so. CsvWriter's CSV: dates are ISO, amounts plain numbers.
QByteArray portfolioCsv(const Portfolio& portfolio, const std::vector<PortfolioRow>& rows,
                        const PortfolioTexts& texts);
// A workbook of one sheet, see WorkbookWriter.
Result<QByteArray> portfolioXlsx(const Portfolio& portfolio, const std::vector<PortfolioRow>& rows,
                                 const PortfolioTexts& texts, Instant stamp);
// The claim windows of those of the rows that missed the standard and were neither filed nor settled, for
// report::datesIcs. Provisional, and without an amount, where the figures are not current.
std::vector<report::CustomerDate> claimDates(const Portfolio& portfolio,
                                             const std::vector<PortfolioRow>& rows);

} // namespace clausemeter::book
