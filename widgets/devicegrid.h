// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;
class QWidget;

namespace clausemeter::widgets {

// The columns that a painter's device can show. All lengths are in the painter's coordinates.
class DeviceGrid {
public:
    DeviceGrid() = default; // of no device: nothing is snapped
    explicit DeviceGrid(const QPainter& painter);
    // That on which a widget is painted in its window; the coordinates are the widget's.
    explicit DeviceGrid(const QWidget& widget);

    bool isRaster() const { return m_raster; }
    double column() const { return m_column; } // one device pixel, or a quarter of a point
    double point() const { return m_point; }   // a logical pixel on screen, 0.75 of a point on paper
    double whole(double length) const; // the nearest count of device pixels above 0; as it is on paper
    double snapX(double x) const;      // to the edge of a device pixel; as it is on paper
    double snapY(double y) const;
    QRectF snapped(const QRectF& rect) const;
    double middleX(double x) const; // of the device pixel in which x lies; as it is on paper
    // The device pixel in which a place lies, counted from the one at which the coordinates begin: that
    // nearest to 0. On a screen only.
    QPoint pixelAt(QPointF place) const;

private:
    bool m_raster = false;
    double m_column = 1;
    double m_point = 1;
    double m_scaleX = 1;
    double m_scaleY = 1;
    double m_offsetX = 0;
    double m_offsetY = 0;
};

} // namespace clausemeter::widgets
