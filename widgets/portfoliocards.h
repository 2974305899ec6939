// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/book/portfoliolist.h"
#include "model/book/portfoliototals.h"

#include <QWidget>
#include <map>
#include <optional>

namespace clausemeter::widgets {

class SumCard;

// What a portfolio comes to, a card each for what can be claimed, closes, waits for an answer and was lost. A
// card stands for the rows that are in its sum, and is pressed while those are shown.
class PortfolioCards : public QWidget {
    Q_OBJECT

public:
    explicit PortfolioCards(QWidget* parent = nullptr);

    void showTotals(const book::PortfolioTotals& totals);
    void showPressed(const book::PortfolioFilter& shown);
    // Whether a card stands for just these rows.
    bool isOfCard(const book::PortfolioFilter& shown) const;

Q_SIGNALS:
    void pressed(clausemeter::book::PortfolioChoice choice);

private:
    SumCard* m_claimable;
    SumCard* m_closing;
    SumCard* m_awaiting;
    SumCard* m_lost;
    std::map<SumCard*, book::PortfolioChoice> m_choices;
};

} // namespace clausemeter::widgets
