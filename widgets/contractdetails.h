// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/comparison.h"
#include "widgets/card.h"
#include "widgets/clausecontent.h"
#include "widgets/contractpanes.h"

class QStackedWidget;
class QTabBar;

namespace clausemeter::widgets {

class ContractDifferencesTab;
class ContractTermsTab;

// What is said below the texts of the Contract page, a tab each: of the clause that is chosen, of the terms
// found, and of how the texts differ.
class ContractDetails : public Card {
    Q_OBJECT

public:
    explicit ContractDetails(QWidget* parent = nullptr);

    // Null: there is none, or it is not made yet.
    using Comparison = std::shared_ptr<const contract::Comparison>;
    void showSheets(const ContractSheet* left, const ContractSheet* right, Comparison comparison);
    void showClause(const ClauseContent& content);
    void keepNote();                                     // see ClausePanel
    void selectTerm(ContractPanes::Side side, int term); // where it is listed
    void turnToClause();
    void turnToTerms();
    void turnToDifferences();
    void retranslateUi();

Q_SIGNALS:
    void useChosen(clausemeter::report::ClauseUse use);
    void noteChanged(const QString& note); // on the clause that is shown
    void termChosen(clausemeter::widgets::ContractPanes::Side side, int term);
    void termMenuRequested(clausemeter::widgets::ContractPanes::Side side, int term, const QPoint& global);
    void unappliedRequested(clausemeter::widgets::ContractPanes::Side side);
    void differenceChosen(int difference); // of the comparison

private:
    void nameTabs();

    bool m_compared = false;
    std::vector<report::ClauseUse> m_uses;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    ClausePanel* m_panel;
    ContractTermsTab* m_terms;
    ContractDifferencesTab* m_differences;
};

} // namespace clausemeter::widgets
