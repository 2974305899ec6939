// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/slotplotitem.h"

#include "widgets/drawnslots.h"
#include "widgets/theme.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace clausemeter::widgets {

namespace {
constexpr double kRight = 12;
constexpr double kStrip = 5;
constexpr double kBands = 0.26; // share of the height that the volume has
} // namespace

SlotLayout slotLayout(const QSizeF& chart, const QFontMetricsF& metrics, const RateAxis& axis)
{
    SlotLayout layout;
    const double left = std::ceil(metrics.horizontalAdvance(axis.widestLabel()) + 14);
    const double line = std::ceil(metrics.height());
    const double top = line + 6;
    const double below = 2 * line + 8;
    const double height = std::max(chart.height() - top - below, 40.0);
    const double width = std::max(std::floor(chart.width() - left - kRight), 40.0);
    const double gap = line + 6;
    const double volume = std::round(std::clamp(height * kBands, 18.0, 150.0));
    const double rate = std::max(std::round(height - gap - volume), 20.0);
    layout.rate = QRectF(left, top, width, rate);
    layout.volume = QRectF(left, top + rate + gap, width, volume);
    layout.plot = QRectF(layout.rate.topLeft(), layout.volume.bottomRight());
    layout.records = QRectF(left, top - kStrip - 1, width, kStrip);
    layout.timeAxis = QRectF(left, layout.plot.bottom(), width, below);
    layout.rateAxis = QRectF(0, top, left, rate);
    layout.rateTitle = QPointF(left, top - 6);
    layout.volumeTitle = QPointF(left + 4, layout.volume.top() - 4);
    return layout;
}

SlotPlotItem::SlotPlotItem(QGraphicsItem* parent)
    : QGraphicsItem(parent)
{
}

void SlotPlotItem::setContent(Content content, const QRectF& bounds)
{
    if (bounds != m_bounds) {
        prepareGeometryChange();
        m_bounds = bounds;
    }
    m_content = std::move(content);
    update();
}

void SlotPlotItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_content.series)
        paintContent(*painter, m_content);
}

void SlotPlotItem::paintContent(QPainter& painter, const Content& c)
{
    const Colours& colours = c.dark ? darkColours() : lightColours();
    const SlotLayout& at = c.layout;
    painter.setFont(c.font);
    const DrawnSlots drawn(painter, at.plot, *c.series, c.visible);
    paintShades(painter, at.plot, drawn, colours);
    paintTimeGrid(painter, at.plot, c.visible, colours);
    paintRateGrid(painter, at.rate, c.axis, colours);
    paintVolume(painter, at.volume, drawn, colours);
    paintSuccessRate(painter, at.rate, drawn, c.axis, colours);
    paintRecordRuns(painter, at.records, c.records, c.visible, colours);
    paintThresholdLabel(painter, at.rate, c.series->thresholdPercent, c.axis, c.thresholdLabel, colours);
    paintTimeAxis(painter, at.timeAxis, c.visible, colours,
                  QStringLiteral("UTC") + QString::fromStdString(toIso(c.series->clock)));
    paintRateAxis(painter, at.rateAxis, c.axis, colours);
    painter.setPen(colours.mutedText);
    painter.drawText(at.rateTitle, c.rateTitle);
    // It lies over what is shaded.
    const QFontMetricsF metrics(c.font);
    QColor under = colours.card;
    under.setAlphaF(0.8F);
    painter.fillRect(QRectF(at.volumeTitle - QPointF(2, metrics.ascent()),
                            QSizeF(metrics.horizontalAdvance(c.volumeTitle) + 4, metrics.height())),
                     under);
    painter.drawText(at.volumeTitle, c.volumeTitle);
    if (!c.series->hasData) {
        painter.setPen(colours.text);
        painter.drawText(at.rate.adjusted(24, 0, -24, 0), Qt::AlignCenter | Qt::TextWordWrap, c.nothing);
    }
}

} // namespace clausemeter::widgets
