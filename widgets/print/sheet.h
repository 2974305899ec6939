// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/print/typeface.h"

#include <QColor>
#include <QRectF>
#include <QString>
#include <functional>
#include <variant>
#include <vector>

class QPainter;

namespace clausemeter::print {

// What a page consists of; points from its upper left corner.
struct Line {
    double x = 0;
    double baseline = 0;
    QString text;
    Face face = Face::Regular;
    double size = 0;
    QColor colour;
};
struct Fill {
    QRectF rect;
    QColor colour;
};
// Called with its place in the painter's own units, of which `scale` make a point.
struct Drawing {
    QRectF rect;
    std::function<void(QPainter&, const QRectF&, double scale)> paint;
};
using Item = std::variant<Line, Fill, Drawing>;

struct Sheet {
    text::Language language = text::Language::En;
    std::vector<Item> items; // from back to front
};

// A4, in points.
struct Frame {
    double width = 595;
    double height = 842;
    double left = 52;
    double right = 52;
    double top = 74;
    double bottom = 66;
    double bodyWidth() const { return width - left - right; }
    double bodyBottom() const { return height - bottom; }
    double bodyHeight() const { return height - top - bottom; }
};

} // namespace clausemeter::print
