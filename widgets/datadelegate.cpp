// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/datadelegate.h"

#include "model/items/rowsmodel.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QTableView>

namespace clausemeter::widgets {

namespace {

constexpr int kPad = 10;
constexpr int kAbove = 6;

bool wraps(const QStyleOptionViewItem& option)
{
    return option.features & QStyleOptionViewItem::WrapText;
}

// The month that is shown stands out a little, less than what is selected.
QColor surface(const Colours& colours, bool current)
{
    if (!current)
        return colours.card;
    const QColor& a = colours.card;
    const QColor& b = colours.selection;
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

} // namespace

void DataDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    const Colours& colours = coloursFor(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool current = index.data(items::CurrentRole).toBool();
    painter->fillRect(option.rect, selected ? colours.selection : surface(colours, current));
    painter->setPen(colours.text);
    painter->setFont(option.font);
    const QRect area = option.rect.adjusted(kPad, kAbove, -kPad, -kAbove);
    const int across = int(styled.displayAlignment & Qt::AlignHorizontal_Mask);
    if (wraps(styled))
        painter->drawText(area, across | Qt::AlignTop | Qt::TextWordWrap, styled.text);
    else
        painter->drawText(area, across | Qt::AlignTop | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(styled.text, Qt::ElideRight, area.width()));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      colours.border);
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const bool first = table && table->visualRect(index).left() <= 0 && index.column() == 0;
    if (first && (current || (selected && table->hasFocus())))
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1),
                          colours.accent);
}

QSize DataDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    const QFontMetrics metrics(option.font);
    const int width = option.rect.width() - 2 * kPad;
    if (wraps(styled) && width > 0) {
        const QRect needed =
            metrics.boundingRect(QRect(0, 0, width, 10'000), Qt::AlignLeft | Qt::TextWordWrap, styled.text);
        return QSize(needed.width() + 2 * kPad, std::max(needed.height(), metrics.height()) + 2 * kAbove);
    }
    return QSize(metrics.size(0, styled.text).width() + 2 * kPad + 2, metrics.height() + 2 * kAbove);
}

} // namespace clausemeter::widgets
