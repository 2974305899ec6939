// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/devicegrid.h"
#include "widgets/slotpainter.h"
#include "widgets/slotpainting.h"
#include "widgets/theme.h"
#include "widgets/timeticks.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace clausemeter::widgets {

namespace {

constexpr double kRoomOfRate = 6;    // points between labels and plot
constexpr double kLabelPitch = 0.85; // of a line's height, at least, from one label of a rate to the next

double labelsFor(const QPainter& painter, double width)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    return width / (metrics.horizontalAdvance(QStringLiteral("00-00")) * 1.7);
}

} // namespace

void paintTimeGrid(QPainter& painter, const QRectF& plot, VisibleSlots visible, const Colours& colours)
{
    const Painting painting(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const DeviceGrid grid(painter);
    for (const TimeTick& tick : timeTicks(visible, labelsFor(painter, plot.width()))) {
        const double x = grid.snapX(xOf(plot, visible, tick.slot));
        painter.fillRect(QRectF(x, plot.top(), std::max(grid.column(), grid.point()), plot.height()),
                         mixed(colours.card, colours.border, tick.midnight ? 0.85 : 0.5));
    }
}

void paintRateGrid(QPainter& painter, const QRectF& plot, const RateAxis& axis, const Colours& colours)
{
    const Painting painting(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const DeviceGrid grid(painter);
    const std::vector<RateAxis::Tick> ticks = axis.ticks();
    for (const RateAxis::Tick& tick : ticks) {
        const double y = grid.snapY(yOf(plot, axis, tick.percent));
        painter.fillRect(QRectF(plot.left(), y, plot.width(), grid.point()),
                         mixed(colours.card, colours.border, &tick == &ticks.back() ? 1.0 : 0.85));
    }
}

void paintThreshold(QPainter& painter, const QRectF& plot, double thresholdPercent, const RateAxis& axis,
                    const QString& label, const Colours& colours)
{
    if (thresholdPercent <= axis.lowest)
        return;
    const Painting painting(painter);
    const DeviceGrid grid(painter);
    const double y = grid.snapY(yOf(plot, axis, thresholdPercent)) + 0.75 * grid.point();
    QPen pen(colours.threshold, 1.5 * grid.point(), Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({4, 2.5});
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(pen);
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    paintThresholdLabel(painter, plot, thresholdPercent, axis, label, colours);
}

void paintThresholdLabel(QPainter& painter, const QRectF& plot, double thresholdPercent, const RateAxis& axis,
                         const QString& label, const Colours& colours)
{
    if (thresholdPercent <= axis.lowest || label.isEmpty())
        return;
    const Painting painting(painter);
    const DeviceGrid grid(painter);
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double pad = 3 * grid.point();
    const double width = metrics.horizontalAdvance(label) + 2 * pad;
    const double y = grid.snapY(yOf(plot, axis, thresholdPercent)) + 2.5 * grid.point();
    const QRectF plate(plot.right() - width - pad, y, width, metrics.height());
    QColor veil = colours.card;
    veil.setAlphaF(0.85F);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(veil);
    painter.drawRoundedRect(plate, pad, pad);
    painter.setPen(mixed(colours.threshold, colours.text, 0.35));
    painter.drawText(plate, Qt::AlignCenter, label);
}

void paintTimeAxis(QPainter& painter, const QRectF& area, VisibleSlots visible, const Colours& colours,
                   const QString& note)
{
    if (visible.size() <= 0)
        return;
    const Painting painting(painter);
    const DeviceGrid grid(painter);
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double labels = labelsFor(painter, area.width());
    const double room = 4 * grid.point();
    const double line = metrics.height();
    painter.fillRect(QRectF(area.left(), area.top(), area.width(), grid.point()), colours.border);
    painter.setPen(colours.mutedText);
    for (const TimeTick& tick : timeTicks(visible, labels)) {
        if (tick.label.isEmpty())
            continue;
        const double x = grid.snapX(xOf(area, visible, tick.slot));
        painter.fillRect(QRectF(x, area.top(), grid.point(), room), colours.border);
        if (x + metrics.horizontalAdvance(tick.label) > area.right() + room)
            continue;
        painter.drawText(QPointF(x, area.top() + room + metrics.ascent()), tick.label);
    }
    const double baseline = area.top() + room + line + metrics.ascent();
    const double noteWidth = note.isEmpty() ? 0 : metrics.horizontalAdvance(note) + 4 * room;
    if (!note.isEmpty())
        painter.drawText(QPointF(area.right() - noteWidth + 4 * room, baseline), note);
    const std::vector<TimeTick> contexts = timeContexts(visible, labels);
    painter.setPen(colours.text);
    for (std::size_t i = 0; i < contexts.size(); ++i) {
        const double x = xOf(area, visible, contexts[i].slot);
        const double limit = area.right() - noteWidth;
        const double next =
            i + 1 < contexts.size() ? xOf(area, visible, contexts[i + 1].slot) - 2 * room : limit;
        if (x + metrics.horizontalAdvance(contexts[i].label) <= std::min(next, limit))
            painter.drawText(QPointF(x, baseline), contexts[i].label);
    }
}

void paintRateAxis(QPainter& painter, const QRectF& area, const RateAxis& axis, const Colours& colours)
{
    const Painting painting(painter);
    const DeviceGrid grid(painter);
    const QFontMetricsF metrics(painter.font(), painter.device());
    painter.setPen(colours.mutedText);
    double last = area.top() - 2 * metrics.height(); // where the label before is
    for (const RateAxis::Tick& tick : axis.ticks()) {
        const double y = yOf(area, axis, tick.percent);
        if (y - last < metrics.height() * kLabelPitch)
            continue;
        last = y;
        painter.drawText(QRectF(area.left(), y - metrics.height() / 2,
                                area.width() - kRoomOfRate * grid.point(), metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
}

} // namespace clausemeter::widgets
