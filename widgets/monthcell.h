// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace clausemeter::widgets {

// What one cell of the month strip says. Colour never stands alone: the figure is in the cell, `dots` count
// the tier and the tooltip has the words.
struct MonthMark {
    QString label;  // "2019-03", or the whole first day where two service months share a calendar month
    QString figure; // availability cut off after two decimals, or a dash
    QString words;  // for the tooltip and the screen reader
    int dots = 0;   // the tier counted from the mildest: 0 none, 1, 2, 3
    int tiers = 3;  // of the agreement
    bool soFar = false;
    bool operator==(const MonthMark&) const = default;
};

class MonthCell : public QAbstractButton {
    Q_OBJECT

public:
    explicit MonthCell(QWidget* parent = nullptr);

    void setMark(const MonthMark& mark);
    const MonthMark& mark() const { return m_mark; }

    static int heightFor(const QFont& font);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    MonthMark m_mark;
};

} // namespace clausemeter::widgets
