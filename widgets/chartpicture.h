// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chartlegend.h"
#include "widgets/slotplotitem.h"

#include <QByteArray>
#include <QImage>

namespace clausemeter::widgets {

// The success rate as a picture of its own, for a mail or a document: on white, with a title that says what
// it is, the legend and the axes.
struct ChartPicture {
    QString title;    // customer, service
    QString subtitle; // the time that is shown
    std::vector<ChartLegend::Entry> legend;
    SlotPlotItem::Content content; // its layout is made anew
    QSizeF size;                   // in points of the screen
};

void paintPicture(QPainter& painter, const ChartPicture& picture);
// `scale`: pixels a point.
QImage imageOf(const ChartPicture& picture, double scale);
QByteArray pngOf(const ChartPicture& picture);
QByteArray svgOf(const ChartPicture& picture);

} // namespace clausemeter::widgets
