// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CPU time of a repaint of the success-rate chart: panning, zooming and moving the crosshair over a month.
// Usage: chartbenchmark [width height], on the offscreen platform unless another is asked for.

#include "samplecase.h"
#include "widgets/slotchartview.h"
#include "widgets/slotzoom.h"
#include "widgets/successchart.h"

#include <QApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace clausemeter;
using namespace clausemeter::widgets;

namespace {

constexpr int kFrames = 300;

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

void measure(const char* name, const std::function<void(int)>& frame)
{
    std::vector<double> times;
    for (int i = 0; i < kFrames; ++i) {
        const double start = cpuMs();
        frame(i);
        QCoreApplication::processEvents(); // the repaint
        times.push_back(cpuMs() - start);
    }
    std::sort(times.begin(), times.end());
    std::printf("%-22s median %6.2f ms   99th percentile %6.2f ms\n", name, times[times.size() / 2],
                times[times.size() * 99 / 100]);
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
    const VisibleSlots whole = view->series().whole();
    measure("crosshair, month",
            [&](int i) { view->setCrosshair(slots::SlotIndex{view->series().range.first.value + i * 29}); });
    view->setCrosshair(std::nullopt);
    measure("zoom, month to hours", [&](int i) {
        const double size = whole.size() / (1 + i % 100);
        view->setVisibleSlots({whole.from, whole.from + size});
    });
    for (const double days : {30.0, 7.0, 1.0}) {
        view->setVisibleSlots({whole.from, whole.from + days * slots::kSlotsPerDay});
        char name[64];
        std::snprintf(name, sizeof name, "pan, %.0f days", days);
        measure(name, [&](int i) {
            view->setVisibleSlots(pannedBy(view->visibleSlots(), i % 40 < 20 ? 7 : -7, whole));
        });
    }
    return 0;
}
