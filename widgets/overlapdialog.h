// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"
#include "model/book/logimports.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace clausemeter::widgets {

// What a new log has in common with those of the same record that are there.
struct OverlapQuestion {
    enum class Held { InBook, InWindow }; // where they are: a record of no book is only shown
    std::vector<book::Overlap> overlaps;
    book::RecordOf record = book::RecordOf::Customer;
    SlaClock clock = {};
    Held held = Held::InBook;
};

// Asks what to do with time of which there are logs already: add both up, or let the new ones replace the
// old over the time that they cover. Adding is offered only where the kinds of log allow it (semantics R7d).
class OverlapDialog : public QDialog {
    Q_OBJECT

public:
    explicit OverlapDialog(OverlapQuestion question, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(clausemeter::book::OnOverlap onOverlap);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslateUi();
    void choose(book::OnOverlap onOverlap);

    OverlapQuestion m_asked;
    QLabel* m_question;
    QLabel* m_list;
    QLabel* m_note;
    QPushButton* m_add;
    QPushButton* m_replace;
    QPushButton* m_cancel;
};

} // namespace clausemeter::widgets
