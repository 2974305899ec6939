// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/heatmappainter.h"

#include "widgets/slotpainting.h"
#include "widgets/theme.h"

#include <QImage>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace clausemeter::widgets {

namespace {

constexpr int kColumns = slots::kSlotsPerDay;
constexpr double kHatch = 5; // between lines
constexpr double kLeast = 4; // width of a mark that is to be seen
constexpr double kUnder = 2; // thickness of the line under what counts
constexpr double kDots = 6;  // between the dots of what is pending

using Shades = std::array<QRgb, HeatLevel::kCount>;

QColor colourOf(int level, const Colours& colours)
{
    switch (level) {
    case HeatLevel::kPending:
        return mixed(colours.card, colours.noData, 0.35);
    case HeatLevel::kNoData:
        return mixed(colours.card, colours.noData, 0.75);
    case HeatLevel::kUnavailable:
        return colours.unavailable;
    default: {
        const double lost = double(level - HeatLevel::kBest) / (HeatLevel::kWorst - HeatLevel::kBest);
        return mixed(colours.card, colours.available, 0.2 + 0.6 * lost);
    }
    }
}

Shades shadesOf(const Colours& colours)
{
    Shades shades{};
    for (int level = 0; level < HeatLevel::kCount; ++level)
        shades[std::size_t(level)] = colourOf(level, colours).rgb();
    return shades;
}

// Lines that are seen on every shade and in both themes.
QColor markColour(const Colours& colours)
{
    return mixed(colours.released, colours.text, 0.75);
}

// Parallel lines at 45 degrees within `area`, anchored so that neighbours fit together.
void hatch(QPainter& painter, const QRectF& area, bool rising, const QColor& colour)
{
    std::vector<QLineF> lines;
    const double high = area.height();
    const double anchor = rising ? area.left() + area.top() : area.left() - area.top() - high;
    for (double c = std::floor(anchor / kHatch) * kHatch; c < anchor + area.width() + high; c += kHatch) {
        // Where the line crosses the upper edge.
        const double start = c - anchor + area.left() - (rising ? 0 : high);
        const double from = std::max(start - (rising ? high : 0), area.left());
        const double to = std::min(start + (rising ? 0 : high), area.right());
        if (from >= to)
            continue;
        const auto y = [&](double x) { return rising ? area.top() + (start - x) : area.top() + (x - start); };
        lines.emplace_back(from, y(from), to, y(to));
    }
    painter.setPen(QPen(colour, 1.2));
    painter.drawLines(lines.data(), int(lines.size()));
}

QRectF atLeast(QRectF rect, double width)
{
    if (rect.width() < width) {
        rect.moveLeft(rect.center().x() - width / 2);
        rect.setWidth(width);
    }
    return rect;
}

void markReleased(QPainter& painter, const QRectF& area, const Colours& colours)
{
    hatch(painter, area, false, markColour(colours));
}

void markDisputed(QPainter& painter, const QRectF& area, const Colours& colours)
{
    hatch(painter, area, true, markColour(colours));
    QPen edge(markColour(colours), 1);
    edge.setDashPattern({2, 2});
    painter.setPen(edge);
    const double top = area.top() + 0.5;
    painter.drawLine(QPointF(area.left(), top), QPointF(area.right(), top));
}

void markCounted(QPainter& painter, const QRectF& area, const Colours& colours)
{
    painter.fillRect(QRectF(area.left(), area.bottom() - kUnder, area.width(), kUnder), colours.text);
}

void markPending(QPainter& painter, const QRectF& area, const Colours& colours)
{
    std::vector<QPointF> points;
    for (double x = std::ceil(area.left() / kDots) * kDots; x < area.right(); x += kDots)
        points.emplace_back(x, area.center().y());
    QPen dots(mixed(colours.card, colours.released, 0.8), 1.4);
    dots.setCapStyle(Qt::RoundCap);
    painter.setPen(dots);
    painter.drawPoints(points.data(), int(points.size()));
}

// The cells of one row, a device pixel each.
void fillLine(QRgb* line, const std::vector<int>& edges, const std::uint8_t* levels, const Shades& shades)
{
    const int width = edges.back();
    if (width >= kColumns) {
        for (std::size_t column = 0; column < kColumns; ++column)
            std::fill(line + edges[column], line + edges[column + 1], shades[levels[column]]);
        return;
    }
    for (int x = 0; x < width; ++x) {
        const int first = x * kColumns / width;
        const int end = ((x + 1) * kColumns + width - 1) / width;
        line[x] = shades[*std::max_element(levels + first, levels + end)];
    }
}

} // namespace

int HeatMapPlace::pixel(double logical) const
{
    return int(std::lround(logical * ratio));
}

QRect HeatMapPlace::plotPixels() const
{
    const QPoint begin(pixel(plot.left()), pixel(plot.top()));
    return QRect(begin, QPoint(pixel(plot.right() + 1) - 1, pixel(plot.bottom() + 1) - 1));
}

QRect HeatMapPlace::rowPixels(const HeatMapLayout& layout, int row) const
{
    const QRect all = plotPixels();
    const int logical = plot.top() + layout.topOf(row) - scroll;
    const int top = pixel(logical);
    const int end = pixel(logical + layout.rowHeight()) - gap * std::max(1, int(std::floor(ratio)));
    return QRect(all.left(), top, all.width(), end - top);
}

std::optional<int> HeatMapPlace::rowAtPixel(const HeatMapLayout& layout, int y) const
{
    const int near = int(std::floor(y / ratio)) - plot.top() + scroll;
    // Rows begin between logical pixels where the ratio is no whole number.
    for (const int inMap : {near, near - 1, near + 1}) {
        const auto row = layout.rowAt(inMap);
        if (!row)
            continue;
        const int logical = plot.top() + layout.topOf(*row) - scroll;
        if (y >= pixel(logical) && y < pixel(logical + layout.rowHeight()))
            return row;
    }
    return std::nullopt;
}

int HeatMapPlace::columnAtPixel(int x) const
{
    const QRect all = plotPixels();
    return columnAt(columnEdges(all.width()), x - all.left());
}

std::vector<QRectF> HeatMapPlace::rectsOf(const HeatMapLayout& layout, VisibleSlots part) const
{
    std::vector<QRectF> rects;
    if (layout.rows() == 0)
        return rects;
    const auto dayAt = [](double slot) { return std::int64_t(std::floor(slot / kColumns)); };
    const auto numberOf = [](Date day) { return std::int64_t(day.time_since_epoch().count()); };
    const std::int64_t first = std::max(dayAt(part.from), numberOf(layout.dayOf(0)));
    const std::int64_t last = numberOf(layout.dayOf(layout.rows() - 1));
    for (std::int64_t day = first; day <= last && double(day * kColumns) < part.to; ++day) {
        const auto row = layout.rowOf(Date(std::chrono::days(day)));
        if (!row)
            continue;
        const double from = std::max(0.0, part.from - double(day * kColumns)) / kColumns;
        const double to = std::min(double(kColumns), part.to - double(day * kColumns)) / kColumns;
        if (from >= to)
            continue;
        const QRect pixels = rowPixels(layout, *row);
        rects.emplace_back((pixels.left() + from * pixels.width()) / ratio, pixels.top() / ratio,
                           (to - from) * pixels.width() / ratio, pixels.height() / ratio);
    }
    return rects;
}

int columnAt(const std::vector<int>& edges, int devicePixel)
{
    const int width = edges.back();
    if (width < kColumns)
        return std::clamp(devicePixel, 0, width - 1) * kColumns / width;
    const auto after = std::upper_bound(edges.begin(), edges.end(), devicePixel);
    return std::clamp(int(after - edges.begin()) - 1, 0, kColumns - 1);
}

std::vector<int> columnEdges(int devicePixels)
{
    std::vector<int> edges;
    for (int column = 0; column <= kColumns; ++column)
        edges.push_back(int(std::lround(double(column) * devicePixels / kColumns)));
    return edges;
}

void paintHeatMap(QImage& image, const HeatMapLayout& layout, const HeatMapPlace& place,
                  const std::function<const HeatMapMonth&(std::size_t month)>& monthOf,
                  const Colours& colours)
{
    const QRect plot = place.plotPixels();
    if (plot.isEmpty() || !image.rect().contains(plot))
        return;
    const std::vector<int> edges = columnEdges(plot.width());
    const Shades shades = shadesOf(colours);
    std::vector<QRgb> line(std::size_t(plot.width()));
    const auto [first, end] = layout.blocksIn(place.scroll, place.scroll + place.plot.height());
    for (std::size_t b = first; b < end; ++b) {
        const HeatMapLayout::Block& block = layout.blocks()[b];
        const HeatMapMonth& month = monthOf(block.month);
        for (int day = 0; day < int(block.days.days()); ++day) {
            const QRect row = place.rowPixels(layout, block.firstRow + day) & plot;
            if (row.isEmpty())
                continue;
            fillLine(line.data(), edges, month.levels.data() + std::ptrdiff_t(day) * kColumns, shades);
            for (int y = row.top(); y <= row.bottom(); ++y)
                std::memcpy(reinterpret_cast<QRgb*>(image.scanLine(y)) + plot.left(), line.data(),
                            line.size() * sizeof(QRgb));
        }
    }

    QPainter painter(&image);
    painter.setClipRect(place.plot);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto mark = [&](const std::vector<VisibleSlots>& parts, double least, const auto& paint) {
        for (const VisibleSlots& part : parts) {
            for (const QRectF& rect : place.rectsOf(layout, part)) {
                if (rect.bottom() > place.plot.top() && rect.top() <= place.plot.bottom())
                    paint(painter, atLeast(rect, least), colours);
            }
        }
    };
    for (std::size_t b = first; b < end; ++b) {
        const HeatMapMonth& month = monthOf(layout.blocks()[b].month);
        mark(month.pending, 0, markPending);
        mark(month.released, kLeast, markReleased);
        mark(month.disputed, kLeast, markDisputed);
        mark(month.counted, 0, markCounted);
    }
}

void paintHeatSwatch(QPainter& painter, const QRectF& rect, HeatSwatch swatch, const Colours& colours)
{
    const Painting painting(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect);
    const auto fill = [&](int level) { painter.fillRect(rect, colourOf(level, colours)); };
    switch (swatch) {
    case HeatSwatch::Rates:
        for (int i = 0; i < int(rect.width()); ++i) {
            const int level =
                HeatLevel::kBest + int(i / (rect.width() - 1) * (HeatLevel::kWorst - HeatLevel::kBest));
            painter.fillRect(QRectF(rect.left() + i, rect.top(), 1, rect.height()), colourOf(level, colours));
        }
        break;
    case HeatSwatch::Unavailable:
        fill(HeatLevel::kUnavailable);
        break;
    case HeatSwatch::Counted:
        fill(HeatLevel::kUnavailable);
        markCounted(painter, rect, colours);
        break;
    case HeatSwatch::Released:
        fill(HeatLevel::kBest);
        markReleased(painter, rect, colours);
        break;
    case HeatSwatch::Disputed:
        fill(HeatLevel::kBest);
        markDisputed(painter, rect, colours);
        break;
    case HeatSwatch::NoData:
        fill(HeatLevel::kNoData);
        break;
    case HeatSwatch::Pending:
        fill(HeatLevel::kPending);
        markPending(painter, rect, colours);
        break;
    }
}

} // namespace clausemeter::widgets
