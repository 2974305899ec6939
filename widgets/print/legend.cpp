// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/legend.h"

#include "widgets/print/look.h"
#include "widgets/theme.h"

#include <QPainter>

namespace clausemeter::print {

namespace {

constexpr double kLine = 13;
constexpr double kSwatch = 12;
constexpr double kBelow = 4;

struct LegendPlace {
    Sign sign;
    QString name;
    double x = 0;
    int line = 0;
};

std::vector<LegendPlace> placed(const PageBuilder& pages, const Legend& legend, double indent)
{
    std::vector<LegendPlace> places;
    double x = indent;
    int line = 0;
    for (const auto& [sign, name] : legend) {
        const double width = kSwatch + 4 + pages.typeface().width(name, Face::Regular, look::kSmall);
        if (x + width > pages.width()) {
            x = indent;
            ++line;
        }
        places.push_back({sign, name, x, line});
        x += width + 14;
    }
    return places;
}

} // namespace

double legendHeight(const PageBuilder& pages, const Legend& legend, double indent)
{
    return legend.empty() ? 0 : (placed(pages, legend, indent).back().line + 1) * kLine + kBelow;
}

void setLegend(PageBuilder& pages, const Legend& legend, double indent, double top)
{
    for (const LegendPlace& place : placed(pages, legend, indent)) {
        const double x = pages.left() + place.x;
        const double y = top + place.line * kLine;
        pages.draw(QRectF(x, y + 1, kSwatch, 7.5), [sign = place.sign](QPainter& painter, const QRectF& rect,
                                                                       double) {
            const widgets::Colours& colours = widgets::lightColours();
            if (const auto* swatch = std::get_if<widgets::Swatch>(&sign))
                widgets::paintSwatch(painter, rect, *swatch, colours);
            else
                widgets::paintRecordMark(painter, rect, std::get<widgets::RecordMark>(sign), colours);
        });
        pages.line(x + kSwatch + 4, y, place.name, Face::Regular, look::kSmall, look::kMuted);
    }
}

} // namespace clausemeter::print
