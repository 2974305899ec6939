// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platformremarks.h"
#include "samplecase.h"
#include "widgets/barschart.h"
#include "widgets/heatmappage.h"
#include "widgets/heatmapview.h"
#include "widgets/monthschart.h"
#include "widgets/slotcardwords.h"
#include "widgets/slotchartview.h"
#include "widgets/successchart.h"
#include "widgets/theme.h"
#include "widgets/trendfailures.h"
#include "widgets/trendpage.h"
#include "widgets/wordsfor.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <cmath>

using namespace clausemeter;
using namespace clausemeter::widgets;
using samplecase::at;
using samplecase::slotAt;

namespace {

// A place that lies in a pixel of the device, as the window system tells it: in logical pixels of a widget.
class Pixels {
public:
    explicit Pixels(QWidget* widget)
        : m_widget(widget)
        , m_ratio(widget->devicePixelRatioF())
        , m_origin(QPointF(widget->mapTo(widget->window(), QPoint())) * m_ratio)
    {
    }
    // From the window's left edge or top.
    int firstX(double logical) const { return int(std::ceil(logical * m_ratio + m_origin.x() - 1e-6)); }
    int firstY(double logical) const { return int(std::ceil(logical * m_ratio + m_origin.y() - 1e-6)); }
    QPointF place(int x, int y) const { return (QPointF(x, y) - m_origin) / m_ratio; }

    void send(QEvent::Type type, QPointF place, Qt::MouseButton button = Qt::NoButton,
              Qt::KeyboardModifiers modifiers = {}) const
    {
        const Qt::MouseButtons held =
            type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::MouseButtons(button);
        QMouseEvent event(type, place, QPointF(m_widget->mapToGlobal(QPoint())) + place, button, held,
                          modifiers);
        QApplication::sendEvent(m_widget, &event);
    }
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers) const
    {
        send(QEvent::MouseButtonPress, from, Qt::LeftButton, modifiers);
        QMouseEvent event(QEvent::MouseMove, to, QPointF(m_widget->mapToGlobal(QPoint())) + to, Qt::NoButton,
                          Qt::LeftButton, modifiers);
        QApplication::sendEvent(m_widget, &event);
        send(QEvent::MouseButtonRelease, to, Qt::LeftButton, modifiers);
    }

private:
    QWidget* m_widget;
    double m_ratio;
    QPointF m_origin;
};

// The whole window as it is on the device, without a ratio of its own.
QImage pictureOf(QWidget* widget)
{
    QImage image = widget->window()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    image.setDevicePixelRatio(1);
    return image;
}

TimeRange rangeOf(slots::SlotIndex first, slots::SlotIndex last)
{
    const slots::SlotClock clock;
    return {clock.startOf(first), clock.startOf(last + 1)};
}

} // namespace

// What lies under the pointer, at whatever scale the test runs (QT_SCALE_FACTOR): the eye and the hand agree
// on every pixel of the device.
class TestSlotHits : public QObject {
    Q_OBJECT

private:
    // In a window in which the widget lies in the middle of pixels of the device, where the scale is broken.
    template <typename Widget>
    Widget* shown(Widget* widget, QSize size)
    {
        m_window = std::make_unique<QWidget>();
        m_window->setLocale(QLocale(QLocale::English));
        auto* layout = new QVBoxLayout(m_window.get());
        layout->setContentsMargins(7, 5, 3, 1);
        layout->addWidget(widget);
        m_window->resize(size);
        m_window->show();
        return widget;
    }

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        m_data = samplecase::make();
        if (const QByteArray scale = qgetenv("QT_SCALE_FACTOR"); !scale.isEmpty())
            QCOMPARE(qApp->devicePixelRatio(), scale.toDouble());
    }
    void cleanup() { m_window.reset(); }

    // An unavailable slot among good ones: where it is painted, and nowhere else, it is read.
    void chartReadsWhatIsPainted_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1010, 480), QSize(1003, 477), QSize(641, 400), QSize(1531, 700)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }
    void chartReadsWhatIsPainted()
    {
        QFETCH(QSize, size);
        auto* chart = shown(new SuccessChart, size);
        chart->showView({m_data, 0, samplecase::Incidents});
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        SlotChartView* view = chart->chartView();
        const SlotSeries& series = view->series();
        for (const double shift : {0.0, 0.37, 5.5}) {
            const double from = double(slotAt("2019-03-08 09:20").value) + shift;
            view->setVisibleSlots({from, from + 31.3});
            view->setCrosshair(std::nullopt);
            QCoreApplication::processEvents();
            const QImage image = pictureOf(view);
            const Pixels pixels(view->viewport());
            const QRectF plot = view->plotArea();
            const int y = pixels.firstY(plot.top()) + 4;
            int painted = 0;
            for (int x = pixels.firstX(plot.left()) + 1; x < pixels.firstX(plot.right()) - 1; ++x) {
                if (image.pixelColor(x, y) != lightColours().unavailable)
                    continue;
                ++painted;
                const auto slot = view->slotAt(pixels.place(x, y));
                QVERIFY(slot.has_value());
                QVERIFY2(series.states[std::size_t(*slot - series.range.first)] ==
                             sla::SlotState::Unavailable,
                         qPrintable(QStringLiteral("pixel %1").arg(x)));
            }
            QVERIFY(painted > 20);
        }
    }

    // The crosshair's column is the slot: its edges lie between the pixels that read it and those that do
    // not.
    void crosshairLiesOnItsSlot()
    {
        auto* chart = shown(new SuccessChart, QSize(1003, 480));
        chart->showView({m_data, 0, samplecase::Incidents});
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        SlotChartView* view = chart->chartView();
        const double from = double(slotAt("2019-03-20 09:00").value) + 0.4;
        view->setVisibleSlots({from, from + 29.7});
        QCoreApplication::processEvents();
        const Pixels pixels(view->viewport());
        const QRectF plot = view->plotArea();
        // Between the two parts, where nothing else is drawn but the grid.
        const int y = pixels.firstY(view->content().layout.volume.top()) - 2;
        const QImage without = pictureOf(view);
        for (int x = pixels.firstX(plot.left()) + 1; x < pixels.firstX(plot.right()) - 1; x += 13) {
            pixels.send(QEvent::MouseMove, pixels.place(x, y));
            const auto slot = view->crosshair();
            QVERIFY(slot.has_value());
            QCOMPARE(slot, view->slotAt(pixels.place(x, y)));
            view->showCard({}); // it may lie over the column
            QCoreApplication::processEvents();
            const QImage with = pictureOf(view);
            for (int other = pixels.firstX(plot.left()) + 1; other < pixels.firstX(plot.right()) - 1;
                 ++other) {
                const bool isMarked = with.pixel(other, y) != without.pixel(other, y);
                const bool isHit = view->slotAt(pixels.place(other, y)) == slot;
                QVERIFY2(isMarked == isHit, qPrintable(QStringLiteral("pixel %1 for %2").arg(other).arg(x)));
            }
        }
    }

    void chartSelectsFromSlotToSlot()
    {
        auto* chart = shown(new SuccessChart, QSize(1003, 480));
        chart->showView({m_data, 0, samplecase::Incidents});
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        SlotChartView* view = chart->chartView();
        const Pixels pixels(view->viewport());
        for (const double size : {25.0, 300.0, 8928.0}) {
            const double from = double(slotAt("2019-03-01").value);
            view->setVisibleSlots({from, from + size});
            const int left = pixels.firstX(view->plotArea().left()) + 1;
            const int right = pixels.firstX(view->plotArea().right()) - 2;
            const int y = pixels.firstY(view->plotArea().center().y());
            for (const auto& [a, b] : {std::pair(left, left + 37), std::pair(right, left + 501)}) {
                const auto one = view->slotAt(pixels.place(a, y));
                const auto other = view->slotAt(pixels.place(b, y));
                view->setSelection(std::nullopt);
                pixels.drag(pixels.place(a, y), pixels.place(b, y), Qt::ShiftModifier);
                QVERIFY(one && other);
                QCOMPARE(chart->selection(),
                         std::optional(rangeOf(std::min(*one, *other), std::max(*one, *other))));
            }
        }
    }

    void wheelKeepsTheSlot()
    {
        auto* chart = shown(new SuccessChart, QSize(1003, 480));
        chart->showView({m_data, 0, samplecase::Incidents});
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        SlotChartView* view = chart->chartView();
        const Pixels pixels(view->viewport());
        const int y = pixels.firstY(view->plotArea().center().y());
        const int left = pixels.firstX(view->plotArea().left());
        for (int x = left + 11; x < pixels.firstX(view->plotArea().right()); x += 97) {
            view->fit();
            const QPointF place = pixels.place(x, y);
            const auto slot = view->slotAt(place);
            QVERIFY(slot.has_value());
            for (int i = 0; i < 34; ++i) {
                QWheelEvent event(place, view->viewport()->mapToGlobal(place), QPoint(), QPoint(0, 120),
                                  Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
                QApplication::sendEvent(view->viewport(), &event);
                QCOMPARE(view->slotAt(place), slot);
                QCOMPARE(view->crosshair(), slot);
            }
            QVERIFY(view->visibleSlots().size() < 13);
        }
    }

    // Every pixel of a bad slot on the heat map is read as bad, and hovering over it tells that slot.
    void heatMapReadsWhatIsPainted_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1010, 560), QSize(640, 400), QSize(1531, 977)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }
    void heatMapReadsWhatIsPainted()
    {
        QFETCH(QSize, size);
        auto* page = shown(new HeatMapPage, size);
        page->showView({m_data, 0, samplecase::Incidents});
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        HeatMapView* map = page->map();
        const Pixels pixels(map->viewport());
        const SlotSeries series = makeSlotSeries(*m_data, 0, samplecase::Incidents);
        const QImage image = pictureOf(map);
        const QRect plot = map->plot();
        int painted = 0;
        std::optional<slots::SlotIndex> last;
        for (int y = pixels.firstY(plot.top()); y < pixels.firstY(plot.bottom() + 1); ++y) {
            for (int x = pixels.firstX(plot.left()); x < pixels.firstX(plot.right() + 1); ++x) {
                if (image.pixelColor(x, y) != lightColours().unavailable)
                    continue;
                const auto slot = map->slotAt(pixels.place(x, y));
                if (!slot)
                    continue;
                ++painted;
                QVERIFY2(series.states[std::size_t(*slot - series.range.first)] ==
                             sla::SlotState::Unavailable,
                         qPrintable(QStringLiteral("pixel %1, %2").arg(x).arg(y)));
                if (slot == last)
                    continue;
                last = slot;
                pixels.send(QEvent::MouseMove, pixels.place(x, y));
                QCOMPARE(map->read(), slot);
                QCOMPARE(map->cardLines(),
                         slotCard({m_data, 0, samplecase::Incidents}, *slot, wordsFor(map)));
            }
        }
        QVERIFY(painted > 100);
    }

    void heatMapSelectsFromSlotToSlot()
    {
        auto* page = shown(new HeatMapPage, QSize(1003, 560));
        page->showView({m_data, 0, samplecase::Incidents});
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        HeatMapView* map = page->map();
        const Pixels pixels(map->viewport());
        QSignalSpy chosen(map, &HeatMapView::selectionChosen);
        const int left = pixels.firstX(map->plot().left());
        const int top = pixels.firstY(map->plot().top());
        for (int i = 0; i < 60; ++i) {
            const QPointF a = pixels.place(left + i * 13, top + 3 + i * 4 % 200);
            const QPointF b = pixels.place(left + 5 + i * 11, top + 3 + i * 7 % 200);
            const auto one = map->slotAt(a);
            const auto other = map->slotAt(b);
            if (!one || !other)
                continue;
            pixels.drag(a, b, {});
            const TimeRange expected = rangeOf(std::min(*one, *other), std::max(*one, *other));
            QCOMPARE(chosen.last().at(0).value<TimeRange>(), expected);
            // What is framed is what was touched.
            QVERIFY(map->rectOf(*one).adjusted(-1, -1, 1, 1).contains(a));
            pixels.drag(a, a, {});
            QCOMPARE(map->selection(), rangeOf(*one, *one));
        }
        QVERIFY(chosen.size() > 60);
    }

    // Bars of the trend: the tooltip and a click are of the bar under the pointer, to its very edges.
    void trendReadsItsBars()
    {
        auto* page = shown(new TrendPage, QSize(1003, 900));
        page->showView({m_data, 0, samplecase::Incidents});
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        auto* months = page->findChild<MonthsChart*>();
        QVERIFY(months);
        const Pixels pixels(months->viewport());
        QSignalSpy requested(months, &MonthsChart::monthRequested);
        for (int bar = 0; bar < 4; ++bar) {
            const QRectF column = months->columnRect(bar);
            const int y = pixels.firstY(column.center().y());
            for (const int x : {pixels.firstX(column.left()) + 1, pixels.firstX(column.right()) - 2}) {
                const QPointF place = pixels.place(x, y);
                pixels.send(QEvent::MouseButtonPress, place, Qt::LeftButton);
                pixels.send(QEvent::MouseButtonRelease, place, Qt::LeftButton);
                QCOMPARE(requested.last().at(1).toULongLong(), qulonglong(bar));
                QHelpEvent help(QEvent::ToolTip, place.toPoint(),
                                months->viewport()->mapToGlobal(place.toPoint()));
                QApplication::sendEvent(months->viewport(), &help);
                QVERIFY2(QToolTip::text().contains(QStringLiteral("2019-0%1").arg(bar + 2)),
                         qPrintable(QToolTip::text()));
            }
        }
    }

private:
    std::shared_ptr<const report::Case> m_data;
    std::unique_ptr<QWidget> m_window;
};

QTEST_MAIN(TestSlotHits)
#include "tst_slothits.moc"
