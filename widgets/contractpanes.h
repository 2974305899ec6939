// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/comparison.h"
#include "widgets/agreementbutton.h"
#include "widgets/contracttextview.h"

#include <QWidget>
#include <array>

class QLabel;

namespace clausemeter::widgets {

class CardSplitter;

// One text, or two side by side that scroll together, clause by clause.
class ContractPanes : public QWidget {
    Q_OBJECT

public:
    enum Side { Left, Right };
    using Text = std::shared_ptr<const contract::Contract>;

    explicit ContractPanes(QWidget* parent = nullptr);

    void showTexts(Text left, Text right); // right null: one text
    // The same texts, with other values of their terms; nothing moves. False: they are what they were.
    bool renewTexts(Text left, Text right);
    // Of the two that are shown: clauses belong together as it says, and what differs stands out. Null: by
    // their numbers, and nothing does.
    void showComparison(const contract::Comparison* comparison);
    void setHeading(Side side, const QString& heading);
    AgreementButton* agreement(Side side) const { return m_panes[side].agreement; } // hidden at first
    ContractTextView* view(Side side) const { return m_panes[side].view; }
    bool isTwo() const { return m_panes[Right].view->contract() != nullptr; }
    // Marks the clause on its side and what belongs to it on the other, and scrolls to it.
    void showClause(Side side, int clause);
    int find(const QString& text); // in both texts
    void showMatch(int match);     // of those, the left text's first

Q_SIGNALS:
    void clauseChosen(clausemeter::widgets::ContractPanes::Side side, int clause);
    void termChosen(clausemeter::widgets::ContractPanes::Side side, int term);
    void agreementChosen(clausemeter::widgets::ContractPanes::Side side,
                         const clausemeter::widgets::AgreementButton::Choice& choice);
    void termMenuRequested(clausemeter::widgets::ContractPanes::Side side, int term, const QPoint& global);

private:
    struct Pane {
        QWidget* card;
        QLabel* heading;
        AgreementButton* agreement;
        ContractTextView* view;
        std::vector<int> partner; // by clause; -1: none
    };
    Pane makePane(Side side);
    void follow(Side side);
    void mark(Side side, int clause);
    int partnerOf(Side side, int clause) const;

    CardSplitter* m_splitter;
    std::array<Pane, 2> m_panes;
    int m_leftMatches = 0;
};

} // namespace clausemeter::widgets
