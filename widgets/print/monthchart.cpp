// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/monthchart.h"

#include "model/report/providerrecord.h"
#include "widgets/drawnslots.h"
#include "widgets/print/legend.h"
#include "widgets/print/look.h"
#include "widgets/slotseries.h"
#include "widgets/theme.h"

#include <QFont>
#include <QPainter>
#include <memory>

namespace clausemeter::print {

namespace {

using widgets::RecordMark;
using widgets::SlotSeries;
using widgets::Swatch;

constexpr double kAxisRoom = 30; // left of the plot
constexpr double kEndRoom = 10;  // for half a label at the end of the time axis
constexpr double kRates = 120;
constexpr double kBetween = 8;
constexpr double kVolume = 38;
constexpr double kTimes = 26;
constexpr double kStripGap = 4; // between the volume and where the records differ
constexpr double kStrip = 8;

// A service month with the slots in which the provider's record differs.
struct ChartData {
    SlotSeries series;
    std::vector<widgets::RecordRun> runs;

    double stripRoom() const { return runs.empty() ? 0 : kStripGap + kStrip; }
};

bool has(const SlotSeries& series, sla::SlotState state)
{
    return std::find(series.states.begin(), series.states.end(), state) != series.states.end();
}

void addRecordMarks(Legend& legend, const std::vector<widgets::RecordRun>& runs, const text::Words& words)
{
    const auto has = [&runs](RecordMark mark) {
        return std::ranges::find(runs, mark, &widgets::RecordRun::mark) != runs.end();
    };
    if (has(RecordMark::ChangesState))
        legend.emplace_back(RecordMark::ChangesState, words.say("Report", "unavailable by one record only"));
    if (has(RecordMark::Differs))
        legend.emplace_back(RecordMark::Differs, words.say("Report", "the records differ"));
    if (has(RecordMark::OneSided))
        legend.emplace_back(RecordMark::OneSided, words.say("Report", "in one record only"));
}

Legend legendOf(const ChartData& data, const ReportWords& report)
{
    const SlotSeries& series = data.series;
    const text::Words& words = report.words();
    Legend legend;
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
    if (series.thresholdPercent > 0)
        legend.emplace_back(Swatch::Threshold, words.say("Report", "threshold"));
    legend.emplace_back(Swatch::Volume, words.say("Report", "requests"));
    addRecordMarks(legend, data.runs, words);
    return legend;
}

void paintChart(QPainter& painter, const QRectF& area, const ChartData& data, const QString& threshold,
                double scale)
{
    const SlotSeries& series = data.series;
    const widgets::Colours& colours = widgets::lightColours();
    const widgets::VisibleSlots visible = series.whole();
    const widgets::RateAxis axis = widgets::rateAxisFor(series, widgets::RateScale::Detail);
    const QRectF rates(area.left() + kAxisRoom * scale, area.top(),
                       area.width() - (kAxisRoom + kEndRoom) * scale, kRates * scale);
    const QRectF volume(rates.left(), rates.bottom() + kBetween * scale, rates.width(), kVolume * scale);
    const QRectF both(rates.topLeft(), volume.bottomRight());

    const widgets::DrawnSlots drawn(painter, both, series, visible);
    widgets::paintShades(painter, both, drawn, colours);
    widgets::paintTimeGrid(painter, both, visible, colours);
    widgets::paintRateGrid(painter, rates, axis, colours);
    widgets::paintVolume(painter, volume, drawn, colours);
    widgets::paintSuccessRate(painter, rates, drawn, axis, colours);
    widgets::paintThreshold(painter, rates, series.thresholdPercent, axis, threshold, colours);
    widgets::paintRateAxis(painter, QRectF(area.left(), rates.top(), kAxisRoom * scale, rates.height()), axis,
                           colours);
    if (!data.runs.empty())
        widgets::paintRecordRuns(
            painter,
            QRectF(volume.left(), volume.bottom() + kStripGap * scale, volume.width(), kStrip * scale),
            data.runs, visible, colours);
    widgets::paintTimeAxis(
        painter,
        QRectF(volume.left(), volume.bottom() + data.stripRoom() * scale, volume.width(), kTimes * scale),
        visible, colours);
}

} // namespace

void setMonthChart(PageBuilder& pages, const ReportWords& words, report::MonthRef ref)
{
    const report::Case& c = words.source();
    const sla::ServiceResult& service = c.analysis.services[ref.service];
    const auto* records = report::comparisonOf(c, service.id, service.months[ref.month].month);
    const auto data = std::make_shared<const ChartData>(
        ChartData{widgets::makeSlotSeries(c, ref.service, ref.month),
                  records ? widgets::recordRuns(*records) : std::vector<widgets::RecordRun>()});
    const QString threshold = service.definition.shape == sla::Shape::SlotRate
                                  ? words.words().plainPercent(service.definition.slotThresholdPercent.value)
                                  : QString();
    const double body = kRates + kBetween + kVolume + data->stripRoom() + kTimes;
    const Legend legend = legendOf(*data, words);
    const double above = legendHeight(pages, legend, kAxisRoom);
    const double top = pages.take(above + body);
    setLegend(pages, legend, kAxisRoom, top);
    const double chart = top + above;
    QFont font;
    font.setFamilies(pages.typeface().families());
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPointSizeF(look::kSmall - 0.4);
    pages.draw(QRectF(pages.left(), chart, pages.width(), body),
               [data, threshold, font](QPainter& painter, const QRectF& area, double scale) {
                   painter.setFont(font);
                   paintChart(painter, area, *data, threshold, scale);
               });
}

} // namespace clausemeter::print
