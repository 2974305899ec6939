// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/contractpanes.h"

#include "model/contract/clauseindex.h"
#include "widgets/card.h"
#include "widgets/cardsplitter.h"
#include "widgets/plaintooltip.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace clausemeter::widgets {

using contract::TextSpan;

namespace {

ContractPanes::Side other(ContractPanes::Side side)
{
    return side == ContractPanes::Left ? ContractPanes::Right : ContractPanes::Left;
}

// Clauses that belong together, by index on the left and on the right.
using Pairs = std::vector<std::pair<int, int>>;

// One line, elided where the pane is narrow.
class HeadingLabel : public QLabel {
public:
    HeadingLabel()
    {
        setTextFormat(Qt::PlainText);
        setForegroundRole(QPalette::PlaceholderText);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

// Clauses of two texts that have the same number.
Pairs pairsByNumber(const contract::ClauseTree& left, const contract::ClauseTree& right)
{
    Pairs pairs;
    const contract::ClauseIndex index(right);
    for (int i = 0; i < int(left.clauses.size()); ++i) {
        if (const int other = index.byNumber(left.clauses[std::size_t(i)].number); other >= 0)
            pairs.emplace_back(i, other);
    }
    return pairs;
}

Pairs pairsOf(const contract::Comparison& comparison)
{
    Pairs pairs;
    for (const contract::AlignedClauses& aligned : comparison.pairs) {
        for (const int left : aligned.left) {
            for (const int right : aligned.right)
                pairs.emplace_back(left, right);
        }
    }
    return pairs;
}

} // namespace

ContractPanes::ContractPanes(QWidget* parent)
    : QWidget(parent)
    , m_splitter(new CardSplitter(Qt::Horizontal))
    , m_panes{makePane(Left), makePane(Right)}
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    for (const Pane& pane : m_panes)
        m_splitter->addWidget(pane.card);
    m_splitter->setChildrenCollapsible(false);
    m_panes[Right].card->hide();
    setFocusProxy(m_panes[Left].view);
}

ContractPanes::Pane ContractPanes::makePane(Side side)
{
    auto* card = new Card;
    Pane pane{card, new HeadingLabel, new AgreementButton, new ContractTextView, {}};
    pane.view->setObjectName(side == Left ? QStringLiteral("leftText") : QStringLiteral("rightText"));
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 6, 1, 1);
    inside->setSpacing(2);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(14, 0, 6, 0);
    top->addWidget(pane.heading, 1);
    top->addWidget(pane.agreement);
    inside->addLayout(top);
    inside->addWidget(pane.view, 1);
    pane.agreement->setObjectName(side == Left ? QStringLiteral("leftAgreement")
                                               : QStringLiteral("rightAgreement"));
    pane.agreement->hide();
    connect(pane.agreement, &AgreementButton::chosen, this,
            [this, side](const AgreementButton::Choice& choice) { Q_EMIT agreementChosen(side, choice); });
    connect(pane.view, &ContractTextView::scrolledByUser, this, [this, side] { follow(side); });
    connect(pane.view, &ContractTextView::clauseChosen, this, [this, side](int clause) {
        mark(side, clause);
        Q_EMIT clauseChosen(side, clause);
    });
    connect(pane.view, &ContractTextView::referenceChosen, this, [this, side](int clause) {
        showClause(side, clause);
        Q_EMIT clauseChosen(side, clause);
    });
    connect(pane.view, &ContractTextView::termChosen, this,
            [this, side](int term) { Q_EMIT termChosen(side, term); });
    connect(pane.view, &ContractTextView::termMenuRequested, this,
            [this, side](int term, const QPoint& at) { Q_EMIT termMenuRequested(side, term, at); });
    return pane;
}

void ContractPanes::showTexts(Text left, Text right)
{
    m_panes[Right].card->setVisible(right != nullptr);
    m_panes[Left].view->showContract(std::move(left));
    m_panes[Right].view->showContract(std::move(right));
    m_leftMatches = 0;
    showComparison(nullptr);
}

void ContractPanes::showComparison(const contract::Comparison* comparison)
{
    const contract::Contract* left = m_panes[Left].view->contract();
    const contract::Contract* right = m_panes[Right].view->contract();
    Pairs pairs;
    if (left && right)
        pairs = comparison ? pairsOf(*comparison) : pairsByNumber(left->tree, right->tree);
    for (Pane& pane : m_panes) {
        const contract::Contract* shown = pane.view->contract();
        pane.partner.assign(shown ? shown->tree.clauses.size() : 0, -1);
    }
    // Of several the first: a split clause leads to its first part.
    for (const auto& [onLeft, onRight] : pairs) {
        int& partner = m_panes[Left].partner[std::size_t(onLeft)];
        partner = partner < 0 ? onRight : partner;
        int& back = m_panes[Right].partner[std::size_t(onRight)];
        back = back < 0 ? onLeft : back;
    }
    std::vector<TextSpan> leftChanges, rightChanges;
    if (comparison) {
        for (const contract::Difference& d : comparison->differences) {
            if (d.leftTerm >= 0)
                leftChanges.push_back(left->terms[std::size_t(d.leftTerm)].span);
            if (d.rightTerm >= 0)
                rightChanges.push_back(right->terms[std::size_t(d.rightTerm)].span);
            std::ranges::copy(d.leftChanges, std::back_inserter(leftChanges));
            std::ranges::copy(d.rightChanges, std::back_inserter(rightChanges));
        }
    }
    m_panes[Left].view->setChanges(std::move(leftChanges));
    m_panes[Right].view->setChanges(std::move(rightChanges));
}

bool ContractPanes::renewTexts(Text left, Text right)
{
    const bool isLeftNew = m_panes[Left].view->renewContract(std::move(left));
    return m_panes[Right].view->renewContract(std::move(right)) || isLeftNew;
}

void ContractPanes::setHeading(Side side, const QString& heading)
{
    m_panes[side].heading->setText(heading);
    m_panes[side].heading->setToolTip(plainToolTip(heading));
    m_panes[side].view->setAccessibleName(heading);
}

int ContractPanes::partnerOf(Side side, int clause) const
{
    return clause < 0 || !isTwo() ? -1 : m_panes[side].partner[std::size_t(clause)];
}

void ContractPanes::follow(Side side)
{
    if (!isTwo())
        return;
    ContractTextView::Place place = m_panes[side].view->topPlace();
    int partner = partnerOf(side, place.clause);
    // A clause that the other text does not have: the end of the one before it.
    while (partner < 0 && place.clause > 0) {
        place = {place.clause - 1, 1.0};
        partner = partnerOf(side, place.clause);
    }
    if (partner >= 0)
        m_panes[other(side)].view->scrollTo({partner, place.fraction});
}

void ContractPanes::mark(Side side, int clause)
{
    m_panes[side].view->setClause(clause);
    m_panes[other(side)].view->setClause(partnerOf(side, clause));
}

void ContractPanes::showClause(Side side, int clause)
{
    if (clause < 0 || !m_panes[side].view->contract())
        return;
    mark(side, clause);
    m_panes[side].view->scrollTo({clause, 0});
    if (const int partner = partnerOf(side, clause); partner >= 0)
        m_panes[other(side)].view->scrollTo({partner, 0});
    else
        follow(side);
}

int ContractPanes::find(const QString& text)
{
    m_leftMatches = m_panes[Left].view->find(text);
    return m_leftMatches + m_panes[Right].view->find(text);
}

void ContractPanes::showMatch(int match)
{
    m_panes[Left].view->showMatch(match);
    m_panes[Right].view->showMatch(match - m_leftMatches);
}

} // namespace clausemeter::widgets
