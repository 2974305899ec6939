// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CPU time of a repaint of the heat map: walking and scrolling over a month and over ten years of slots.
// Usage: heatmapbenchmark [width height], on the offscreen platform unless another is asked for.

#include "measuring.h"
#include "samplecase.h"
#include "widgets/heatmapview.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <cstdio>

using namespace clausemeter;
using namespace clausemeter::benchmarks;
using namespace clausemeter::widgets;

namespace {

constexpr int kFrames = 300;

// Ten years from January 2019, all with data: 1,051,200 slots and those of the leap days.
std::shared_ptr<const report::Case> tenYears()
{
    report::Case c = *samplecase::make();
    auto logs = std::make_shared<logs::LogData>();
    slots::ServiceLog& log = logs->services[samplecase::kServiceId];
    const slots::SlotRange range =
        slots::SlotClock::slotsOf(*parseDate("2019-01-01"), *parseDate("2028-12-31"));
    for (slots::SlotIndex slot = range.first; slot < range.end; ++slot) {
        const auto chance = std::uint64_t(slot.value) * 2654435761U % 1000;
        log.slots.addRequests(slot, true, slots::SlotTable::kNoCode, 1000 - chance % 9);
        if (chance % 9 > 0)
            log.slots.addRequests(slot, false, slots::SlotTable::kNoCode,
                                  chance % 100 == 7 ? 30 : chance % 9);
    }
    c.logs = logs;
    std::vector<sla::MonthResult>& months = c.analysis.services[0].months;
    months.assign(120, months[0]);
    for (int i = 0; i < 120; ++i) {
        const Date start = addMonths(*parseDate("2019-01-01"), i);
        months[std::size_t(i)].month = {start, addMonths(start, 1) - std::chrono::days(1)};
    }
    return std::make_shared<const report::Case>(c);
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const int width = argc > 2 ? std::atoi(argv[1]) : 2560;
    const int height = argc > 2 ? std::atoi(argv[2]) : 1440;

    HeatMapView map;
    map.resize(width, height);
    map.show();
    const auto data = tenYears();
    std::printf("%dx%d\n", width, height);
    for (const bool whole : {false, true}) {
        const double start = cpuMs();
        map.showView({data, 0, 2}, whole);
        map.setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        std::printf("%s opens in %.2f ms\n", whole ? "ten years" : "a month", cpuMs() - start);
        measure("walk by slot", kFrames, [&](int) { QTest::keyClick(&map, Qt::Key_Right); });
        measure("hover", kFrames, [&](int i) {
            QTest::mouseMove(map.viewport(), map.plot().topLeft() + QPoint(i * 7 + 1, (i * 11) % 400 + 40));
        });
        measure("all painted again", kFrames, [&](int) {
            QEvent changed(QEvent::PaletteChange);
            QCoreApplication::sendEvent(&map, &changed);
        });
        if (whole) {
            QScrollBar* bar = map.verticalScrollBar();
            measure("scroll, months not seen yet", kFrames,
                    [&](int i) { bar->setValue(i * bar->maximum() / kFrames); });
            measure("scroll, months seen before", kFrames,
                    [&](int i) { bar->setValue(bar->maximum() - i * 20); });
        }
    }
    return 0;
}
