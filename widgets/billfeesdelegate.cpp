// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/billfeesdelegate.h"

#include "model/items/billmonthsmodel.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace clausemeter::widgets {

using items::BillMonthsModel;

namespace {

constexpr int kPad = 10; // as DataDelegate
constexpr int kAbove = 6;
constexpr int kBox = 16;

QRect boxOf(const QRect& cell)
{
    return QRect(cell.left() + kPad, cell.top() + kAbove + 1, kBox, kBox);
}

} // namespace

void BillFeesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    QStyleOptionViewItem plain = option;
    DataDelegate::paint(painter, plain, index);
    const Colours& colours = coloursFor(option.palette);
    if (index.data(BillMonthsModel::DiffersRole).toBool()) {
        // The fee of the bills, below that of the account.
        const QString text = index.data().toString().section(QLatin1Char('\n'), 1);
        const int height = option.fontMetrics.height();
        const QRect line(option.rect.left(), option.rect.top() + kAbove + height, option.rect.width(),
                         height);
        painter->fillRect(line.adjusted(2, 0, -2, 1), colours.warnSurface);
        QFont font = option.font;
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(colours.badText);
        painter->drawText(line.adjusted(kPad, 0, -kPad, 0), Qt::AlignRight | Qt::AlignVCenter, text);
    }
    const QVariant check = index.data(Qt::CheckStateRole);
    if (!check.isValid())
        return;
    QStyleOptionViewItem box = option;
    box.rect = boxOf(option.rect);
    box.state &= ~(QStyle::State_On | QStyle::State_Off | QStyle::State_HasFocus);
    box.state |= check.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter,
                                          option.widget);
}

bool BillFeesDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                   const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QModelIndex take = index.siblingAtColumn(BillMonthsModel::Take);
    const bool isClick = event->type() == QEvent::MouseButtonRelease && index == take &&
                         boxOf(option.rect)
                             .adjusted(-6, -6, 6, 6)
                             .contains(static_cast<QMouseEvent*>(event)->position().toPoint());
    const bool isKey =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    const QVariant check = take.data(Qt::CheckStateRole);
    if ((!isClick && !isKey) || !check.isValid())
        return false;
    return model->setData(take, check.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                          Qt::CheckStateRole);
}

} // namespace clausemeter::widgets
