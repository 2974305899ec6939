// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/outagechart.h"

#include "widgets/drawnslots.h"
#include "widgets/print/legend.h"
#include "widgets/print/look.h"
#include "widgets/slotseries.h"
#include "widgets/theme.h"

#include <QFont>
#include <QPainter>
#include <algorithm>
#include <memory>

namespace clausemeter::print {

namespace {

using widgets::SlotSeries;
using widgets::Swatch;

constexpr double kEdgeRoom = 10; // for half a label at either end of the time axis
constexpr double kShades = 8;    // above and below the outages
constexpr double kOutages = 22;
constexpr double kBand = kOutages + 2 * kShades;
constexpr double kTimes = 26;

// The month without what the logs say of its slots: between outages the service is taken to be up, until the
// as-of date.
SlotSeries outageSeries(const report::Case& c, report::MonthRef ref)
{
    SlotSeries series = widgets::makeSlotSeries(c, ref.service, ref.month);
    std::ranges::fill(series.states, sla::SlotState::Available);
    series.hasNoData = false;
    series.pending.clear();
    widgets::addBlocks(series);
    const sla::ServiceMonth& month = c.analysis.services[ref.service].months[ref.month].month;
    const TimeRange span{series.clock.startOf(month.start),
                         series.clock.startOf(month.end + std::chrono::days(1))};
    const TimeRange after{series.clock.startOf(c.analysis.asOf + std::chrono::days(1)), span.end};
    if (const TimeRange pending = after.intersected(span); !pending.isEmpty())
        series.pending.push_back(pending);
    return series;
}

Legend legendOf(const SlotSeries& series, const text::Words& words)
{
    Legend legend{{Swatch::Unavailable, words.say("Report", "recorded outage")}};
    if (!series.downtime.empty())
        legend.emplace_back(Swatch::Downtime, words.say("Report", "counts as downtime"));
    if (!series.released.empty())
        legend.emplace_back(Swatch::Released, words.say("Report", "released"));
    if (!series.disputed.empty())
        legend.emplace_back(Swatch::Disputed, words.standing(account::Standing::Disputed));
    if (!series.pending.empty())
        legend.emplace_back(Swatch::Pending, words.slotState(sla::SlotState::Pending));
    return legend;
}

void paintMonth(QPainter& painter, const QRectF& area, const SlotSeries& series, double scale)
{
    const widgets::Colours& colours = widgets::lightColours();
    const widgets::VisibleSlots visible = series.whole();
    const QRectF band(area.left() + kEdgeRoom * scale, area.top(), area.width() - 2 * kEdgeRoom * scale,
                      kBand * scale);
    painter.fillRect(band, look::kNeutralTint);
    widgets::paintShades(painter, band, widgets::DrawnSlots(painter, band, series, visible), colours);
    widgets::paintTimeGrid(painter, band, visible, colours);
    widgets::paintOutages(painter, band.adjusted(0, kShades * scale, 0, -kShades * scale), series, visible,
                          colours);
    widgets::paintTimeAxis(painter, QRectF(band.left(), band.bottom(), band.width(), kTimes * scale), visible,
                           colours);
}

} // namespace

void setOutageChart(PageBuilder& pages, const ReportWords& words, report::MonthRef ref)
{
    const auto series = std::make_shared<const SlotSeries>(outageSeries(words.source(), ref));
    const Legend legend = legendOf(*series, words.words());
    const double above = legendHeight(pages, legend, kEdgeRoom);
    const double top = pages.take(above + kBand + kTimes);
    setLegend(pages, legend, kEdgeRoom, top);
    QFont font;
    font.setFamilies(pages.typeface().families());
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPointSizeF(look::kSmall - 0.4);
    pages.draw(QRectF(pages.left(), top + above, pages.width(), kBand + kTimes),
               [series, font](QPainter& painter, const QRectF& area, double scale) {
                   painter.setFont(font);
                   paintMonth(painter, area, *series, scale);
               });
}

} // namespace clausemeter::print
