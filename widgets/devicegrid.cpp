// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/devicegrid.h"

#include <QPaintEngine>
#include <QPainter>
#include <QWidget>
#include <algorithm>
#include <cmath>

namespace clausemeter::widgets {

namespace {

// The device pixel in which a place of the device lies.
double pixelOf(double place)
{
    constexpr double kRounding = 1e-6; // what a place loses on its way through logical pixels
    return std::floor(place + kRounding);
}

} // namespace

DeviceGrid::DeviceGrid(const QPainter& painter)
{
    const QTransform transform = painter.deviceTransform();
    m_scaleX = transform.m11() > 0 ? transform.m11() : 1;
    m_scaleY = transform.m22() > 0 ? transform.m22() : 1;
    m_offsetX = transform.dx();
    m_offsetY = transform.dy();
    const QPaintEngine::Type type = painter.paintEngine()->type();
    m_raster = type == QPaintEngine::Raster || type == QPaintEngine::OpenGL2;
    const double pixelsAPoint = painter.device()->logicalDpiX() / 72.0;
    m_column = (m_raster ? 1 : pixelsAPoint / 4) / m_scaleX;
    // On screen the device's pixel ratio is not part of the world transform: what scales there is the user's
    // own.
    const double own = painter.worldTransform().m11() > 0 ? painter.worldTransform().m11() : 1;
    m_point = m_raster ? 1 / own : 0.75 * pixelsAPoint / m_scaleX;
}

DeviceGrid::DeviceGrid(const QWidget& widget)
    : m_raster(true)
    , m_column(1 / widget.devicePixelRatioF())
    , m_scaleX(widget.devicePixelRatioF())
    , m_scaleY(m_scaleX)
{
    const QPoint origin = widget.mapTo(widget.window(), QPoint());
    m_offsetX = origin.x() * m_scaleX;
    m_offsetY = origin.y() * m_scaleY;
}

double DeviceGrid::whole(double length) const
{
    return m_raster ? std::max(1.0, std::round(length * m_scaleY)) / m_scaleY : length;
}

double DeviceGrid::snapX(double x) const
{
    return m_raster ? (std::round(x * m_scaleX + m_offsetX) - m_offsetX) / m_scaleX : x;
}

double DeviceGrid::snapY(double y) const
{
    return m_raster ? (std::round(y * m_scaleY + m_offsetY) - m_offsetY) / m_scaleY : y;
}

QRectF DeviceGrid::snapped(const QRectF& rect) const
{
    return QRectF(QPointF(snapX(rect.left()), snapY(rect.top())),
                  QPointF(snapX(rect.right()), snapY(rect.bottom())));
}

double DeviceGrid::middleX(double x) const
{
    return m_raster ? (pixelOf(x * m_scaleX + m_offsetX) + 0.5 - m_offsetX) / m_scaleX : x;
}

QPoint DeviceGrid::pixelAt(QPointF place) const
{
    return QPoint(int(pixelOf(place.x() * m_scaleX + m_offsetX) - std::round(m_offsetX)),
                  int(pixelOf(place.y() * m_scaleY + m_offsetY) - std::round(m_offsetY)));
}

} // namespace clausemeter::widgets
