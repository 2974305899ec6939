// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CPU time of a repaint of the success-rate chart: panning, zooming and moving the crosshair over a month and
// over ten years; how long a year takes to open and a picture to be made; and what a line of Qt Charts costs
// for the same slots. Usage: chartbenchmark [width height], on the offscreen platform unless another is asked
// for.

#include "measuring.h"
#include "samplecase.h"
#include "widgets/chartpicture.h"
#include "widgets/slotchartview.h"
#include "widgets/slotzoom.h"
#include "widgets/successchart.h"

#include <QApplication>
#include <QChartView>
#include <QElapsedTimer>
#include <QLineSeries>
#include <QValueAxis>
#include <algorithm>
#include <cstdio>
#include <vector>

using namespace clausemeter;
using namespace clausemeter::benchmarks;
using namespace clausemeter::widgets;

namespace {

constexpr int kFrames = 300;

void measureRepaints(SlotChartView* view, const char* what, const std::vector<double>& days)
{
    const VisibleSlots whole = view->series().whole();
    const double step = whole.size() / (kFrames + 1);
    char name[64];
    std::snprintf(name, sizeof name, "crosshair, %s", what);
    measure(name, kFrames, [&](int i) {
        view->setCrosshair(slots::SlotIndex{view->series().range.first.value + std::int64_t(i * step)});
    });
    view->setCrosshair(std::nullopt);
    std::snprintf(name, sizeof name, "zoom, %s to hours", what);
    measure(name, kFrames, [&](int i) {
        const double size = whole.size() / (1 + i % 100);
        view->setVisibleSlots({whole.from, whole.from + size});
    });
    for (const double seen : days) {
        view->setVisibleSlots({whole.from, whole.from + seen * slots::kSlotsPerDay});
        std::snprintf(name, sizeof name, "pan, %.0f days", seen);
        measure(name, kFrames, [&](int i) {
            const double by = seen > 100 ? seen : 7;
            view->setVisibleSlots(pannedBy(view->visibleSlots(), i % 40 < 20 ? by : -by, whole));
        });
    }
}

void measurePicture(const SuccessChart& chart)
{
    std::vector<double> times;
    for (int i = 0; i < 15; ++i) {
        QElapsedTimer clock;
        clock.start();
        pngOf(chart.picture());
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%-26s median %6.1f ms\n", "PNG of a month", times[times.size() / 2]);
}

// A service with requests in every slot, as long as that.
std::shared_ptr<const report::Case> makeYears(int years)
{
    report::Case data = *samplecase::make();
    account::Service& service = data.account.account.services.front();
    service.start = Date(std::chrono::year(2010) / 1 / 1);
    service.end = Date(std::chrono::year(2010 + years - 1) / 12 / 31);
    data.account.account.exclusions.clear();
    slots::SlotTable table(data.knowledge->definitions.at(service.sla).customerCausedCodes());
    const slots::SlotRange all = slots::SlotClock::slotsOf(service.start, *service.end);
    std::uint64_t noise = 1;
    for (slots::SlotIndex slot = all.first; slot < all.end; ++slot) {
        noise = noise * 6364136223846793005U + 1442695040888963407U;
        const std::uint64_t requests = 400 + (noise >> 40) % 300;
        const std::uint64_t failures = (noise >> 33) % 20'000 == 0 ? 40 : (noise >> 50) % 4;
        table.addCounts(slot, requests, requests - failures, slots::Grade::Requests);
    }
    auto logs = std::make_shared<logs::LogData>();
    logs->services[service.id] = {std::move(table), std::nullopt};
    data.logs = logs;
    auto computed = report::recompute(data, data.account.account, *service.end + std::chrono::days(1));
    return std::make_shared<const report::Case>(std::move(*computed));
}

void measureYears(int width, int height)
{
    for (const int years : {1, 10}) {
        const auto data = makeYears(years);
        SuccessChart chart;
        chart.resize(width, height);
        chart.show();
        QCoreApplication::processEvents();
        chart.setShowsPeriod(true);
        QElapsedTimer opening;
        opening.start();
        chart.showView({data, 0, 0});
        QCoreApplication::processEvents();
        std::printf("%d year(s), %zu slots, open and are painted in %.1f ms\n", years,
                    chart.chartView()->series().states.size(), double(opening.nsecsElapsed()) / 1e6);
        if (years == 10)
            measureRepaints(chart.chartView(), "ten years", {3652, 365, 30});
    }
}

// The same number of slots as a line of Qt Charts, as it comes.
void measurePlainChart(int width, int height, int slotCount)
{
    auto* line = new QLineSeries;
    QList<QPointF> points;
    for (int i = 0; i < slotCount; ++i)
        points << QPointF(i, 100 - double(i * 7919 % 100) / 200);
    line->replace(points);
    QChartView view;
    view.chart()->addSeries(line);
    view.chart()->createDefaultAxes();
    view.resize(width, height);
    view.show();
    QCoreApplication::processEvents();
    char name[64];
    std::snprintf(name, sizeof name, "QLineSeries, pan, %d", slotCount);
    measure(name, slotCount > 20'000 ? 20 : 60, [&](int i) {
        const double from = i % 40 < 20 ? i % 20 : 20 - i % 20;
        view.chart()->axes(Qt::Horizontal).first()->setRange(from, slotCount - 40 + from);
    });
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const int width = argc > 2 ? std::atoi(argv[1]) : 2560;
    const int height = argc > 2 ? std::atoi(argv[2]) : 1440;

    SuccessChart chart;
    chart.resize(width, height);
    QElapsedTimer opening;
    const auto data = samplecase::make();
    opening.start();
    chart.showView({data, 0, samplecase::Incidents});
    std::printf("%dx%d, a month opens in %.2f ms\n", width, height, double(opening.nsecsElapsed()) / 1e6);
    chart.show();
    QCoreApplication::processEvents();

    SlotChartView* view = chart.chartView();
    measurePicture(chart);
    measureRepaints(view, "month", {30, 7, 1});
    measureYears(width, height);
    measurePlainChart(width, height, 31 * slots::kSlotsPerDay);
    measurePlainChart(width, height, 365 * slots::kSlotsPerDay);
    return 0;
}
