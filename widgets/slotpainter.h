// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/rateaxis.h"
#include "widgets/slotseries.h"

#include <QRectF>
#include <QString>

class QPainter;

// Draws service months on screen or paper; pure functions, the same for both. `plot` is the area of the
// slots in the painter's coordinates; where there are DrawnSlots, with the same left and right edges as the
// one they were made for. Nothing becomes a bitmap. Texts use the painter's font; each function leaves the
// painter as it was.
namespace clausemeter::widgets {

struct Colours;
class DrawnSlots;

// Background, from back to front: no data (grey), time outside the service period (blank), pending (light,
// dotted), downtime that counts (shaded), released (hatched), disputed (hatched the other way, outlined).
// Narrow ranges are widened so that they are seen.
void paintShades(QPainter& painter, const QRectF& plot, const DrawnSlots& drawn, const Colours& colours);

// Vertical lines at the ticks of the time axis, midnights stronger.
void paintTimeGrid(QPainter& painter, const QRectF& plot, VisibleSlots visible, const Colours& colours);
// Horizontal lines at the ticks of the rate axis.
void paintRateGrid(QPainter& painter, const QRectF& plot, const RateAxis& axis, const Colours& colours);

// A span a column from 100 % (top) down to the lowest rate of the slots that it covers; a column with an
// unavailable slot has the colour of unavailable and is widened so that one slot is seen at every zoom.
// Columns that reach below the axis get a mark just below the plot.
void paintSuccessRate(QPainter& painter, const QRectF& plot, const DrawnSlots& drawn, const RateAxis& axis,
                      const Colours& colours);

// Requests per slot (a column: the highest), from the bottom, scaled to the highest of all.
void paintVolume(QPainter& painter, const QRectF& plot, const DrawnSlots& drawn, const Colours& colours);

// The outages of a service that is judged by them (series.windows), as solid bars that fill the plot's
// height.
void paintOutages(QPainter& painter, const QRectF& plot, const SlotSeries& series, VisibleSlots visible,
                  const Colours& colours);

// The line below which a slot is unavailable, with a label such as "99 %" at its right end (may be empty).
void paintThreshold(QPainter& painter, const QRectF& plot, double thresholdPercent, const RateAxis& axis,
                    const QString& label, const Colours& colours);
void paintThresholdLabel(QPainter& painter, const QRectF& plot, double thresholdPercent, const RateAxis& axis,
                         const QString& label, const Colours& colours);

// Ticks and labels on the SLA clock. `area` lies below the plot and has its left and right edges; two lines
// of text: days or times, and what they belong to.
// `note` (such as the clock's offset) stands at the right end.
void paintTimeAxis(QPainter& painter, const QRectF& area, VisibleSlots visible, const Colours& colours,
                   const QString& note = {});
// Labels in percent. `area` lies left of the plot and has its top and bottom edges.
void paintRateAxis(QPainter& painter, const QRectF& area, const RateAxis& axis, const Colours& colours);

// What a legend explains. Clipped: the mark of a column that reaches below the rate axis.
enum class Swatch {
    Available,
    Unavailable,
    Clipped,
    Downtime,
    Released,
    Disputed,
    NoData,
    Pending,
    Threshold,
    Volume
};
void paintSwatch(QPainter& painter, const QRectF& rect, Swatch swatch, const Colours& colours);

} // namespace clausemeter::widgets
