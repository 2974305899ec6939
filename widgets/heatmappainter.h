// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/heatmaplayout.h"
#include "widgets/heatmapmonth.h"

#include <QRectF>
#include <functional>
#include <optional>

class QImage;
class QPainter;

// Draws the cells of a heat map and what tells them apart without colour.
namespace clausemeter::widgets {

struct Colours;

// Where the map stands on a picture, in logical pixels. What has "pixel" in its name is in the picture's own,
// those of the device: rows, the gaps between them and columns are whole ones.
struct HeatMapPlace {
    QRect plot;       // of the 288 columns and the rows that are seen
    int scroll = 0;   // what of the map lies above it
    int gap = 0;      // between rows
    double ratio = 1; // device pixels of a logical one

    QRect plotPixels() const;
    QRect rowPixels(const HeatMapLayout& layout, int row) const; // without the gap below
    // The places of slots [from, to), a rectangle a row; days that the map does not have are left out.
    std::vector<QRectF> rectsOf(const HeatMapLayout& layout, VisibleSlots part) const;

    // What a pixel shows; a gap belongs to the row above. No row on a heading or outside the map; columns are
    // clamped.
    std::optional<int> rowAtPixel(const HeatMapLayout& layout, int y) const;
    int columnAtPixel(int x) const;

private:
    int pixel(double logical) const; // at which something begins
};

// The device pixel at which each of the 288 columns begins, and the end of the last.
std::vector<int> columnEdges(int devicePixels);
// The column that a device pixel shows, the first of those that share it; clamped. `edges` is not empty.
int columnAt(const std::vector<int>& edges, int devicePixel);

// `image` is RGB32 with the pixel ratio of `place`. A device pixel that covers several slots shows the worst
// of them. `monthOf` is asked for months of the layout of which something is seen.
void paintHeatMap(QImage& image, const HeatMapLayout& layout, const HeatMapPlace& place,
                  const std::function<const HeatMapMonth&(std::size_t month)>& monthOf,
                  const Colours& colours);

// What a legend explains. Rates: from 100 % to the threshold.
enum class HeatSwatch { Rates, Unavailable, Counted, Released, Disputed, NoData, Pending };
void paintHeatSwatch(QPainter& painter, const QRectF& rect, HeatSwatch swatch, const Colours& colours);

} // namespace clausemeter::widgets
