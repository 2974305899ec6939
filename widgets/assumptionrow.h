// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/clauselinks.h"

#include <QWidget>

class QAbstractButton;
class QLabel;

namespace clausemeter::widgets {

class ClauseChips;

// One thing that can be assumed otherwise: what it is, its control, its clauses, the reading that is pinned,
// and what is wrong with it. A changed one stands out by a bar and by heavier words.
class AssumptionRow : public QWidget {
    Q_OBJECT

public:
    // The row owns the control. A check box or button says what it is by its own text.
    explicit AssumptionRow(QAbstractButton* control, QWidget* parent = nullptr);
    // Another control stands at the right, or below what it is where `below`.
    AssumptionRow(QWidget* control, bool below, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& note, const ClauseLinks& clauses = {});
    void setRemark(const QString& remark); // empty: nothing is wrong
    void setChanged(bool changed);
    bool isChanged() const { return m_changed; }

Q_SIGNALS:
    void clauseRequested(const QString& cited); // see Page::clauseRequested

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addBelow(QWidget* control);

    bool m_changed = false;
    QAbstractButton* m_button = nullptr;
    QWidget* m_control;
    QLabel* m_title;
    ClauseChips* m_clauses;
    QLabel* m_note;
    QLabel* m_remark;
};

} // namespace clausemeter::widgets
