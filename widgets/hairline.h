// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <Qt>

class QColor;
class QPainter;

namespace clausemeter::widgets {

// A line of a logical pixel along the inside of an edge of `rect`, in whole pixels of the device: at every
// scale it is as thick under one row as under the next.
void paintHairline(QPainter& painter, const QRectF& rect, Qt::Edge edge, const QColor& colour);

} // namespace clausemeter::widgets
