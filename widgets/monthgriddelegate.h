// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/dates.h"

#include <QStyledItemDelegate>
#include <functional>
#include <optional>

namespace clausemeter::widgets {

// Draws the days of a MonthCalendar: the number, what a day off or a make-up working day is, and its dates as
// small marks, with the first one's word.
class MonthGridDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    struct Texts {
        std::function<QString(report::DateKind)> kind;
        QString off;
        QString work;
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void setTexts(Texts texts) { m_texts = std::move(texts); }
    // The day that the list is filtered by.
    void setChosen(std::optional<Date> day) { m_chosen = day; }
    // Of a day: its number, and a line of marks.
    static int heightFor(const QFontMetrics& metrics);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    Texts m_texts;
    std::optional<Date> m_chosen;
};

} // namespace clausemeter::widgets
