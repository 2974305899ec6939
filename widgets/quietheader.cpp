// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/quietheader.h"

#include "widgets/hairline.h"
#include "widgets/theme.h"

#include <QPainter>

namespace clausemeter::widgets {

namespace {
constexpr int kMark = 14; // room of the sort mark
} // namespace

QuietHeader::QuietHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

void QuietHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    if (!rect.isValid() || !model())
        return;
    const Colours& colours = coloursFor(palette());
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const QString text = model()->headerData(section, orientation()).toString();
    const bool toRight =
        model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    painter->save();
    painter->fillRect(rect, colours.card);
    paintHairline(*painter, rect, Qt::BottomEdge, colours.border);
    painter->setPen(sorted ? colours.text : colours.mutedText);
    const QRect area = rect.adjusted(kPad, 0, -kPad, 0);
    const QString shown = fontMetrics().elidedText(text, Qt::ElideRight, area.width());
    painter->drawText(area, Qt::AlignVCenter | (toRight ? Qt::AlignRight : Qt::AlignLeft), shown);
    if (sorted) {
        const int width = fontMetrics().horizontalAdvance(shown);
        const QPointF at(toRight ? area.right() - width - kMark / 2.0 : area.left() + width + kMark / 2.0,
                         rect.center().y() + 0.5);
        const double up = sortIndicatorOrder() == Qt::AscendingOrder ? 1 : -1;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colours.accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(
            QPolygonF({at + QPointF(-3, 1.5 * up), at + QPointF(0, -1.5 * up), at + QPointF(3, 1.5 * up)}));
    }
    painter->restore();
}

QSize QuietHeader::sectionSizeFromContents(int section) const
{
    const QString text = model() ? model()->headerData(section, orientation()).toString() : QString();
    return QSize(fontMetrics().horizontalAdvance(text) + 2 * kPad + kMark, fontMetrics().height() + 14);
}

} // namespace clausemeter::widgets
