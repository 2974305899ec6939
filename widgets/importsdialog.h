// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/importsmodel.h"
#include "widgets/accountchangedialog.h"

class QAction;
class QDialogButtonBox;
class QLineEdit;
class QPushButton;

namespace clausemeter::widgets {

class CheckedForm;
class DataTable;

// Every log that was ever read into the book for a customer, and what it was worth. One import can be taken
// away: it is not counted any more, and what it replaced is counted again.
class ImportsDialog : public QDialog {
    Q_OBJECT

public:
    ImportsDialog(const std::vector<book::LogImport>& imports, const Bilingual& customer, SlaClock clock,
                  Keeping keeping, QWidget* parent = nullptr);

    // After one was taken away, which stays the selected one: whoever clicks twice takes no other away.
    void showImports(const std::vector<book::LogImport>& imports);
    // Why the import that was asked for could not be taken away.
    void showFault(const Error& error);

Q_SIGNALS:
    void removalRequested(qint64 import, const std::string& reason);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    const items::ImportRow& rowAt(const QModelIndex& index) const;
    const items::ImportRow* selected() const; // null: none
    const items::ImportRow* chosen() const;   // null: none that is counted
    void requestRemoval();
    void showChosen();
    void retranslateUi();
    QString cell(const items::ImportRow& row, int column) const;
    QString standing(const items::ImportRow& row) const;

    const Bilingual m_customer;
    const SlaClock m_clock;
    const Keeping m_keeping;
    std::optional<Error> m_fault;
    items::ImportsModel* m_imports;
    DataTable* m_table;
    QLabel* m_what;
    CheckedForm* m_form;
    QLineEdit* m_reason;
    QLabel* m_trouble;
    QAction* m_removeRow;
    QAction* m_copy;
    QDialogButtonBox* m_buttons;
    QPushButton* m_remove;
};

} // namespace clausemeter::widgets
