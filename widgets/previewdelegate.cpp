// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/previewdelegate.h"

#include "model/items/previewmodel.h"
#include "widgets/hairline.h"
#include "widgets/quietheader.h"
#include "widgets/theme.h"

#include <QPainter>

namespace clausemeter::widgets {

using items::PreviewModel;

namespace {
constexpr int kPad = QuietHeader::kPad;
}

void PreviewDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Colours& colours = coloursFor(option.palette);
    const bool isBad = index.data(PreviewModel::IsBadRole).toBool();
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isReading = index.column() == PreviewModel::Reading;
    painter->fillRect(option.rect, isSelected ? colours.selection
                                   : isBad    ? colours.warnSurface
                                              : colours.card);
    paintHairline(*painter, option.rect, Qt::BottomEdge, colours.border);
    QColor pen = colours.text;
    if (isReading)
        pen = isBad ? colours.badText : colours.goodText;
    else if (index.column() == PreviewModel::Line)
        pen = colours.mutedText;
    painter->setPen(pen);
    painter->setFont(option.font);
    const QRect area = option.rect.adjusted(kPad, 0, -kPad, 0);
    const QString text = index.data().toString().simplified();
    painter->drawText(area, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(text, Qt::ElideRight, area.width()));
}

QSize PreviewDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data().toString().simplified();
    return QSize(option.fontMetrics.horizontalAdvance(text) + 2 * kPad + 2,
                 option.fontMetrics.height() + kPad);
}

} // namespace clausemeter::widgets
