// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/drawnslots.h"

#include "widgets/devicegrid.h"
#include "widgets/slotcolumns.h"
#include "widgets/slotpainting.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace clausemeter::widgets {

namespace {
constexpr double kWidestSpan = 8; // points from which slots stand apart
} // namespace

DrawnSlots::DrawnSlots(const QPainter& painter, const QRectF& plot, const SlotSeries& series,
                       VisibleSlots visible)
    : m_series(series)
    , m_visible(visible)
{
    const DeviceGrid grid(painter);
    const QRectF area = grid.snapped(plot);
    if (visible.size() <= 0 || area.width() <= 0 || series.isEmpty())
        return;
    if (area.width() / visible.size() >= kWidestSpan * grid.point())
        addSlots(grid, area);
    else
        addColumns(grid, area);
}

void DrawnSlots::addSlots(const DeviceGrid& grid, const QRectF& plot)
{
    const double gap = grid.snapX(plot.left() + grid.point()) - grid.snapX(plot.left());
    const double first = std::floor(m_visible.from);
    const int count = int(std::ceil(m_visible.to) - first);
    const auto each = slotColumns(m_series, {first, first + count}, count);
    for (int i = 0; i < count; ++i) {
        const double left = std::max(grid.snapX(xOf(plot, m_visible, first + i)), plot.left());
        const double right = std::min(grid.snapX(xOf(plot, m_visible, first + i + 1)) - gap, plot.right());
        if (right > left)
            m_columns.push_back({left, right, each[std::size_t(i)]});
    }
}

void DrawnSlots::addColumns(const DeviceGrid& grid, const QRectF& plot)
{
    const int count = std::max(1, int(std::lround(plot.width() / grid.column())));
    const auto each = slotColumns(m_series, m_visible, count);
    m_columns.reserve(each.size());
    for (int i = 0; i < count; ++i)
        m_columns.push_back({plot.left() + plot.width() * i / count,
                             plot.left() + plot.width() * (i + 1) / count, each[std::size_t(i)]});
}

} // namespace clausemeter::widgets
