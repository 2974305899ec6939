// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/monthchart.h"

#include "widgets/print/look.h"
#include "widgets/slotpainter.h"
#include "widgets/slotseries.h"
#include "widgets/theme.h"

#include <QFont>
#include <QPainter>
#include <memory>

namespace clausemeter::print {

namespace {

using widgets::SlotSeries;
using widgets::Swatch;

constexpr double kLegendLine = 13;
constexpr double kSwatch = 12;
constexpr double kAxisRoom = 30; // left of the plot
constexpr double kEndRoom = 10;  // for half a label at the end of the time axis
constexpr double kRates = 120;
constexpr double kBetween = 8;
constexpr double kVolume = 38;
constexpr double kTimes = 26;

bool has(const SlotSeries& series, sla::SlotState state)
{
    return std::find(series.states.begin(), series.states.end(), state) != series.states.end();
}

std::vector<std::pair<Swatch, QString>> legendOf(const SlotSeries& series, const ReportWords& report)
{
    const text::Words& words = report.words();
    std::vector<std::pair<Swatch, QString>> legend;
    if (has(series, sla::SlotState::Available))
        legend.emplace_back(Swatch::Available, words.slotState(sla::SlotState::Available));
    if (has(series, sla::SlotState::Unavailable))
        legend.emplace_back(Swatch::Unavailable, words.slotState(sla::SlotState::Unavailable));
    if (!series.downtime.empty())
        legend.emplace_back(Swatch::Downtime, words.say("Report", "counts as downtime"));
    if (!series.released.empty())
        legend.emplace_back(Swatch::Released, words.say("Report", "released"));
    if (!series.disputed.empty())
        legend.emplace_back(Swatch::Disputed, words.standing(account::Standing::Disputed));
    if (has(series, sla::SlotState::NoData))
        legend.emplace_back(Swatch::NoData, words.slotState(sla::SlotState::NoData));
    if (has(series, sla::SlotState::Pending))
        legend.emplace_back(Swatch::Pending, words.slotState(sla::SlotState::Pending));
    legend.emplace_back(Swatch::Threshold, words.say("Report", "threshold"));
    legend.emplace_back(Swatch::Volume, words.say("Report", "requests"));
    return legend;
}

struct LegendPlace {
    Swatch swatch;
    QString name;
    double x = 0;
    int line = 0;
};

std::vector<LegendPlace> placed(const PageBuilder& pages,
                                const std::vector<std::pair<Swatch, QString>>& legend)
{
    std::vector<LegendPlace> places;
    double x = kAxisRoom;
    int line = 0;
    for (const auto& [swatch, name] : legend) {
        const double width = kSwatch + 4 + pages.typeface().width(name, Face::Regular, look::kSmall);
        if (x + width > pages.width()) {
            x = kAxisRoom;
            ++line;
        }
        places.push_back({swatch, name, x, line});
        x += width + 14;
    }
    return places;
}

void setLegend(PageBuilder& pages, const std::vector<LegendPlace>& places, double top)
{
    for (const LegendPlace& place : places) {
        const double x = pages.left() + place.x;
        const double y = top + place.line * kLegendLine;
        pages.draw(QRectF(x, y + 1, kSwatch, 7.5),
                   [swatch = place.swatch](QPainter& painter, const QRectF& rect, double) {
                       widgets::paintSwatch(painter, rect, swatch, widgets::lightColours());
                   });
        pages.line(x + kSwatch + 4, y, place.name, Face::Regular, look::kSmall, look::kMuted);
    }
}

void paintChart(QPainter& painter, const QRectF& area, const SlotSeries& series, const QString& threshold,
                double scale)
{
    const widgets::Colours& colours = widgets::lightColours();
    const widgets::VisibleSlots visible = series.whole();
    const widgets::RateAxis axis = widgets::rateAxisFor(series, widgets::RateScale::Detail);
    const QRectF rates(area.left() + kAxisRoom * scale, area.top(),
                       area.width() - (kAxisRoom + kEndRoom) * scale, kRates * scale);
    const QRectF volume(rates.left(), rates.bottom() + kBetween * scale, rates.width(), kVolume * scale);
    const QRectF both(rates.topLeft(), volume.bottomRight());

    widgets::paintShades(painter, both, series, visible, colours);
    widgets::paintTimeGrid(painter, both, visible, colours);
    widgets::paintRateGrid(painter, rates, axis, colours);
    widgets::paintVolume(painter, volume, series, visible, colours);
    widgets::paintSuccessRate(painter, rates, series, visible, axis, colours);
    widgets::paintThreshold(painter, rates, series.thresholdPercent, axis, threshold, colours);
    widgets::paintRateAxis(painter, QRectF(area.left(), rates.top(), kAxisRoom * scale, rates.height()), axis,
                           colours);
    widgets::paintTimeAxis(painter, QRectF(volume.left(), volume.bottom(), volume.width(), kTimes * scale),
                           visible, colours);
}

} // namespace

void setMonthChart(PageBuilder& pages, const ReportWords& words, report::MonthRef ref)
{
    const auto series =
        std::make_shared<const SlotSeries>(widgets::makeSlotSeries(words.source(), ref.service, ref.month));
    const auto& definition = words.source().analysis.services[ref.service].definition;
    const QString threshold = words.words().plainPercent(definition.slotThresholdPercent.value);
    const double body = kRates + kBetween + kVolume + kTimes;
    const std::vector<LegendPlace> legend = placed(pages, legendOf(*series, words));
    const double legendHeight = (legend.back().line + 1) * kLegendLine + 4;
    const double top = pages.take(legendHeight + body);
    setLegend(pages, legend, top);
    const double chart = top + legendHeight;
    QFont font;
    font.setFamilies(pages.typeface().families());
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPointSizeF(look::kSmall - 0.4);
    pages.draw(QRectF(pages.left(), chart, pages.width(), body),
               [series, threshold, font](QPainter& painter, const QRectF& area, double scale) {
                   painter.setFont(font);
                   paintChart(painter, area, *series, threshold, scale);
               });
}

} // namespace clausemeter::print
