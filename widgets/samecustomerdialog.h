// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/book.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace clausemeter::widgets {

// Asks whose an account is that names no customer id, where the book has customers of its name: one of them,
// or another's.
class SameCustomerDialog : public QDialog {
    Q_OBJECT

public:
    // `candidates`: one or more, of the same name.
    explicit SameCustomerDialog(std::vector<book::CustomerLine> candidates, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(qint64 customer); // of the book; 0: another one

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose(qint64 customer);
    void retranslateUi();

    std::vector<book::CustomerLine> m_candidates;
    QLabel* m_question;
    QComboBox* m_list;
    QLabel* m_note;
    QPushButton* m_same;
    QPushButton* m_another;
    QPushButton* m_cancel;
};

} // namespace clausemeter::widgets
