// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/slotpainter.h"

#include "widgets/devicegrid.h"
#include "widgets/drawnslots.h"
#include "widgets/slotpainting.h"
#include "widgets/slotspans.h"
#include "widgets/theme.h"

#include <QPainterPath>
#include <algorithm>
#include <array>
#include <cmath>

namespace clausemeter::widgets {

namespace {

constexpr double kMark = 4; // points, half the width of a clip mark

QRectF widened(QRectF area, double width, const QRectF& plot)
{
    if (area.width() < width) {
        area.setLeft(area.center().x() - width / 2);
        area.setWidth(width);
    }
    return area.intersected(plot);
}

// Where time ranges lie on the plot, at least `least` wide; empty ones outside it are left out.
std::vector<QRectF> areasOf(const DeviceGrid& grid, const QRectF& plot, const SlotSeries& series,
                            VisibleSlots visible, const std::vector<TimeRange>& times, double least)
{
    std::vector<QRectF> areas;
    for (const TimeRange& time : times) {
        const VisibleSlots at = series.positionOf(time);
        if (at.to <= visible.from || at.from >= visible.to)
            continue;
        const double left = xOf(plot, visible, at.from);
        const QRectF wide =
            widened(QRectF(left, plot.top(), xOf(plot, visible, at.to) - left, plot.height()), least, plot);
        const QRectF area = grid.snapped(wide);
        if (!areas.empty() && area.left() <= areas.back().right())
            areas.back().setRight(std::max(areas.back().right(), area.right()));
        else
            areas.push_back(area);
    }
    return areas;
}

// Lines at 45 degrees within `area`, anchored to the plot so that neighbours fit together.
void hatch(QPainter& painter, const QRectF& area, double spacing, bool rising, const QPen& pen)
{
    std::vector<QLineF> lines;
    const double anchor = rising ? area.left() + area.top() : area.left() - area.bottom();
    for (double c = std::floor(anchor / spacing) * spacing;; c += spacing) {
        // rising: x + y = c, falling: x - y = c
        const double xTop = rising ? c - area.top() : c + area.top();
        const double xBottom = rising ? c - area.bottom() : c + area.bottom();
        const double from = std::max(std::min(xTop, xBottom), area.left());
        const double to = std::min(std::max(xTop, xBottom), area.right());
        if (std::min(xTop, xBottom) >= area.right())
            break;
        if (from < to)
            lines.emplace_back(from, rising ? c - from : from - c, to, rising ? c - to : to - c);
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(pen);
    painter.drawLines(lines.data(), int(lines.size()));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void shadeReleased(QPainter& painter, const DeviceGrid& grid, const QRectF& area, const Colours& colours)
{
    hatch(painter, area, 6 * grid.point(), false, QPen(colours.released, 1.2 * grid.point()));
}

void shadeDisputed(QPainter& painter, const DeviceGrid& grid, const QRectF& area, const Colours& colours)
{
    hatch(painter, area, 6 * grid.point(), true,
          QPen(mixed(colours.released, colours.unavailable, 0.45), 1.2 * grid.point()));
    QPen edge(mixed(colours.released, colours.unavailable, 0.45), grid.point());
    edge.setDashPattern({3, 2});
    painter.setPen(edge);
    const double half = grid.point() / 2;
    painter.drawLine(QPointF(area.left() + half, area.top()), QPointF(area.left() + half, area.bottom()));
    painter.drawLine(QPointF(area.right() - half, area.top()), QPointF(area.right() - half, area.bottom()));
}

void shadePending(QPainter& painter, const DeviceGrid& grid, const QRectF& area, const Colours& colours)
{
    painter.fillRect(area, mixed(colours.card, colours.noData, 0.35));
    QPen dots(mixed(colours.card, colours.released, 0.7), 1.2 * grid.point());
    dots.setCapStyle(Qt::RoundCap);
    std::vector<QPointF> points;
    const double spacing = 9 * grid.point();
    for (double x = (std::floor(area.left() / spacing) + 0.5) * spacing; x < area.right(); x += spacing) {
        if (x < area.left())
            continue;
        for (double y = area.top() + spacing / 2; y < area.bottom(); y += spacing)
            points.emplace_back(x, y);
    }
    painter.setPen(dots);
    painter.drawPoints(points.data(), int(points.size()));
}

// A triangle that points down from `top`.
void addClipMark(QPainterPath& path, QPointF top, double point)
{
    const double half = kMark * point;
    path.addPolygon(QPolygonF({top - QPointF(half, 0), top + QPointF(half, 0), top + QPointF(0, 1.25 * half),
                               top - QPointF(half, 0)}));
}

} // namespace

void paintShades(QPainter& painter, const QRectF& plot, const DrawnSlots& drawn, const Colours& colours)
{
    const SlotSeries& series = drawn.series();
    const VisibleSlots visible = drawn.visible();
    if (series.isEmpty() || visible.size() <= 0)
        return;
    const Painting painting(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const DeviceGrid grid(painter);
    const QRectF area = grid.snapped(plot);
    std::vector<QRectF> empty;
    for (const DrawnSlots::Column& column : drawn.columns()) {
        if (column.slots.noData)
            addSpan(empty, column.across(area), grid.column() / 100);
    }
    fillSpans(painter, grid, empty, mixed(colours.card, colours.noData, 0.75));
    for (const QRectF& outside : areasOf(grid, area, series, visible, series.outside, 0))
        painter.fillRect(outside, colours.card);
    const double least = 5 * grid.point();
    for (const QRectF& pending : areasOf(grid, area, series, visible, series.pending, 0))
        shadePending(painter, grid, pending, colours);
    for (const QRectF& downtime : areasOf(grid, area, series, visible, series.downtime, least))
        painter.fillRect(downtime, mixed(colours.card, colours.unavailable, 0.25));
    for (const QRectF& released : areasOf(grid, area, series, visible, series.released, 2 * least))
        shadeReleased(painter, grid, released, colours);
    for (const QRectF& disputed : areasOf(grid, area, series, visible, series.disputed, 2 * least))
        shadeDisputed(painter, grid, disputed, colours);
}

void paintSuccessRate(QPainter& painter, const QRectF& plot, const DrawnSlots& drawn, const RateAxis& axis,
                      const Colours& colours)
{
    const Painting painting(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const DeviceGrid grid(painter);
    const QRectF area = grid.snapped(plot);
    const double least = std::max(2 * grid.point(), 2 * grid.column());
    const double tip = std::max(grid.snapY(area.top() + 1.5 * grid.point()) - area.top(), grid.point());
    std::vector<QRectF> bodies;
    std::vector<QRectF> tips;
    std::vector<QRectF> bad;
    std::vector<QRectF> clipped;
    const double touching = grid.column() / 100;
    for (const DrawnSlots::Column& column : drawn.columns()) {
        if (!column.slots.hasData())
            continue;
        const double rate = double(column.slots.lowestRate);
        const double bottom = grid.snapY(yOf(area, axis, std::max(rate, axis.lowest)));
        QRectF span = column.across(area);
        span.setBottom(std::max(bottom, area.top() + tip));
        if (column.slots.unavailable) {
            addSpan(bad, span, touching);
            if (rate < axis.lowest)
                addSpan(clipped, QRectF(span.left(), area.bottom(), span.width(), 0), touching);
            continue;
        }
        addSpan(tips, QRectF(span.left(), span.bottom() - tip, span.width(), tip), touching);
        span.setBottom(span.bottom() - tip);
        if (span.height() > 0)
            addSpan(bodies, span, touching);
    }
    fillHanging(painter, grid, bodies, mixed(colours.card, colours.available, 0.62));
    fillSpans(painter, grid, tips, colours.available);
    for (QRectF& span : bad)
        span = grid.snapped(widened(span, least, area));
    fillSpans(painter, grid, bad, colours.unavailable);

    QPainterPath marks;
    double after = area.left() - kMark * grid.point();
    for (const QRectF& run : clipped) {
        if (run.center().x() < after)
            continue;
        addClipMark(marks, QPointF(run.center().x(), run.top() + grid.point()), grid.point());
        after = run.center().x() + 2 * kMark * grid.point();
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.fillPath(marks, colours.unavailable);
}

void paintOutages(QPainter& painter, const QRectF& plot, const SlotSeries& series, VisibleSlots visible,
                  const Colours& colours)
{
    if (series.isEmpty() || visible.size() <= 0)
        return;
    const Painting painting(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const DeviceGrid grid(painter);
    const double least = std::max(1.5 * grid.point(), 2 * grid.column());
    fillSpans(painter, grid, areasOf(grid, grid.snapped(plot), series, visible, series.windows, least),
              colours.unavailable);
}

void paintVolume(QPainter& painter, const QRectF& plot, const DrawnSlots& drawn, const Colours& colours)
{
    const float highest = drawn.series().highestRequests;
    if (highest <= 0)
        return;
    const Painting painting(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const DeviceGrid grid(painter);
    const QRectF area = grid.snapped(plot);
    std::vector<QRectF> spans;
    for (const DrawnSlots::Column& column : drawn.columns()) {
        if (column.slots.highestRequests <= 0)
            continue;
        QRectF span = column.across(area);
        const double share = double(column.slots.highestRequests / highest);
        span.setTop(
            std::min(grid.snapY(area.bottom() - share * area.height()), area.bottom() - grid.point()));
        addSpan(spans, span, grid.column() / 100);
    }
    fillStanding(painter, grid, spans, colours.volume);
}

void paintSwatch(QPainter& painter, const QRectF& rect, Swatch swatch, const Colours& colours)
{
    const Painting painting(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const DeviceGrid grid(painter);
    const QRectF area = grid.snapped(rect);
    const auto rounded = [&](const QColor& colour) {
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(area, 2.5 * grid.point(), 2.5 * grid.point());
    };
    switch (swatch) {
    case Swatch::Available:
        rounded(mixed(colours.card, colours.available, 0.62));
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(
            QRectF(area.left(), area.bottom() - 2 * grid.point(), area.width(), 2 * grid.point()),
            colours.available);
        break;
    case Swatch::Unavailable:
        rounded(colours.unavailable);
        break;
    case Swatch::Clipped: {
        QPainterPath mark;
        addClipMark(mark, QPointF(area.center().x(), area.top() + 4 * grid.point()), grid.point());
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.fillPath(mark, colours.unavailable);
        break;
    }
    case Swatch::Downtime:
        rounded(mixed(colours.card, colours.unavailable, 0.25));
        break;
    case Swatch::Released:
        shadeReleased(painter, grid, area, colours);
        break;
    case Swatch::Disputed:
        shadeDisputed(painter, grid, area, colours);
        break;
    case Swatch::NoData:
        rounded(mixed(colours.card, colours.noData, 0.75));
        break;
    case Swatch::Pending:
        shadePending(painter, grid, area, colours);
        break;
    case Swatch::Threshold:
        paintThreshold(painter, area, 50, 0, QString(), colours);
        break;
    case Swatch::Volume:
        rounded(colours.volume);
        break;
    }
}

} // namespace clausemeter::widgets
