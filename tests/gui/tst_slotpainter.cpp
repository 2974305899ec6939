// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplecase.h"
#include "widgets/devicegrid.h"
#include "widgets/drawnslots.h"
#include "widgets/hairline.h"
#include "widgets/slotcolumns.h"
#include "widgets/slotpainter.h"
#include "widgets/slotspans.h"
#include "widgets/slotzoom.h"
#include "widgets/theme.h"
#include "widgets/timeticks.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>
#include <cmath>
#include <random>

using namespace clausemeter;
using namespace clausemeter::widgets;

namespace {

// A month of slots at 100 %, to be spoilt.
SlotSeries goodMonth()
{
    SlotSeries series;
    series.range = {samplecase::slotAt("2019-03-01"), samplecase::slotAt("2019-04-01")};
    const auto size = std::size_t(series.range.size());
    series.states.assign(size, sla::SlotState::Available);
    series.rates.assign(size, 100.0F);
    series.requests.assign(size, 10.0F);
    series.highestRequests = 10;
    series.hasData = true;
    return series;
}

void spoil(SlotSeries& series, std::size_t at, float rate)
{
    series.states[at] = sla::SlotState::Unavailable;
    series.rates[at] = rate;
    series.lowestRate = std::min(series.lowestRate, rate);
}

void empty(SlotSeries& series, std::size_t at)
{
    series.states[at] = sla::SlotState::NoData;
    series.rates[at] = std::numeric_limits<float>::quiet_NaN();
    series.requests[at] = 0;
}

SlotSeries randomMonth(std::mt19937& random)
{
    SlotSeries series = goodMonth();
    for (std::size_t i = 0; i < series.rates.size(); ++i) {
        const auto kind = random() % 50;
        if (kind == 0)
            spoil(series, i, float(random() % 9900) / 100);
        else if (kind == 1)
            empty(series, i);
        else
            series.rates[i] = 99.0F + float(random() % 100) / 100;
    }
    return series;
}

} // namespace

class TestSlotPainter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Under rows that begin in the middle of a pixel of the device too.
    void hairlinesAreOfOneThickness_data()
    {
        QTest::addColumn<double>("ratio");
        for (const double ratio : {1.0, 1.25, 1.5, 1.75, 2.0, 3.0})
            QTest::addRow("%g", ratio) << ratio;
    }
    void hairlinesAreOfOneThickness()
    {
        QFETCH(double, ratio);
        constexpr int kRows = 12;
        constexpr int kHigh = 23;
        QImage image((QSizeF(20, kRows * kHigh) * ratio).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            for (int row = 0; row < kRows; ++row)
                paintHairline(painter, QRect(0, row * kHigh, 20, kHigh), Qt::BottomEdge, Qt::black);
        }
        int lines = 0;
        int thick = 0;
        for (int y = 0; y < image.height(); ++y) {
            const QColor colour = image.pixelColor(4, y);
            QVERIFY2(colour == QColor(Qt::white) || colour == QColor(Qt::black), qPrintable(colour.name()));
            thick += colour == QColor(Qt::black);
            const bool ends = y + 1 == image.height() || image.pixelColor(4, y + 1) == QColor(Qt::white);
            if (thick > 0 && ends) {
                QCOMPARE(thick, int(std::lround(ratio)));
                ++lines;
                thick = 0;
            }
        }
        QCOMPARE(lines, kRows);
    }

    // Whatever width and range: each slot is in the columns that it touches, and no column shows a rate that
    // none of its slots has.
    void noMinimumIsLost()
    {
        std::mt19937 random(20190331);
        for (int round = 0; round < 400; ++round) {
            SlotSeries series = randomMonth(random);
            if (round % 2 == 0)
                addBlocks(series);
            const VisibleSlots whole = series.whole();
            std::uniform_real_distribution<double> place(whole.from - 50, whole.to);
            std::uniform_real_distribution<double> length(0.5, round % 3 == 0 ? 40 : whole.size());
            const double from = place(random);
            const VisibleSlots visible{from, from + length(random)};
            const int count = 1 + int(random() % 3000);
            const auto columns = slotColumns(series, visible, count);
            QCOMPARE(columns.size(), std::size_t(count));

            float lowest = std::numeric_limits<float>::quiet_NaN();
            const auto first = std::int64_t(std::floor(visible.from));
            const auto end = std::int64_t(std::ceil(visible.to));
            for (std::int64_t slot = std::max(first, series.range.first.value);
                 slot < std::min(end, series.range.end.value); ++slot) {
                const auto at = std::size_t(slot - series.range.first.value);
                lowest = std::fmin(lowest, series.rates[at]);
                // The column in the middle of what is seen of the slot.
                const double middle =
                    (std::max(double(slot), visible.from) + std::min(double(slot + 1), visible.to)) / 2;
                const auto column = std::min(std::size_t((middle - visible.from) / visible.size() * count),
                                             std::size_t(count - 1));
                if (!std::isnan(series.rates[at]))
                    QVERIFY(columns[column].lowestRate <= series.rates[at]);
                else
                    QVERIFY(columns[column].noData);
                if (series.states[at] == sla::SlotState::Unavailable)
                    QVERIFY(columns[column].unavailable);
            }
            float shown = std::numeric_limits<float>::quiet_NaN();
            for (const SlotColumn& column : columns)
                shown = std::fmin(shown, column.lowestRate);
            QCOMPARE(std::isnan(shown), std::isnan(lowest));
            if (!std::isnan(lowest))
                QCOMPARE(shown, lowest);
        }
    }

    // With its blocks or without, ten years or two slots: a series shows the same.
    void blocksChangeNothing()
    {
        std::mt19937 random(20190401);
        for (int round = 0; round < 60; ++round) {
            const SlotSeries bare = randomMonth(random);
            SlotSeries series = bare;
            addBlocks(series);
            std::size_t size = bare.states.size();
            for (const auto& level : series.blocks) {
                size /= SlotSeries::kFan;
                QCOMPARE(level.size(), size);
            }
            QVERIFY(series.blocks.size() >= 4 && size < SlotSeries::kFan);
            const VisibleSlots whole = series.whole();
            std::uniform_real_distribution<double> place(whole.from - 50, whole.to);
            const double from = place(random);
            const VisibleSlots visible{from, from + 1 + place(random) - whole.from + 50};
            const int count = 1 + int(random() % 60);
            const auto with = slotColumns(series, visible, count);
            const auto without = slotColumns(bare, visible, count);
            for (std::size_t i = 0; i < with.size(); ++i) {
                QCOMPARE(with[i].hasData(), without[i].hasData());
                if (with[i].hasData())
                    QCOMPARE(with[i].lowestRate, without[i].lowestRate);
                QCOMPARE(with[i].highestRequests, without[i].highestRequests);
                QCOMPARE(with[i].unavailable, without[i].unavailable);
                QCOMPARE(with[i].noData, without[i].noData);
            }
        }
    }

    // Cut into wide rectangles or filled one by one: the same pixels, each painted once, at every scale.
    void wideFillsAreTheSame_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<bool>("hanging");
        for (const double ratio : {1.0, 1.25, 1.5, 2.0}) {
            QTest::addRow("hanging, %g", ratio) << ratio << true;
            QTest::addRow("standing, %g", ratio) << ratio << false;
        }
    }
    void wideFillsAreTheSame()
    {
        QFETCH(double, ratio);
        QFETCH(bool, hanging);
        constexpr int kHigh = 60;
        std::mt19937 random(4711);
        const QColor half(0, 114, 178, 128);
        for (int round = 0; round < 60; ++round) {
            QImage one(int(300 * ratio), int(kHigh * ratio), QImage::Format_ARGB32_Premultiplied);
            one.setDevicePixelRatio(ratio);
            one.fill(Qt::white);
            QImage other = one;
            std::vector<QRectF> spans;
            // Runs of columns of a pixel or more, with gaps; heights repeat, rise and fall.
            for (int at = int(random() % 5); at < one.width() - 8;) {
                const int width = 1 + int(random() % 3);
                const int height = int(random() % (round % 2 == 0 ? 5U : unsigned(one.height()))) + 1;
                spans.emplace_back(at / ratio, (hanging ? 0 : one.height() - height) / ratio, width / ratio,
                                   height / ratio);
                at += width + (random() % 7 == 0 ? 1 + int(random() % 4) : 0);
            }
            QPainter wide(&one);
            (hanging ? fillHanging : fillStanding)(wide, DeviceGrid(wide), spans, half);
            wide.end();
            QPainter single(&other);
            for (const QRectF& span : spans)
                single.fillRect(span, half);
            single.end();
            QCOMPARE(one, other);
        }
    }

    void axisByNines()
    {
        RateAxis axis(0);
        axis.byNines = true;
        QCOMPARE(axis.shareOf(0), 0.0);
        QCOMPARE(axis.shareOf(100), 1.0);
        QCOMPARE(axis.shareOf(99.9999), 1.0);
        const double nine = axis.shareOf(90);
        QVERIFY(std::abs(axis.shareOf(99) - 2 * nine) < 1e-12);
        QVERIFY(std::abs(axis.shareOf(99.9) - 3 * nine) < 1e-9);
        double last = 2;
        for (const RateAxis::Tick& tick : axis.ticks()) {
            QVERIFY(axis.shareOf(tick.percent) < last);
            last = axis.shareOf(tick.percent);
        }
        QCOMPARE(RateAxis(94).ticks().size(), std::size_t(7));
    }

    void columnsOutsideTheMonthAreEmpty()
    {
        const SlotSeries series = goodMonth();
        const auto columns = slotColumns(series, {series.whole().from - 100, series.whole().from}, 10);
        for (const SlotColumn& column : columns) {
            QVERIFY(!column.hasData());
            QVERIFY(!column.noData);
        }
        QVERIFY(slotColumns(series, {10, 10}, 0).empty());
    }

    void aDipOfOneSlotIsSeen_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("ratio");
        for (const int width : {60, 333, 1000, 2560, 8928}) {
            for (const double ratio : {1.0, 1.5, 2.0})
                QTest::addRow("%d at %.1f", width, ratio) << width << ratio;
        }
    }
    void aDipOfOneSlotIsSeen()
    {
        QFETCH(int, width);
        QFETCH(double, ratio);
        const Colours& colours = lightColours();
        for (const std::size_t at : {std::size_t(0), std::size_t(1), std::size_t(4711), std::size_t(8927)}) {
            SlotSeries series = goodMonth();
            spoil(series, at, 96.0F);
            QImage image(QSize(int(width * ratio), int(100 * ratio)), QImage::Format_RGB32);
            image.setDevicePixelRatio(ratio);
            image.fill(colours.card);
            QPainter painter(&image);
            paintSuccessRate(painter, QRectF(0, 0, width, 100),
                             DrawnSlots(painter, QRectF(0, 0, width, 100), series, series.whole()), 94,
                             colours);
            painter.end();
            const double x = (double(at) + 0.5) / 8928 * image.width();
            int seen = 0;
            int deepest = -1;
            for (int column = std::max(0, int(x) - 3); column <= std::min(image.width() - 1, int(x) + 3);
                 ++column) {
                for (int y = 0; y < image.height(); ++y) {
                    if (image.pixelColor(column, y) == colours.unavailable) {
                        deepest = std::max(deepest, y);
                        seen += y == 5 ? 1 : 0;
                    }
                }
            }
            QVERIFY2(seen >= 1, qPrintable(QStringLiteral("slot %1").arg(at)));
            // 96 % lies two thirds down a scale from 100 to 94 %.
            QVERIFY(std::abs(deepest + 1 - image.height() * 2.0 / 3) <= 1.5);
        }
    }

    void aColumnBelowTheScaleIsMarked()
    {
        SlotSeries series = goodMonth();
        spoil(series, 4464, 10.0F);
        const Colours& colours = lightColours();
        QImage image(600, 120, QImage::Format_RGB32);
        image.fill(colours.card);
        QPainter painter(&image);
        paintSuccessRate(painter, QRectF(0, 0, 600, 100),
                         DrawnSlots(painter, QRectF(0, 0, 600, 100), series, series.whole()), 94, colours);
        painter.end();
        QCOMPARE(image.pixelColor(300, 103), colours.unavailable);
        QCOMPARE(image.pixelColor(300, 115), colours.card);
    }

    void noDataIsNeverDrawnAsARate()
    {
        SlotSeries series = goodMonth();
        for (std::size_t i = 0; i < series.rates.size(); ++i)
            empty(series, i);
        series.hasData = false;
        const Colours& colours = lightColours();
        QImage image(400, 100, QImage::Format_RGB32);
        image.fill(colours.card);
        QPainter painter(&image);
        paintSuccessRate(painter, image.rect(), DrawnSlots(painter, image.rect(), series, series.whole()), 94,
                         colours);
        painter.end();
        QImage untouched(400, 100, QImage::Format_RGB32);
        untouched.fill(colours.card);
        QCOMPARE(image, untouched);
    }

    void painterIsLeftAsItWas()
    {
        const auto data = samplecase::make();
        const SlotSeries series = makeSlotSeries(*data, 0, samplecase::Incidents);
        QImage image(400, 200, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        painter.setPen(QPen(Qt::red, 3));
        painter.setBrush(Qt::green);
        const QRectF plot(10, 10, 300, 100);
        const Colours& c = darkColours();
        paintShades(painter, plot, DrawnSlots(painter, plot, series, series.whole()), c);
        paintTimeGrid(painter, plot, series.whole(), c);
        paintRateGrid(painter, plot, 94, c);
        paintSuccessRate(painter, plot, DrawnSlots(painter, plot, series, series.whole()), 94, c);
        paintVolume(painter, plot, DrawnSlots(painter, plot, series, series.whole()), c);
        paintThreshold(painter, plot, 99, 94, QStringLiteral("99 %"), c);
        paintTimeAxis(painter, plot, series.whole(), c);
        paintRateAxis(painter, plot, 94, c);
        paintSwatch(painter, plot, Swatch::Disputed, c);
        QCOMPARE(painter.pen(), QPen(Qt::red, 3));
        QCOMPARE(painter.brush(), QBrush(Qt::green));
        QVERIFY(!painter.testRenderHint(QPainter::Antialiasing));
    }

    void paperGetsShapesAndNoBitmap()
    {
        const auto data = samplecase::make();
        const SlotSeries series = makeSlotSeries(*data, 0, samplecase::Incidents);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter pdf(&buffer);
            pdf.setResolution(1200);
            QPainter painter(&pdf);
            painter.scale(1200 / 72.0, 1200 / 72.0);
            const QRectF plot(0, 0, 500, 200);
            paintShades(painter, plot, DrawnSlots(painter, plot, series, series.whole()), lightColours());
            paintSuccessRate(painter, plot, DrawnSlots(painter, plot, series, series.whole()), 94,
                             lightColours());
            paintVolume(painter, QRectF(0, 210, 500, 60),
                        DrawnSlots(painter, QRectF(0, 210, 500, 60), series, series.whole()), lightColours());
        }
        QVERIFY(!bytes.contains("/Subtype /Image"));
        QVERIFY(bytes.size() > 2000);
        QVERIFY2(bytes.size() < 150'000, qPrintable(QString::number(bytes.size())));
    }

    void lowestPercent_data()
    {
        QTest::addColumn<float>("lowest");
        QTest::addColumn<double>("whole");
        QTest::newRow("nothing fell") << 100.0F << 94.0;
        QTest::newRow("at the edge") << 94.0F << 94.0;
        QTest::newRow("just below") << 93.9F << 90.0;
        QTest::newRow("deep") << 60.0F << 60.0;
        QTest::newRow("deeper") << 59.9F << 0.0;
        QTest::newRow("outage") << 0.0F << 0.0;
    }
    void lowestPercent()
    {
        QFETCH(float, lowest);
        SlotSeries series = goodMonth();
        series.lowestRate = lowest;
        QCOMPARE(lowestPercentFor(series, RateScale::Detail), 94.0);
        QTEST(lowestPercentFor(series, RateScale::Whole), "whole");
    }

    void ticksOfAMonthAreItsMidnights()
    {
        const SlotSeries series = goodMonth();
        const auto ticks = timeTicks(series.whole(), 16);
        QCOMPARE(ticks.size(), std::size_t(31));
        QCOMPARE(ticks.front().label, QStringLiteral("03-01"));
        QCOMPARE(ticks.back().label, QStringLiteral("03-31"));
        for (std::size_t i = 0; i < ticks.size(); ++i) {
            QVERIFY(ticks[i].midnight);
            QCOMPARE(ticks[i].slot, series.whole().from + 288.0 * double(i));
            QCOMPARE(ticks[i].label.isEmpty(), i % 2 == 1);
        }
        const auto contexts = timeContexts(series.whole(), 16);
        QCOMPARE(contexts.size(), std::size_t(1));
        QCOMPARE(contexts.front().label, QStringLiteral("2019-03"));
    }

    void ticksOfHoursMarkMidnight()
    {
        const double midnight = double(samplecase::slotAt("2019-03-09").value);
        const VisibleSlots visible{midnight - 6, midnight + 6};
        const auto ticks = timeTicks(visible, 12);
        QCOMPARE(ticks.size(), std::size_t(12));
        QCOMPARE(ticks.front().label, QStringLiteral("23:30"));
        QCOMPARE(ticks[6].label, QStringLiteral("00:00"));
        QVERIFY(ticks[6].midnight && !ticks[5].midnight);
        const auto contexts = timeContexts(visible, 12);
        QCOMPARE(contexts.size(), std::size_t(2));
        QCOMPARE(contexts[0].label, QStringLiteral("2019-03-08"));
        QCOMPARE(contexts[1].label, QStringLiteral("2019-03-09"));
        QCOMPARE(contexts[1].slot, midnight);
    }

    void labelsNeverCrowd()
    {
        const SlotSeries series = goodMonth();
        for (double size = 12; size <= series.whole().size(); size *= 1.17) {
            for (const double labels : {4.0, 7.0, 12.0, 31.0}) {
                const auto ticks =
                    timeTicks({series.whole().from + 1.5, series.whole().from + 1.5 + size}, labels);
                const auto labelled = std::count_if(
                    ticks.begin(), ticks.end(), [](const TimeTick& tick) { return !tick.label.isEmpty(); });
                QVERIFY2(double(labelled) <= labels + 1,
                         qPrintable(QStringLiteral("%1 of %2").arg(labelled).arg(labels)));
            }
        }
    }

    // However long the range: so few lines that they stand apart.
    void linesNeverCrowd()
    {
        const double from = double(samplecase::slotAt("2015-02-10").value) + 7;
        for (const double labels : {7.0, 12.0, 31.0}) {
            for (double days = 0.1; days < 4000; days *= 1.11) {
                const auto ticks = timeTicks({from, from + days * slots::kSlotsPerDay}, labels);
                QVERIFY2(double(ticks.size()) <= 8 * labels + 1,
                         qPrintable(QStringLiteral("%1 in %2 days").arg(ticks.size()).arg(days)));
            }
        }
        // A year by the firsts of its months and what is labelled between them.
        const auto year = timeTicks({from, from + 365 * slots::kSlotsPerDay}, 31);
        QCOMPARE(std::ranges::count_if(
                     year, [](const TimeTick& tick) { return tick.label.endsWith(QStringLiteral("-01")); }),
                 12);
        QVERIFY(std::ranges::none_of(year, [](const TimeTick& tick) { return tick.label.isEmpty(); }));
    }

    // No label stands close to the first of the next month.
    void monthsEndsDoNotCrowd()
    {
        const double from = double(samplecase::slotAt("2019-02-01").value);
        for (const double labels : {8.0, 12.0, 20.0, 40.0}) {
            for (const double days : {60.0, 90.0, 120.0}) {
                double last = -1e9;
                double least = 1e9;
                std::vector<double> gaps;
                for (const TimeTick& tick : timeTicks({from, from + days * slots::kSlotsPerDay}, labels)) {
                    if (tick.label.isEmpty())
                        continue;
                    gaps.push_back(tick.slot - last);
                    last = tick.slot;
                }
                for (std::size_t i = 1; i < gaps.size(); ++i)
                    least = std::min(least, gaps[i]);
                QVERIFY(least >= days * slots::kSlotsPerDay / labels * 0.55);
            }
        }
    }

    void longRangesAreMarkedByMonths()
    {
        const double from = double(samplecase::slotAt("2015-02-10").value);
        for (const double days : {400.0, 1000.0, 3652.0}) {
            for (const double labels : {6.0, 12.0, 20.0}) {
                const VisibleSlots visible{from, from + days * slots::kSlotsPerDay};
                const auto ticks = timeTicks(visible, labels);
                QVERIFY(ticks.size() < 130);
                int labelled = 0;
                for (const TimeTick& tick : ticks) {
                    QCOMPARE(std::fmod(tick.slot, slots::kSlotsPerDay), 0.0);
                    QVERIFY(tick.slot >= visible.from && tick.slot < visible.to);
                    labelled += tick.label.isEmpty() ? 0 : 1;
                    if (!tick.label.isEmpty())
                        QVERIFY2(tick.label.size() == 7, qPrintable(tick.label));
                }
                QVERIFY(labelled > 0 && labelled <= labels / 1.5 + 1);
                QVERIFY(timeContexts(visible, labels).empty());
            }
        }
        const auto ticks = timeTicks({from, from + 400 * slots::kSlotsPerDay}, 6);
        QCOMPARE(ticks.front().slot, double(samplecase::slotAt("2015-03-01").value));
    }

    void serviceSeriesIsItsMonths()
    {
        const auto data = samplecase::make();
        const SlotSeries all = makeServiceSeries(*data, 0);
        QCOMPARE(all.range,
                 (slots::SlotRange{samplecase::slotAt("2019-02-01"), samplecase::slotAt("2019-06-01")}));
        std::size_t windows = 0;
        for (std::size_t month = 0; month < 4; ++month) {
            const SlotSeries one = makeSlotSeries(*data, 0, month);
            const auto offset = std::size_t(one.range.first - all.range.first);
            for (std::size_t i = 0; i < one.states.size(); ++i) {
                QCOMPARE(all.states[offset + i], one.states[i]);
                QVERIFY(all.rates[offset + i] == one.rates[i] || std::isnan(one.rates[i]));
                QCOMPARE(all.requests[offset + i], one.requests[i]);
            }
            windows += one.windows.size();
        }
        QCOMPARE(all.windows.size(), windows);
        QVERIFY(all.outside.empty());
        // Two service periods with a day between them.
        report::Case gap = *data;
        auto& months = gap.analysis.services[0].months;
        months.erase(months.begin() + samplecase::Silent);
        const SlotSeries parted = makeServiceSeries(gap, 0);
        QCOMPARE(parted.outside.size(), std::size_t(1));
        QCOMPARE(parted.outside[0].start, samplecase::at("2019-04-01"));
        QCOMPARE(parted.outside[0].end, samplecase::at("2019-05-01"));
    }

    void zoomKeepsTheSlotAndStaysInside()
    {
        const VisibleSlots whole{1000, 1000 + 8928};
        VisibleSlots visible = whole;
        const double slot = 4321.25;
        for (int i = 0; i < 60; ++i) {
            const double share = (slot - visible.from) / visible.size();
            visible = zoomedAt(visible, slot, 1.25, whole);
            QVERIFY(std::abs((slot - visible.from) / visible.size() - share) < 1e-9);
            QVERIFY(visible.from >= whole.from && visible.to <= whole.to);
        }
        QVERIFY(std::abs(visible.size() - kFewestSlots) < 1e-6);
        for (int i = 0; i < 60; ++i)
            visible = zoomedAt(visible, slot, 1 / 1.25, whole);
        QCOMPARE(visible, whole);
        QCOMPARE(pannedBy({2000, 3000}, -5000, whole), (VisibleSlots{1000, 2000}));
        QCOMPARE(pannedBy({2000, 3000}, 50000, whole), (VisibleSlots{8928, 9928}));
        const VisibleSlots frame = framing({2000, 2006}, whole);
        QVERIFY(frame.from <= 1990 && frame.to >= 2016 && frame.size() < 100);
    }

    void seriesSaysWhatTheAnalysisSays()
    {
        const auto data = samplecase::make();
        const sla::MonthResult& month = data->analysis.services[0].months[samplecase::Incidents];
        const SlotSeries series = makeSlotSeries(*data, 0, samplecase::Incidents);
        QCOMPARE(series.range, month.month.slotRange());
        const auto count = [&](sla::SlotState state) {
            return std::int64_t(std::count(series.states.begin(), series.states.end(), state));
        };
        QCOMPARE(count(sla::SlotState::Unavailable), month.slots.unavailable);
        QCOMPARE(count(sla::SlotState::NoData), month.slots.noData);
        QCOMPARE(count(sla::SlotState::Pending), month.slots.pending);
        QCOMPARE(series.windows.size(), month.windows.size());
        QCOMPARE(series.downtime, month.counted[sla::View::Contract]);
        QCOMPARE(series.released.size(), std::size_t(2));
        QCOMPARE(series.disputed.size(), std::size_t(1));
        QCOMPARE(series.positionOf(samplecase::at("2019-03-08 10:02:30")),
                 double(samplecase::slotAt("2019-03-08 10:00").value) + 0.5);
        QVERIFY(series.pending.empty());
        const SlotSeries unfinished = makeSlotSeries(*data, 0, samplecase::Unfinished);
        QCOMPARE(unfinished.pending.size(), std::size_t(1));
        QCOMPARE(unfinished.pending[0].end, samplecase::at("2019-06-01"));
        QVERIFY(!makeSlotSeries(*data, 0, samplecase::Silent).hasData);
    }
};

QTEST_MAIN(TestSlotPainter)
#include "tst_slotpainter.moc"
