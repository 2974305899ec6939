// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/importfiledelegate.h"

#include "widgets/theme.h"

#include <QAbstractItemModel>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace clausemeter::widgets {

namespace {

constexpr int kPad = 12;
constexpr int kBox = 16;

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QRect boxOf(const QRect& item)
{
    return QRect(item.left() + kPad, item.center().y() - kBox / 2, kBox, kBox);
}

} // namespace

void ImportFileDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const Colours& colours = coloursFor(option.palette);
    const QRect rect = option.rect;
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(rect, colours.selection);
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), colours.accent);
    }
    QRect text = rect.adjusted(kPad, 0, -kPad, 0);
    const QVariant check = index.data(Qt::CheckStateRole);
    if (check.isValid()) {
        QStyleOptionViewItem box = option;
        box.rect = boxOf(rect);
        box.state &= ~(QStyle::State_On | QStyle::State_Off | QStyle::State_HasFocus);
        box.state |= check.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter,
                                              option.widget);
        text.setLeft(box.rect.right() + 8);
    }
    const auto draw = [&](int top, const QFont& font, const QColor& colour, const QString& words) {
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QRect(text.left(), top, text.width(), metrics.height()),
                          Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          metrics.elidedText(words, Qt::ElideMiddle, text.width()));
    };
    const QFont small = smallFont(option.font);
    const int first = option.fontMetrics.height();
    const int top = rect.top() + (rect.height() - first - QFontMetrics(small).height()) / 2;
    draw(top, option.font, colours.text, index.data().toString());
    draw(top + first, small, index.data(AsksRole).toBool() ? colours.badText : colours.mutedText,
         index.data(StateRole).toString());
}

QSize ImportFileDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return QSize(100, option.fontMetrics.height() + QFontMetrics(smallFont(option.font)).height() + 16);
}

bool ImportFileDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                     const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool isClick = event->type() == QEvent::MouseButtonRelease &&
                         boxOf(option.rect)
                             .adjusted(-4, -4, 4, 4)
                             .contains(static_cast<QMouseEvent*>(event)->position().toPoint());
    const bool isKey =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    const QVariant check = index.data(Qt::CheckStateRole);
    if ((!isClick && !isKey) || !check.isValid())
        return false;
    return model->setData(index, check.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                          Qt::CheckStateRole);
}

} // namespace clausemeter::widgets
