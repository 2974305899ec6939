// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <vector>

class QColor;
class QPainter;

namespace clausemeter::widgets {

class DeviceGrid;

// Rectangles of one colour, from left to right; none overlaps another. On paper those that touch become one
// shape: hair lines would show between neighbours. The painter's pen and brush are left changed.

// Adds a span; joins it to the one before where they touch and are equally high.
void addSpan(std::vector<QRectF>& spans, const QRectF& span, double tolerance);

void fillSpans(QPainter& painter, const DeviceGrid& grid, const std::vector<QRectF>& spans,
               const QColor& colour);
// The same, of spans that have their top edge in common, or their bottom edge. Far quicker where thousands of
// them touch: what they have in common is filled as one, since a device is filled row by row.
void fillHanging(QPainter& painter, const DeviceGrid& grid, const std::vector<QRectF>& spans,
                 const QColor& colour);
void fillStanding(QPainter& painter, const DeviceGrid& grid, const std::vector<QRectF>& spans,
                  const QColor& colour);

} // namespace clausemeter::widgets
