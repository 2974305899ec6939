// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/unappliedmodel.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace clausemeter::widgets {

class DataTable;

// The decisions on terms of a text that are not applied, with what stands at their place now.
class UnappliedDialog : public QDialog {
    Q_OBJECT

public:
    explicit UnappliedDialog(std::vector<items::UnappliedRow> rows, QWidget* parent = nullptr);

Q_SIGNALS:
    void termChosen(int term); // that stands there now
    void discardRequested();   // of all of them; the dialog closes

protected:
    void changeEvent(QEvent* event) override;

private:
    int chosenTerm() const; // -1: none
    QString cell(const items::UnappliedRow& row, int column) const;
    void retranslateUi();

    items::UnappliedModel* m_model;
    QLabel* m_heading;
    DataTable* m_table;
    QDialogButtonBox* m_buttons;
    QPushButton* m_show;
    QPushButton* m_discard;
};

} // namespace clausemeter::widgets
