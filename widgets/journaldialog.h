// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/journalview.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace clausemeter::widgets {

class DataTable;
class Section;

// The journal: every change with its reason, and what the chosen one changed, field by field.
class JournalDialog : public QDialog {
    Q_OBJECT

public:
    // `entries` with their rows, newest first; `customers` they are about.
    JournalDialog(const std::vector<book::JournalEntry>& entries, JournalCustomers customers,
                  QWidget* parent = nullptr);

Q_SIGNALS:
    // What is shown, as CSV under a name that fits.
    void exportRequested(const QString& name, const QByteArray& csv);
    // See Page::clauseRequested; of a service of that customer.
    void clauseRequested(const QString& cited, qint64 customer, const std::string& service);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void linkClauses();
    void showRows();
    void showFields();
    void retranslateUi();
    JournalCells cells() const;
    const items::JournalRow* chosen() const;

    const JournalCustomers m_customers;
    const std::vector<items::JournalRow> m_all;
    std::vector<QString> m_texts; // of each, in the language of the moment

    items::JournalModel* m_entries;
    items::ChangedFieldsModel* m_changed;
    QLineEdit* m_filter;
    QLabel* m_count;
    QTableView* m_table;
    QLabel* m_empty;
    Section* m_section;
    QWidget* m_fieldsArea = nullptr; // scrolls what it shows
    DataTable* m_fields;
    QDialogButtonBox* m_buttons;
    QPushButton* m_export;
};

} // namespace clausemeter::widgets
