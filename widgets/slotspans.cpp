// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/slotspans.h"

#include "widgets/devicegrid.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace clausemeter::widgets {

namespace {

// A part of spans that touch: from `left`, no end of it seen yet, as far as `edge`.
struct Open {
    double left = 0;
    double edge = 0;
};

// Cuts spans with a common edge into rectangles as wide as can be: what neighbours have in common belongs to
// one of them. Together they cover the same, each place once, and there are no more of them than spans.
class WideCut {
public:
    WideCut(bool hanging, std::size_t spans)
        : m_hanging(hanging)
    {
        m_cut.reserve(spans);
    }

    void add(const QRectF& span, bool touchesLast)
    {
        if (!touchesLast)
            finishRun();
        m_common = m_hanging ? span.top() : span.bottom();
        const double edge = m_hanging ? span.bottom() : span.top();
        const double left = m_open.empty() ? span.left() : m_right;
        const double begins = closeBeyond(edge, left);
        if (m_open.empty() || isBeyond(edge, m_open.back().edge))
            m_open.push_back({begins, edge});
        m_right = span.right();
    }

    std::vector<QRectF> finish()
    {
        finishRun();
        return std::move(m_cut);
    }

private:
    // Whether a span to `a` reaches farther than one to `b`.
    bool isBeyond(double a, double b) const { return m_hanging ? a > b : a < b; }

    // Closes what reaches farther than `edge`, at `right`. Where what reaches as far as `edge` begins.
    double closeBeyond(double edge, double right)
    {
        double begins = right;
        while (!m_open.empty() && isBeyond(m_open.back().edge, edge)) {
            const Open part = m_open.back();
            m_open.pop_back();
            double from = m_open.empty() ? m_common : m_open.back().edge;
            if (isBeyond(edge, from))
                from = edge;
            m_cut.emplace_back(QPointF(part.left, std::min(from, part.edge)),
                               QPointF(right, std::max(from, part.edge)));
            begins = part.left;
        }
        return begins;
    }

    void finishRun()
    {
        if (!m_open.empty())
            closeBeyond(m_common, m_right);
        m_open.clear();
    }

    bool m_hanging;
    double m_common = 0; // the edge that all have
    double m_right = 0;  // of the last span
    std::vector<Open> m_open;
    std::vector<QRectF> m_cut;
};

void fillAsOne(QPainter& painter, const std::vector<QRectF>& spans, double tolerance)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (std::size_t i = 0; i < spans.size();) {
        std::size_t end = i + 1;
        while (end < spans.size() && std::abs(spans[end].left() - spans[end - 1].right()) < tolerance)
            ++end;
        path.moveTo(spans[i].topLeft());
        for (std::size_t k = i; k < end; ++k) {
            path.lineTo(spans[k].topLeft());
            path.lineTo(spans[k].topRight());
        }
        for (std::size_t k = end; k-- > i;) {
            path.lineTo(spans[k].bottomRight());
            path.lineTo(spans[k].bottomLeft());
        }
        path.closeSubpath();
        i = end;
    }
    painter.drawPath(path);
}

void fillCommon(QPainter& painter, const DeviceGrid& grid, const std::vector<QRectF>& spans,
                const QColor& colour, bool hanging)
{
    if (!grid.isRaster()) {
        fillSpans(painter, grid, spans, colour);
        return;
    }
    const double tolerance = grid.column() / 100;
    WideCut cut(hanging, spans.size());
    for (std::size_t i = 0; i < spans.size(); ++i)
        cut.add(spans[i], i > 0 && std::abs(spans[i].left() - spans[i - 1].right()) < tolerance);
    fillSpans(painter, grid, cut.finish(), colour);
}

} // namespace

void addSpan(std::vector<QRectF>& spans, const QRectF& span, double tolerance)
{
    if (!spans.empty()) {
        QRectF& last = spans.back();
        if (std::abs(last.right() - span.left()) < tolerance && last.top() == span.top() &&
            last.bottom() == span.bottom()) {
            last.setRight(span.right());
            return;
        }
    }
    spans.push_back(span);
}

void fillSpans(QPainter& painter, const DeviceGrid& grid, const std::vector<QRectF>& spans,
               const QColor& colour)
{
    if (spans.empty())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (grid.isRaster())
        painter.drawRects(spans.data(), int(spans.size()));
    else
        fillAsOne(painter, spans, grid.column() / 100);
}

void fillHanging(QPainter& painter, const DeviceGrid& grid, const std::vector<QRectF>& spans,
                 const QColor& colour)
{
    fillCommon(painter, grid, spans, colour, true);
}

void fillStanding(QPainter& painter, const DeviceGrid& grid, const std::vector<QRectF>& spans,
                  const QColor& colour)
{
    fillCommon(painter, grid, spans, colour, false);
}

} // namespace clausemeter::widgets
