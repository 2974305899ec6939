// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/portfoliocards.h"

#include "widgets/plaintooltip.h"
#include "widgets/sumcard.h"
#include "widgets/text/portfoliowords.h"
#include "widgets/wordsfor.h"

#include <QHBoxLayout>
#include <algorithm>

namespace clausemeter::widgets {

using book::PortfolioChoice;
using book::PortfolioFilter;

PortfolioCards::PortfolioCards(QWidget* parent)
    : QWidget(parent)
    , m_claimable(new SumCard(QStringLiteral("claimable")))
    , m_closing(new SumCard(QStringLiteral("closing")))
    , m_awaiting(new SumCard(QStringLiteral("awaiting")))
    , m_lost(new SumCard(QStringLiteral("lost")))
    , m_choices{{m_claimable, PortfolioChoice::Claimable},
                {m_closing, PortfolioChoice::Closing},
                {m_awaiting, PortfolioChoice::Awaiting},
                {m_lost, PortfolioChoice::LostThisYear}}
{
    auto* cards = new QHBoxLayout(this);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(10);
    for (SumCard* card : {m_claimable, m_closing, m_awaiting, m_lost}) {
        cards->addWidget(card, 1);
        connect(card, &QAbstractButton::clicked, this,
                [this, choice = m_choices.at(card)] { Q_EMIT pressed(choice); });
    }
}

void PortfolioCards::showTotals(const book::PortfolioTotals& totals)
{
    const text::Words& words = wordsFor(this);
    const auto show = [&words](SumCard* card, const QString& caption, const book::VoucherSum& sum) {
        QStringList amounts;
        for (const book::CurrencySum& amount : sum.amounts)
            amounts << words.money(amount.amount, QString::fromStdString(amount.currency));
        card->showSum(caption, amounts, text::voucherMonths(words, sum));
    };
    show(m_claimable, tr("Claimable now"), totals.claimable);
    show(m_closing, tr("Closing within 7 days"), totals.closing);
    show(m_awaiting, tr("Filed, no answer yet"), totals.awaiting);
    show(m_lost, tr("Lost this year"), totals.lost);
    m_closing->setEdge(totals.closing.months > 0 ? &Colours::unavailable : nullptr);
    m_lost->setToolTip(plainToolTip(
        tr("Claim windows that closed in the year of the as-of day without a claim that counts")));
    m_awaiting->setToolTip(plainToolTip(tr("Filed inside of the claim window, neither approved nor denied")));
}

void PortfolioCards::showPressed(const PortfolioFilter& shown)
{
    for (const auto& [card, choice] : m_choices)
        card->setChecked(shown == PortfolioFilter{choice, {}, {}});
}

bool PortfolioCards::isOfCard(const PortfolioFilter& shown) const
{
    return std::ranges::any_of(m_choices, [&shown](const auto& card) {
        return shown == PortfolioFilter{card.second, {}, {}};
    });
}

} // namespace clausemeter::widgets
