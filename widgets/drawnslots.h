// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/slotseries.h"

#include <QRectF>
#include <vector>

class QPainter;

namespace clausemeter::widgets {

class DeviceGrid;

// The part of a series that a plot shows, as columns that the painter's device can show: one device pixel
// wide on a screen, a quarter of a point on paper; slots themselves where they are wide enough to stand
// apart. Added up once for everything that is painted of them. Keeps a reference to the series.
class DrawnSlots {
public:
    struct Column {
        double left = 0; // in the painter's coordinates
        double right = 0;
        SlotColumn slots;
        // The part of a plot that the column has.
        QRectF across(const QRectF& plot) const
        {
            return QRectF(left, plot.top(), right - left, plot.height());
        }
    };

    // Only the left and right edges of `plot` matter.
    DrawnSlots(const QPainter& painter, const QRectF& plot, const SlotSeries& series, VisibleSlots visible);

    const SlotSeries& series() const { return m_series; }
    VisibleSlots visible() const { return m_visible; }
    const std::vector<Column>& columns() const { return m_columns; } // from left to right

private:
    void addSlots(const DeviceGrid& grid, const QRectF& plot);
    void addColumns(const DeviceGrid& grid, const QRectF& plot);

    const SlotSeries& m_series;
    VisibleSlots m_visible;
    std::vector<Column> m_columns;
};

} // namespace clausemeter::widgets
