// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace clausemeter::widgets {

struct Colours;

// Draws the cells of a DataTable: a hairline under each row, long texts wrapped, the row of the month that is
// shown (items::CurrentRole) tinted and with a mark.
class DataDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    virtual QColor textColour(const Colours& colours) const;
};

} // namespace clausemeter::widgets
