// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/billmonthsmodel.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace clausemeter::widgets {

class DataTable;
class LinkButton;
class Section;

// The fees of the service months by the account and by the bills, beside each other; which of them are taken
// over, and how each came about.
class BillFeesTab : public QWidget {
    Q_OBJECT

public:
    BillFeesTab(const account::Account& account, Date asOf, QWidget* parent = nullptr);

    void setMonths(std::vector<items::BillMonthRow> rows, std::vector<bool> taken);
    const std::vector<items::BillMonthRow>& rows() const { return m_months->rows(); }
    bool isTaken(std::size_t row) const { return m_months->isTaken(int(row)); }
    void setTransferIsCash(bool on);
    void retranslateUi();

Q_SIGNALS:
    void takenChanged(); // by the user
    void transferIsCashChanged(bool on);
    // A clause of the service's agreement is to be read over the dialog.
    void clauseRequested(const QString& cited, const std::string& service, QWidget* over);

private:
    const items::BillMonthRow* chosen() const;
    void explain();
    void nameExplanation();
    QString cell(const items::BillMonthRow& row, int column) const;
    QString stateOf(const items::BillMonthRow& row) const;

    SlaClock m_clock;
    QString m_currency;
    Date m_asOf;
    items::BillMonthsModel* m_months;
    Section* m_section;
    QLabel* m_hint;
    QCheckBox* m_transfer;
    DataTable* m_table;
    LinkButton* m_explain;
};

} // namespace clausemeter::widgets
