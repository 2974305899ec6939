// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/comparison.h"
#include "model/report/clauseuses.h"
#include "widgets/clausereading.h"
#include "widgets/contractpanes.h"
#include "widgets/contractsheets.h"
#include "widgets/contracttermmenu.h"
#include "widgets/page.h"

namespace clausemeter::widgets {

class CardSplitter;
class ClauseTreeView;
class ContractBar;
class ContractDetails;
class ContractSearch;

// The agreements of the customer: clauses, texts side by side, the terms found in them and how two texts
// differ. A clause leads to the figures that rest on it, and showClause() from them to it.
class ContractPage : public Page {
    Q_OBJECT

public:
    explicit ContractPage(QWidget* parent = nullptr);

    QString title() const override;
    void showView(const CaseView& view) override;
    QByteArray saveState() const override;
    // The texts that were shown come back as soon as they are among the sheets, unless others are chosen.
    bool restoreState(const QByteArray& state) override;

    // Those that stay keep what is shown of them. `agreements`: that a text can be said to be of.
    void setSheets(std::vector<ContractSheet> sheets, std::vector<AgreementName> agreements = {});
    void setShown(const QString& left, const QString& right = {}); // by their keys
    QString left() const { return m_leftKey; }
    QString right() const { return m_rightKey; }
    // Of two texts, when it is made; null: not yet.
    void setComparison(std::shared_ptr<const contract::Comparison> comparison);
    // False: no agreement that is known has it.
    bool showClause(const report::AgreementClause& clause);
    void startSearch();
    // Likewise, to be read elsewhere; in the words given.
    ClauseReading reading(const text::Words& words, const report::Knowledge& knowledge,
                          const report::AgreementClause& clause) const;
    void showTerm(const QString& key, int term); // of a text, in it and where it is listed
    // Tells a note that is still being written: to be called before what is known of it goes.
    void keepNote();

    using Decision = ContractTermMenu::Decision;

Q_SIGNALS:
    void openRequested();
    void closeRequested(const QString& key);
    void shownChanged(); // left() or right()
    void exportRequested(const QString& left, const QString& right);
    // Two texts are side by side: setComparison() is to follow.
    void comparisonRequested(const QString& left, const QString& right);
    void noteChanged(const QString& key, const QString& clause, const QString& note);
    void termDecided(const QString& key, int term, clausemeter::widgets::ContractPage::Decision decision);
    // Decisions that are not applied; see ContractSheet.
    void unappliedRequested(const QString& key);
    void correctionRequested(const QString& key, int term);
    void agreementChosen(const QString& key, const clausemeter::widgets::AgreementButton::Choice& choice);
    void useChosen(clausemeter::report::ClauseUse use);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    const ContractSheet* sheetOf(ContractPanes::Side side) const; // null: none
    void choose();
    void showPair(const QString& left, const QString& right);
    void showWithOther(const ContractSheet* sheet); // null: none
    bool showWanted();
    void showSheets();
    void renewSheets();
    void showHeading(ContractPanes::Side side);
    void showTexts();
    void showComparison();
    void showDetails();
    void showClauseContent();
    void nameClauses();
    void chooseClause(ContractPanes::Side side, int clause, bool scroll);
    void showTermMenu(ContractPanes::Side side, int term, const QPoint& at);
    void chooseTerm(ContractPanes::Side side, int index);
    void chooseDifference(int index);
    void retranslateUi();
    void renew();

    CaseView m_view;
    ContractSheets m_sheets;
    std::vector<AgreementName> m_agreements;
    QString m_leftKey;
    QString m_rightKey;
    std::pair<QString, QString> m_wanted; // left and right of the last session; empty: not any more
    std::shared_ptr<const contract::Comparison> m_comparison;
    ContractPanes::Side m_side = ContractPanes::Left; // of the clause
    int m_clause = -1;
    // Of the clause whose note can be written.
    QString m_notedKey;
    QString m_notedClause;
    bool m_renewalDue = false;

    ContractBar* m_bar;
    CardSplitter* m_whole;
    CardSplitter* m_texts;
    ClauseTreeView* m_tree;
    ContractPanes* m_panes;
    ContractDetails* m_details;
    ContractSearch* m_search;
};

} // namespace clausemeter::widgets
