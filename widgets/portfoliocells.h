// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/book/portfoliolist.h"
#include "widgets/portfoliotable.h"
#include "widgets/text/words.h"

#include <QCoreApplication>

namespace clausemeter::widgets {

// Whether the service month missed the standard of its agreement.
bool missedTheStandard(const book::PortfolioLine& line);

// The texts of a portfolio's lines, by the columns of items::PortfolioModel. Both must outlive it.
class PortfolioCells {
    Q_DECLARE_TR_FUNCTIONS(clausemeter::widgets::PortfolioCells)

public:
    PortfolioCells(const book::Portfolio& portfolio, const text::Words& words);

    QString cell(const book::PortfolioLine& line, int column) const;
    QString toolTip(const book::PortfolioLine& line, int column) const;
    // The widest texts of each column, without making all of them.
    PortfolioTable::Samples widest(const std::vector<book::PortfolioLine>& lines) const;

private:
    QString customerName(const book::PortfolioLine& line) const;
    QString serviceName(const book::PortfolioLine& line) const;
    QString money(const book::PortfolioLine& line) const;
    QString daysLeft(const book::PortfolioLine& line) const;

    const book::Portfolio& m_portfolio;
    const text::Words& m_words;
};

} // namespace clausemeter::widgets
