// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/contracttermsmodel.h"
#include "widgets/contractpanes.h"
#include "widgets/contractsheet.h"

#include <QWidget>
#include <array>

class QCheckBox;
class QComboBox;

namespace clausemeter::widgets {

class DataTable;
class LinkButton;

// The terms found in one of two texts, a row each, with what was decided of them; all, of one kind, or
// undecided ones.
class ContractTermsTab : public QWidget {
    Q_OBJECT

public:
    explicit ContractTermsTab(QWidget* parent = nullptr);

    // Null: there is no such text. Does not emit termChosen(), unless the row that was chosen is listed no
    // more: the next one is chosen then. Otherwise it stays.
    void showTerms(const ContractSheet* left, const ContractSheet* right);
    ContractPanes::Side side() const;                            // of the text whose terms are listed
    std::size_t count() const { return m_model->rows().size(); } // of those that are listed
    // Where it passes the filters; turns to its side. Likewise.
    void selectTerm(ContractPanes::Side side, int term);
    void retranslateUi();

Q_SIGNALS:
    // By the index in the terms as found.
    void termChosen(clausemeter::widgets::ContractPanes::Side side, int term);
    void termMenuRequested(clausemeter::widgets::ContractPanes::Side side, int term, const QPoint& global);
    void countChanged();
    void unappliedRequested(clausemeter::widgets::ContractPanes::Side side);

private:
    void showRows();
    void showUnapplied();
    void restoreRow(int term, int row, int column);
    int termAt(const QModelIndex& index) const;
    QString cell(const items::ContractTermRow& row, int column) const;

    std::array<std::vector<items::ContractTermRow>, 2> m_terms; // by side
    std::array<QString, 2> m_keys;                              // of the texts
    std::array<bool, 2> m_isText{};
    std::array<int, 2> m_unapplied{}; // decisions
    bool m_showing = false;           // rows are chosen by the tab itself
    QComboBox* m_side;                // where there are two texts
    QComboBox* m_kind;
    QCheckBox* m_onlyOpen;
    LinkButton* m_toUnapplied;
    items::ContractTermsModel* m_model;
    DataTable* m_table;
};

} // namespace clausemeter::widgets
