// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/contract.h"

#include <QPlainTextEdit>
#include <memory>

namespace clausemeter::widgets {

class ContractHighlighter;

// The text of an agreement to be read: clause numbers and headings stand out, terms are tinted by their kind,
// and the clause that is chosen has a bar at its side. Texts of 10 MB scroll at once. Clauses, terms and
// references are indices in the contract that is shown.
class ContractTextView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit ContractTextView(QWidget* parent = nullptr);
    ~ContractTextView() override;

    void showContract(std::shared_ptr<const contract::Contract> contract); // null: nothing
    // The same text and clauses, with other values of its terms. False: it is the one that is shown.
    bool renewContract(std::shared_ptr<const contract::Contract> contract);
    const contract::Contract* contract() const { return m_contract.get(); }
    // What is not on the other side of a comparison.
    void setChanges(std::vector<contract::TextSpan> changes);
    void setRejected(std::vector<bool> terms); // by index: not tinted
    // -1: none; does not scroll. The cursor goes to it, so that the keys go on from there.
    void setClause(int clause);
    int clause() const { return m_clause; }
    void select(contract::TextSpan span); // and scrolls to it
    // Every place of `text`, without regard to case; empty: none. Their number.
    int find(const QString& text);
    void showMatch(int match);

    // The clause at the upper edge, and how far into it that edge is, from 0 to 1.
    struct Place {
        int clause = -1;
        double fraction = 0;
        bool operator==(const Place&) const = default;
    };
    Place topPlace() const;
    void scrollTo(Place place);

Q_SIGNALS:
    void clauseChosen(int clause); // by a click or the cursor
    void termChosen(int term);
    void referenceChosen(int clause); // by a click, or by Ctrl+Return
    void termMenuRequested(int term, const QPoint& global);
    void scrolledByUser();

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int termAt(qsizetype position) const;
    int targetAt(qsizetype position) const;
    void followReference();
    int lineOf(qsizetype position) const;
    void chooseAt(int position);
    void showSelections();

    std::shared_ptr<const contract::Contract> m_contract;
    ContractHighlighter* m_highlighter;
    int m_clause = -1;
    std::vector<contract::TextSpan> m_matches;
    int m_match = -1;
    bool m_scrolling = false;
};

} // namespace clausemeter::widgets
