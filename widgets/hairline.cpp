// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/hairline.h"

#include "widgets/devicegrid.h"

#include <QPainter>

namespace clausemeter::widgets {

void paintHairline(QPainter& painter, const QRectF& rect, Qt::Edge edge, const QColor& colour)
{
    const DeviceGrid grid(painter);
    QRectF line = grid.snapped(rect);
    const double thickness = grid.whole(grid.point());
    switch (edge) {
    case Qt::TopEdge:
        line.setHeight(thickness);
        break;
    case Qt::BottomEdge:
        line.setTop(line.bottom() - thickness);
        break;
    case Qt::LeftEdge:
        line.setWidth(thickness);
        break;
    case Qt::RightEdge:
        line.setLeft(line.right() - thickness);
        break;
    }
    const bool isSmooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(line, colour);
    painter.setRenderHint(QPainter::Antialiasing, isSmooth);
}

} // namespace clausemeter::widgets
