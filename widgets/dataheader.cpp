// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dataheader.h"

#include "widgets/hairline.h"
#include "widgets/theme.h"

#include <QPainter>

namespace clausemeter::widgets {

namespace {
constexpr int kPad = 10; // as DataDelegate
constexpr int kArrow = 10;
} // namespace

DataHeader::DataHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(40);
    setSectionResizeMode(Fixed);
}

QSize DataHeader::sectionSizeFromContents(int section) const
{
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    // Room for the arrow on both sides would only shift figures: it stands beside the text.
    return QSize(fontMetrics().horizontalAdvance(text) + 2 * kPad + kArrow, fontMetrics().height() + 12);
}

void DataHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Colours& colours = coloursFor(palette());
    painter->fillRect(rect, colours.card);
    paintHairline(*painter, rect, Qt::BottomEdge, colours.border);
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const bool right =
        model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    const QRect area = rect.adjusted(kPad, 0, -kPad, 0);
    painter->setFont(font());
    painter->setPen(colours.mutedText);
    painter->drawText(area, Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft),
                      fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    if (!isSortIndicatorShown() || sortIndicatorSection() != section)
        return;
    const int width = std::min(fontMetrics().horizontalAdvance(text), area.width());
    const double x = right ? area.right() - width - kArrow + 2 : area.left() + width + kArrow / 2.0;
    const double y = rect.center().y();
    const double up = sortIndicatorOrder() == Qt::AscendingOrder ? -1 : 1;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours.mutedText, 1.5));
    painter->drawPolyline(QPolygonF({{x - 3, y - up * 1.5}, {x, y + up * 1.5}, {x + 3, y - up * 1.5}}));
}

} // namespace clausemeter::widgets
