// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languages.h"
#include "platformremarks.h"
#include "samplecase.h"
#include "widgets/chartlegend.h"
#include "widgets/chartpicture.h"
#include "widgets/overviewstrip.h"
#include "widgets/slotchartview.h"
#include "widgets/successchart.h"
#include "widgets/theme.h"

#include <QLineSeries>
#include <QMenu>
#include <QNativeGestureEvent>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace clausemeter;
using namespace clausemeter::widgets;

namespace {

void wheel(SlotChartView* chart, QPointF at, QPoint angle)
{
    QWheelEvent event(at, chart->viewport()->mapToGlobal(at), QPoint(), angle, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(chart->viewport(), &event);
}

// The middle of a slot on the screen.
QPoint placeOf(const SlotChartView* chart, slots::SlotIndex slot)
{
    const VisibleSlots visible = chart->visibleSlots();
    const QRectF plot = chart->plotArea();
    const double x = plot.left() + (double(slot.value) + 0.5 - visible.from) / visible.size() * plot.width();
    return QPoint(int(x), int(plot.center().y()));
}

double slotUnder(const SlotChartView* chart, double x)
{
    const VisibleSlots visible = chart->visibleSlots();
    return visible.from + (x - chart->plotArea().left()) / chart->plotArea().width() * visible.size();
}

QString cardText(const SlotChartView* chart)
{
    QString text;
    for (const CardLine& line : chart->cardLines())
        text += line.left + u'|' + line.right + u'\n';
    return text;
}

} // namespace

class TestSuccessChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        m_data = samplecase::make();
    }

    void init()
    {
        m_chart = std::make_unique<SuccessChart>();
        m_chart->setLocale(QLocale(QLocale::English));
        m_chart->resize(1000, 480);
        m_chart->showView({m_data, 0, samplecase::Incidents});
        m_chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
        m_view = m_chart->chartView();
    }

    void cleanup()
    {
        m_chart.reset();
        qApp->setPalette(QPalette());
    }

    void wheelZoomsAtThePointer()
    {
        const QPointF at = placeOf(m_view, samplecase::slotAt("2019-03-08 10:10"));
        const double middle = at.x() + 0.5; // of the pixel
        const double before = slotUnder(m_view, middle);
        for (int i = 0; i < 12; ++i) {
            wheel(m_view, at, QPoint(0, 120));
            QVERIFY(std::abs(slotUnder(m_view, middle) - before) < 1e-6);
        }
        QVERIFY(m_view->visibleSlots().size() < 8928 / 10.0);
        QCOMPARE(m_view->crosshair(), m_view->slotAt(at));
        for (int i = 0; i < 40; ++i)
            wheel(m_view, at, QPoint(0, 120));
        QVERIFY(std::abs(m_view->visibleSlots().size() - 12) < 1e-6);
        for (int i = 0; i < 60; ++i)
            wheel(m_view, at, QPoint(0, -120));
        QCOMPARE(m_view->visibleSlots(), m_view->series().whole());
    }

    void wheelSidewaysPans()
    {
        m_chart->frame({samplecase::at("2019-03-08 00:00"), samplecase::at("2019-03-09 00:00")});
        const VisibleSlots before = m_view->visibleSlots();
        wheel(m_view, m_view->plotArea().center(), QPoint(-120, 0));
        QVERIFY(m_view->visibleSlots().from > before.from);
        QVERIFY(std::abs(m_view->visibleSlots().size() - before.size()) < 1e-6);
    }

    // As a touchpad sends it: many small steps, over the overview too. Their sum counts.
    void twoFingersPan()
    {
        m_chart->frame({samplecase::at("2019-03-08 00:00"), samplecase::at("2019-03-09 00:00")});
        const VisibleSlots before = m_view->visibleSlots();
        const auto swipe = [](QWidget* over, int steps, QPoint angle) {
            for (int i = 0; i < steps; ++i) {
                const QPointF at = over->rect().center();
                const auto phase = i == 0           ? Qt::ScrollBegin
                                   : i == steps - 1 ? Qt::ScrollEnd
                                                    : Qt::ScrollUpdate;
                QWheelEvent event(at, over->mapToGlobal(at), angle / 8, angle, Qt::NoButton, Qt::NoModifier,
                                  phase, false);
                QCoreApplication::sendEvent(over, &event);
            }
        };
        swipe(m_view->viewport(), 30, QPoint(-8, 1));
        const double by = m_view->visibleSlots().from - before.from;
        QVERIFY(std::abs(by - 0.125 * before.size() * 240 / 120) < 1e-6);
        swipe(m_chart->overview(), 30, QPoint(8, -1));
        QVERIFY(std::abs(m_view->visibleSlots().from - before.from) < 1e-6);
        QVERIFY(std::abs(m_view->visibleSlots().size() - before.size()) < 1e-6);
    }

    void dragPans()
    {
        m_chart->setVisibleRange({samplecase::at("2019-03-10"), samplecase::at("2019-03-12")});
        const QPoint from = m_view->plotArea().center().toPoint();
        const double slot = slotUnder(m_view, from.x());
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, from);
        QTest::mouseMove(m_view->viewport(), from + QPoint(60, 0));
        QTest::mouseMove(m_view->viewport(), from + QPoint(200, 10));
        QVERIFY(std::abs(slotUnder(m_view, from.x() + 200) - slot) < 1e-6);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, from + QPoint(200, 10));
        const VisibleSlots after = m_view->visibleSlots();
        QTest::mouseMove(m_view->viewport(), from);
        QCOMPARE(m_view->visibleSlots(), after);
    }

    void panStopsAtTheMonth()
    {
        m_chart->setVisibleRange({samplecase::at("2019-03-01"), samplecase::at("2019-03-02")});
        const QPoint from = m_view->plotArea().center().toPoint();
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, from);
        QTest::mouseMove(m_view->viewport(), from + QPoint(60, 0));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, from + QPoint(60, 0));
        QCOMPARE(m_chart->visibleRange().start, samplecase::at("2019-03-01"));
        QCOMPARE(m_chart->visibleRange().end, samplecase::at("2019-03-02"));
    }

    void doubleClickFits()
    {
        m_chart->frame({samplecase::at("2019-03-08 10:00"), samplecase::at("2019-03-08 10:30")});
        QVERIFY(m_view->visibleSlots().size() < 100);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier,
                           m_view->plotArea().center().toPoint());
        QCOMPARE(m_view->visibleSlots(), m_view->series().whole());
    }

    void shiftDragSelectsWholeSlots()
    {
        m_chart->setVisibleRange({samplecase::at("2019-03-08 09:00"), samplecase::at("2019-03-08 12:00")});
        QSignalSpy spy(m_chart.get(), &SuccessChart::selectionChanged);
        const QPoint from = placeOf(m_view, samplecase::slotAt("2019-03-08 10:25"));
        const QPoint to = placeOf(m_view, samplecase::slotAt("2019-03-08 10:00"));
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, from);
        QTest::mouseMove(m_view->viewport(), (from + to) / 2);
        QTest::mouseMove(m_view->viewport(), to);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, to);
        const TimeRange expected{samplecase::at("2019-03-08 10:00"), samplecase::at("2019-03-08 10:30")};
        QCOMPARE(m_chart->selection(), std::optional(expected));
        QVERIFY(!spy.isEmpty());
        QCOMPARE(spy.last().at(0).value<TimeRange>(), expected);
        QVERIFY(m_chart->isVisible());
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_Escape);
        QCOMPARE(m_chart->selection(), std::nullopt);
        QVERIFY(spy.last().at(0).value<TimeRange>().isEmpty());
    }

    void selectionIsCutToTheMonth()
    {
        m_chart->setSelection(TimeRange{samplecase::at("2019-02-20"), samplecase::at("2019-03-01 00:07")});
        QCOMPARE(m_chart->selection(), std::optional(TimeRange{samplecase::at("2019-03-01 00:00"),
                                                               samplecase::at("2019-03-01 00:10")}));
        m_chart->setSelection(TimeRange{samplecase::at("2019-04-02"), samplecase::at("2019-04-03")});
        QCOMPARE(m_chart->selection(), std::nullopt);
    }

    void crosshairReadsExactlyTheSlotUnderIt()
    {
        m_chart->setVisibleRange({samplecase::at("2019-03-12 02:30"), samplecase::at("2019-03-12 04:30")});
        const QRectF plot = m_view->plotArea();
        const slots::SlotIndex first = samplecase::slotAt("2019-03-12 02:30");
        // Every pixel reads the slot that it lies in, the first and the last pixel too; a slot without data
        // reads as such, not as its neighbour.
        for (int x = int(plot.left()); x < int(plot.right()); ++x) {
            const auto expected = std::int64_t(std::floor((x + 0.5 - plot.left()) / plot.width() * 24));
            QTest::mouseMove(m_view->viewport(), QPoint(x, int(plot.center().y())));
            QVERIFY(m_view->crosshair().has_value());
            QCOMPARE(m_view->crosshair()->value, first.value + expected);
            const bool gap = *m_view->crosshair() >= samplecase::slotAt("2019-03-12 03:10");
            QCOMPARE(cardText(m_view).contains(QStringLiteral("no data")), gap);
        }
        QVERIFY(!m_view->slotAt(QPointF(plot.left() - 1, plot.center().y())));
        QVERIFY(!m_view->slotAt(QPointF(plot.right(), plot.center().y())));
        QVERIFY(!m_view->slotAt(QPointF(plot.center().x(), plot.bottom())));
    }

    void cardTellsTheSlot()
    {
        QSignalSpy spy(m_chart.get(), &SuccessChart::slotHovered);
        m_chart->setVisibleRange({samplecase::at("2019-03-27 11:00"), samplecase::at("2019-03-27 13:00")});
        QTest::mouseMove(m_view->viewport(), placeOf(m_view, samplecase::slotAt("2019-03-27 12:15")));
        QCOMPARE(spy.last().at(0).value<slots::SlotIndex>(), samplecase::slotAt("2019-03-27 12:15"));
        const QString customer = cardText(m_view);
        QVERIFY(customer.startsWith(QStringLiteral("2019-03-27 12:15 – 12:20|")));
        QVERIFY(customer.contains(QStringLiteral("unavailable")));
        QVERIFY(customer.contains(QStringLiteral("-3320")));
        QVERIFY(customer.contains(QStringLiteral("under contract: available")));

        m_view->setCrosshair(samplecase::slotAt("2019-03-16 05:10"));
        QVERIFY(cardText(m_view).contains(QStringLiteral("released under")));
        QVERIFY(cardText(m_view).contains(QStringLiteral("4.10")));
        m_view->setCrosshair(samplecase::slotAt("2019-03-24 16:45"));
        QVERIFY(cardText(m_view).contains(QStringLiteral("disputed:")));
    }

    void keyboard()
    {
        m_view->setFocus();
        QTRY_VERIFY(m_view->hasFocus());
        QTest::keyClick(m_view, Qt::Key_Plus);
        QVERIFY(std::abs(m_view->visibleSlots().size() - 8928 / 1.5) < 1e-6);
        const double from = m_view->visibleSlots().from;
        QTest::keyClick(m_view, Qt::Key_Right);
        QVERIFY(m_view->visibleSlots().from > from);
        QTest::keyClick(m_view, Qt::Key_Left);
        QVERIFY(std::abs(m_view->visibleSlots().from - from) < 1e-6);
        QTest::keyClick(m_view, Qt::Key_Home);
        QCOMPARE(m_chart->visibleRange().start, samplecase::at("2019-03-01"));
        QTest::keyClick(m_view, Qt::Key_End);
        QCOMPARE(m_chart->visibleRange().end, samplecase::at("2019-04-01"));
        QTest::keyClick(m_view, Qt::Key_Minus);
        QTest::keyClick(m_view, Qt::Key_Minus);
        QCOMPARE(m_view->visibleSlots(), m_view->series().whole());
        QTest::keyClick(m_view, Qt::Key_Plus);
        QTest::keyClick(m_view, Qt::Key_0);
        QCOMPARE(m_view->visibleSlots(), m_view->series().whole());
    }

    void keyboardCrosshairWalksSlotBySlot()
    {
        m_view->setFocus();
        m_chart->frame({samplecase::at("2019-03-08 10:00"), samplecase::at("2019-03-08 10:30")});
        m_view->setCrosshair(samplecase::slotAt("2019-03-08 09:55"));
        QTest::keyClick(m_view, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(*m_view->crosshair(), samplecase::slotAt("2019-03-08 10:00"));
        QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("2019-03-08 10:00 – 10:05")));
        QTest::keyClick(m_view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_chart->selection(), std::optional(TimeRange{samplecase::at("2019-03-08 10:00"),
                                                               samplecase::at("2019-03-08 10:10")}));
        QSignalSpy clicked(m_chart.get(), &SuccessChart::windowClicked);
        QTest::keyClick(m_view, Qt::Key_Return);
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.at(0).at(0).value<TimeRange>(),
                 (TimeRange{samplecase::at("2019-03-08 10:00"), samplecase::at("2019-03-08 10:30")}));
        // Beyond the edge of what is seen the chart follows; the month is the end.
        m_view->setCrosshair(samplecase::slotAt("2019-03-31 23:55"));
        QTest::keyClick(m_view, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(*m_view->crosshair(), samplecase::slotAt("2019-03-31 23:55"));
        QCOMPARE(m_chart->visibleRange().end, samplecase::at("2019-04-01"));
    }

    void overviewMovesTheRange()
    {
        m_chart->setVisibleRange({samplecase::at("2019-03-10"), samplecase::at("2019-03-14")});
        OverviewStrip* strip = m_chart->overview();
        const QRectF plot = m_view->plotArea();
        const auto x = [&](const char* time) {
            const VisibleSlots whole = m_view->series().whole();
            return int(plot.left() +
                       (double(samplecase::slotAt(time).value) - whole.from) / whole.size() * plot.width());
        };
        const int y = strip->height() / 2;
        QTest::mousePress(strip, Qt::LeftButton, Qt::NoModifier, QPoint(x("2019-03-12"), y));
        QTest::mouseMove(strip, QPoint(x("2019-03-15"), y));
        QTest::mouseMove(strip, QPoint(x("2019-03-22"), y));
        QTest::mouseRelease(strip, Qt::LeftButton, Qt::NoModifier, QPoint(x("2019-03-22"), y));
        QVERIFY(std::abs(m_view->visibleSlots().from - double(samplecase::slotAt("2019-03-20").value)) < 30);
        QVERIFY(std::abs(m_view->visibleSlots().size() - 4 * 288) < 1e-6);
        // A click elsewhere goes there.
        QTest::mouseClick(strip, Qt::LeftButton, Qt::NoModifier, QPoint(x("2019-03-05"), y));
        QVERIFY(std::abs(m_view->visibleSlots().from - double(samplecase::slotAt("2019-03-03").value)) < 30);
        // An end can be dragged alone.
        const double from = m_view->visibleSlots().from;
        QTest::mousePress(strip, Qt::LeftButton, Qt::NoModifier, QPoint(x("2019-03-07"), y));
        QTest::mouseMove(strip, QPoint(x("2019-03-11"), y));
        QTest::mouseRelease(strip, Qt::LeftButton, Qt::NoModifier, QPoint(x("2019-03-11"), y));
        QVERIFY(std::abs(m_view->visibleSlots().from - from) < 1e-6);
        QVERIFY(std::abs(m_view->visibleSlots().size() - 8 * 288) < 60);
    }

    void scaleCanBeWhole()
    {
        auto* button = m_chart->findChild<QToolButton*>(QStringLiteral("scale"));
        QVERIFY(button->isVisible());
        QCOMPARE(m_chart->rateScale(), RateScale::Detail);
        QSignalSpy spy(m_chart.get(), &SuccessChart::viewChanged);
        const QList<QAction*> scales = m_chart->findChild<QMenu*>(QStringLiteral("scales"))->actions();
        for (const RateScale scale : {RateScale::Whole, RateScale::Nines, RateScale::Detail}) {
            scales[int(scale)]->trigger();
            QCOMPARE(m_chart->rateScale(), scale);
            QVERIFY(scales[int(scale)]->isChecked());
            QVERIFY(button->text().startsWith(scales[int(scale)]->text()));
        }
        QCOMPARE(spy.size(), 3);
        m_chart->showView({m_data, 0, samplecase::Silent});
        QVERIFY(!button->isVisible());
    }

    // The 99 % line of Qt Charts lies where our own axis has 99 %, whatever the scale.
    void thresholdLiesOnTheAxis()
    {
        for (const RateScale scale : {RateScale::Detail, RateScale::Whole, RateScale::Nines}) {
            m_chart->setRateScale(scale);
            const auto& content = m_view->content();
            const double expected =
                content.layout.rate.bottom() - content.axis.shareOf(99) * content.layout.rate.height();
            auto* line = qobject_cast<QLineSeries*>(m_view->chart()->series().first());
            const double y = m_view->chart()->mapToPosition(line->at(0), line).y();
            QVERIFY2(std::abs(y - expected) < 0.01,
                     qPrintable(QStringLiteral("%1, %2").arg(y).arg(expected)));
        }
    }

    void cursorsAreSetByKey()
    {
        m_view->setFocus();
        m_view->setCrosshair(samplecase::slotAt("2019-03-08 10:00"));
        QTest::keyClick(m_view, Qt::Key_A);
        m_view->setCrosshair(samplecase::slotAt("2019-03-08 10:30"));
        QTest::keyClick(m_view, Qt::Key_B);
        QCOMPARE(m_chart->selection(), std::optional(TimeRange{samplecase::at("2019-03-08 10:00"),
                                                               samplecase::at("2019-03-08 10:35")}));
        // A cursor that passes the other one takes it along.
        m_view->setCrosshair(samplecase::slotAt("2019-03-09 00:00"));
        QTest::keyClick(m_view, Qt::Key_A);
        QCOMPARE(m_chart->selection(), std::optional(TimeRange{samplecase::at("2019-03-09 00:00"),
                                                               samplecase::at("2019-03-09 00:05")}));
        m_view->setCrosshair(samplecase::slotAt("2019-03-08 23:50"));
        QTest::keyClick(m_view, Qt::Key_B);
        QCOMPARE(m_chart->selection(), std::optional(TimeRange{samplecase::at("2019-03-08 23:50"),
                                                               samplecase::at("2019-03-08 23:55")}));
    }

    void cursorsAreDragged()
    {
        m_chart->setVisibleRange({samplecase::at("2019-03-08 09:00"), samplecase::at("2019-03-08 12:00")});
        m_chart->setSelection(
            TimeRange{samplecase::at("2019-03-08 10:00"), samplecase::at("2019-03-08 10:30")});
        const VisibleSlots visible = m_view->visibleSlots();
        const auto drag = [this](const char* line, const char* to) {
            const QRectF plot = m_view->plotArea();
            const double slot = double(samplecase::slotAt(line).value) - m_view->visibleSlots().from;
            const QPoint from(
                int(std::round(plot.left() + slot / m_view->visibleSlots().size() * plot.width())),
                int(plot.center().y()));
            const QPoint there = placeOf(m_view, samplecase::slotAt(to));
            QTest::mousePress(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, from);
            QTest::mouseMove(m_view->viewport(), (from + there) / 2);
            QTest::mouseMove(m_view->viewport(), there);
            QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, there);
        };
        drag("2019-03-08 10:30", "2019-03-08 11:10"); // B
        QCOMPARE(m_chart->selection(), std::optional(TimeRange{samplecase::at("2019-03-08 10:00"),
                                                               samplecase::at("2019-03-08 11:15")}));
        drag("2019-03-08 10:00", "2019-03-08 09:30"); // A
        QCOMPARE(m_chart->selection(), std::optional(TimeRange{samplecase::at("2019-03-08 09:30"),
                                                               samplecase::at("2019-03-08 11:15")}));
        QCOMPARE(m_view->visibleSlots(), visible); // nothing was panned
    }

    void pinchZoomsAtThePointer()
    {
        const QPointF at = placeOf(m_view, samplecase::slotAt("2019-03-08 10:10"));
        const double before = slotUnder(m_view, at.x() + 0.5);
        QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at,
                                  at, 0.5, QPointF());
        QCoreApplication::sendEvent(m_view->viewport(), &pinch);
        QVERIFY(std::abs(slotUnder(m_view, at.x() + 0.5) - before) < 1e-6);
        QVERIFY(std::abs(m_view->visibleSlots().size() - 8928 / 1.5) < 1e-6);
    }

    void wholeServicePeriod()
    {
        auto* button = m_chart->findChild<QToolButton*>(QStringLiteral("period"));
        m_chart->setSelection(
            TimeRange{samplecase::at("2019-03-08 10:00"), samplecase::at("2019-03-08 10:30")});
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(m_chart->showsPeriod());
        QCOMPARE(m_chart->visibleRange().start, samplecase::at("2019-02-01"));
        QCOMPARE(m_chart->visibleRange().end, samplecase::at("2019-06-01"));
        QCOMPARE(m_chart->selection()->start, samplecase::at("2019-03-08 10:00"));
        // A slot is read in the month that it lies in.
        m_view->setCrosshair(samplecase::slotAt("2019-05-20 00:00"));
        QVERIFY(cardText(m_view).contains(QStringLiteral("later than the newest row")));
        m_view->setCrosshair(samplecase::slotAt("2019-03-16 05:10"));
        QVERIFY(cardText(m_view).contains(QStringLiteral("released under")));
        // Another month of it leaves the chart as it is.
        m_chart->setVisibleRange({samplecase::at("2019-03-10"), samplecase::at("2019-04-10")});
        const VisibleSlots visible = m_view->visibleSlots();
        m_chart->showView({m_data, 0, samplecase::Unfinished});
        QCOMPARE(m_view->visibleSlots(), visible);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(m_chart->visibleRange().start, samplecase::at("2019-05-01"));
    }

    void pictureShowsWhatIsSeen()
    {
        m_chart->setVisibleRange({samplecase::at("2019-03-08 09:00"), samplecase::at("2019-03-08 12:00")});
        const QByteArray svg = svgOf(m_chart->picture());
        QVERIFY(svg.contains("1400000001"));
        QVERIFY(svg.contains("2019-03-08 09:00"));
        QVERIFY(svg.contains("UTC+08:00"));
        QVERIFY(svg.contains(lightColours().unavailable.name().toLatin1()));
        QVERIFY(!svg.contains("<image")); // nothing became a bitmap
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        QImage drawn(renderer.defaultSize(), QImage::Format_RGB32);
        QPainter painter(&drawn);
        renderer.render(&painter);
        painter.end();
        if (const QString folder = qEnvironmentVariable("CLAUSEMETER_PICTURES"); !folder.isEmpty())
            drawn.save(folder + QStringLiteral("/svg.png")); // to look at
        const auto isThere = [&drawn](const QColor& colour) {
            for (int x = 0; x < drawn.width(); ++x) {
                if (drawn.pixelColor(x, drawn.height() / 3) == colour)
                    return true;
            }
            return false;
        };
        QVERIFY(isThere(lightColours().unavailable));
        const QImage image = QImage::fromData(pngOf(m_chart->picture()), "PNG");
        QCOMPARE(image.size(), (m_chart->picture().size * 2).toSize());
        int unavailable = 0;
        for (int x = 0; x < image.width(); ++x)
            unavailable += image.pixelColor(x, image.height() / 3) == lightColours().unavailable ? 1 : 0;
        // Six of thirty-six slots.
        QVERIFY2(unavailable > image.width() / 8 && unavailable < image.width() / 5,
                 qPrintable(QString::number(unavailable)));
    }

    void languageSwitchKeepsTheView()
    {
        m_chart->frame({samplecase::at("2019-03-08 10:00"), samplecase::at("2019-03-08 10:30")});
        m_chart->setSelection(
            TimeRange{samplecase::at("2019-03-08 10:00"), samplecase::at("2019-03-08 10:30")});
        m_view->setCrosshair(samplecase::slotAt("2019-03-08 10:10"));
        const VisibleSlots visible = m_view->visibleSlots();
        const auto selection = m_chart->selection();
        const auto* legend = m_chart->findChild<ChartLegend*>();
        const QString english = cardText(m_view);
        const QString name = m_view->accessibleName();
        QSignalSpy spy(m_chart.get(), &SuccessChart::selectionChanged);

        languages::Switch language;
        language.show(*m_chart, true);
        QCoreApplication::sendPostedEvents();
        QVERIFY(cardText(m_view) != english);
        QVERIFY(m_view->accessibleName() != name);
        for (const ChartLegend::Entry& entry : legend->entries())
            QVERIFY2(languages::hasChinese(entry.text), qPrintable(entry.text));
        QCOMPARE(m_view->visibleSlots(), visible);
        QCOMPARE(m_chart->selection(), selection);
        QVERIFY(spy.isEmpty());

        language.show(*m_chart, false);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(cardText(m_view), english);
        QCOMPARE(m_view->accessibleName(), name);
    }

    void darkAndLight()
    {
        for (const Colours* colours : {&darkColours(), &lightColours(), &darkColours()}) {
            qApp->setPalette(paletteFor(*colours));
            QCoreApplication::processEvents();
            const QImage image = m_view->grab().toImage();
            QCOMPARE(image.pixelColor(2, image.height() - 2), colours->card);
            bool unavailable = false;
            for (int x = 0; x < image.width() && !unavailable; ++x)
                unavailable = image.pixelColor(x, int(m_view->plotArea().top()) + 12) == colours->unavailable;
            QVERIFY(unavailable);
        }
    }

    void monthWithoutData()
    {
        m_chart->showView({m_data, 0, samplecase::Silent});
        QTest::mouseMove(m_view->viewport(), m_view->plotArea().center().toPoint());
        QVERIFY(cardText(m_view).contains(QStringLiteral("no data")));
        const QImage image = m_view->grab().toImage();
        const QRect plot = m_view->plotArea().toRect();
        for (int x = plot.left(); x <= plot.right(); ++x) {
            for (int y = plot.top(); y <= plot.bottom(); ++y)
                QVERIFY(image.pixelColor(x, y) != lightColours().available);
        }
    }

    void emptyViewTakesEveryEvent()
    {
        m_chart->showView({});
        const QPoint centre = m_view->rect().center();
        wheel(m_view, centre, QPoint(0, 120));
        QTest::mouseMove(m_view->viewport(), centre);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, centre);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, centre);
        QTest::keyClick(m_view, Qt::Key_Plus);
        QTest::keyClick(m_view, Qt::Key_Right, Qt::ControlModifier);
        QTest::mouseClick(m_chart->overview(), Qt::LeftButton);
        m_chart->frame({samplecase::at("2019-03-08"), samplecase::at("2019-03-09")});
        QVERIFY(!m_view->crosshair());
        QVERIFY(!m_view->grab().isNull());
    }

    void theSameMonthAgainKeepsWhatIsSeen()
    {
        m_chart->frame({samplecase::at("2019-03-08 10:00"), samplecase::at("2019-03-08 10:30")});
        const VisibleSlots visible = m_view->visibleSlots();
        m_chart->showView({samplecase::make(), 0, samplecase::Incidents});
        QCOMPARE(m_view->visibleSlots(), visible);
        m_chart->showView({m_data, 0, samplecase::Calm});
        QCOMPARE(m_view->visibleSlots(), m_view->series().whole());
    }

private:
    std::shared_ptr<const report::Case> m_data;
    std::unique_ptr<SuccessChart> m_chart;
    SlotChartView* m_view = nullptr;
};

QTEST_MAIN(TestSuccessChart)
#include "tst_successchart.moc"
