// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languages.h"
#include "platformremarks.h"
#include "samplecase.h"
#include "widgets/chartlegend.h"
#include "widgets/heatmappage.h"
#include "widgets/heatmapview.h"
#include "widgets/slotcardwords.h"
#include "widgets/theme.h"
#include "widgets/wordsfor.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <random>
#include <set>

using namespace clausemeter;
using namespace clausemeter::widgets;
using samplecase::slotAt;

namespace {

TimeRange rangeOf(slots::SlotIndex first, std::int64_t count = 1)
{
    const slots::SlotClock clock;
    return {clock.startOf(first), clock.startOf(first + count)};
}

TimeRange timeOf(const QSignalSpy& spy, int at = 0)
{
    return spy.at(at).at(0).value<TimeRange>();
}

// `count` months of the calm one, one after the other; their slots have no data.
std::shared_ptr<const report::Case> manyMonths(const report::Case& from, int count)
{
    report::Case many = from;
    std::vector<sla::MonthResult>& months = many.analysis.services[0].months;
    const sla::MonthResult calm = months[samplecase::Calm];
    months.assign(std::size_t(count), calm);
    for (int i = 0; i < count; ++i) {
        const Date start = addMonths(firstDay(monthOf(calm.month.start)), i);
        months[std::size_t(i)].month = {start, addMonths(start, 1) - std::chrono::days(1)};
    }
    return std::make_shared<const report::Case>(many);
}

} // namespace

class TestHeatMapPage : public QObject {
    Q_OBJECT

private:
    void show(std::size_t month)
    {
        m_page->showView({m_data, 0, month});
        QCoreApplication::processEvents();
    }

    QPoint placeOf(const char* time) const { return middleOf(slotAt(time)); }

    QPoint middleOf(slots::SlotIndex slot) const
    {
        const QPointF centre = m_map->rectOf(slot).center();
        return QPoint(int(std::floor(centre.x())), int(std::floor(centre.y())));
    }

    bool isSeen(slots::SlotIndex slot) const { return m_map->plot().contains(middleOf(slot)); }

    void hover(slots::SlotIndex slot) { QTest::mouseMove(m_map->viewport(), middleOf(slot)); }

    // What the card must say of a slot.
    std::vector<CardLine> cardOf(std::size_t month, slots::SlotIndex slot) const
    {
        return slotCard({m_data, 0, month}, slot, wordsFor(m_map));
    }

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        m_data = samplecase::make();
    }

    void init()
    {
        m_page = std::make_unique<HeatMapPage>();
        m_page->setLocale(QLocale(QLocale::English));
        m_page->resize(1010, 560);
        m_page->showView({m_data, 0, samplecase::Incidents});
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_map = m_page->map();
        m_map->setFocus(Qt::TabFocusReason);
    }

    void cleanup()
    {
        m_page.reset();
        qApp->setPalette(QPalette());
    }

    void hoverReadsExactlyTheSlotUnderIt()
    {
        const slots::SlotRange month =
            slots::SlotClock::slotsOf(*parseDate("2019-03-01"), *parseDate("2019-03-31"));
        for (const QSize size : {QSize(1010, 560), QSize(640, 400), QSize(1531, 977)}) {
            m_page->resize(size);
            QCoreApplication::processEvents();
            std::mt19937 chance(5);
            std::vector<slots::SlotIndex> all{month.first, month.first + 287, month.first + 288};
            for (int i = 0; i < 60; ++i)
                all.push_back(month.first + std::int64_t(chance() % std::uint64_t(month.size())));
            for (const slots::SlotIndex slot : all) {
                if (!isSeen(slot))
                    continue; // below what is seen
                hover(slot);
                QCOMPARE(m_map->slotAt(m_map->rectOf(slot).center()), std::optional(slot));
                QCOMPARE(m_map->cardLines(), cardOf(samplecase::Incidents, slot));
            }
        }
        hover(slotAt("2019-03-08 10:00"));
        QVERIFY(m_map->cardLines()[1].right == QStringLiteral("unavailable"));
        QTest::mouseMove(m_map->viewport(), QPoint(2, 2));
        QVERIFY(m_map->cardLines().empty());
    }

    // What the pointer reads is what was painted under it, pixel by pixel.
    void everyPixelIsTheSlotThatIsRead()
    {
        const HeatMapMonth month = makeHeatMapMonth(makeSlotSeries(*m_data, 0, samplecase::Incidents));
        const QImage image = m_map->viewport()->grab().toImage();
        const QColor bad = lightColours().unavailable;
        const QRect plot = m_map->plot();
        int unavailable = 0;
        for (int x = plot.left(); x <= plot.right(); ++x) {
            for (int y = plot.top(); y <= plot.bottom(); ++y) {
                const auto slot = m_map->slotAt(QPointF(x, y) + QPointF(0.5, 0.5));
                if (!slot || image.pixelColor(x, y) != bad)
                    continue;
                ++unavailable;
                QCOMPARE(int(month.levels[std::size_t(double(slot->value) - month.range.from)]),
                         int(HeatLevel::kUnavailable));
            }
        }
        QVERIFY(unavailable > 200);
    }

    void oneBadSlotIsSeenAtEveryWidth()
    {
        HeatMapMonth month;
        month.levels.assign(288, HeatLevel::kBest);
        const sla::ServiceMonth day{*parseDate("2019-03-01"), *parseDate("2019-03-01")};
        const HeatMapLayout layout({day}, 0, 8, 0);
        for (int width = 1; width <= 700; ++width) {
            for (const double ratio : {1.0, 1.5, 2.0}) {
                for (const int slot : {0, 1, 143, 200, 287}) {
                    month.levels[std::size_t(slot)] = HeatLevel::kUnavailable;
                    HeatMapPlace place;
                    place.plot = QRect(3, 2, width, 8);
                    place.ratio = ratio;
                    QImage image((QSizeF(width + 6, 12) * ratio).toSize(), QImage::Format_RGB32);
                    image.setDevicePixelRatio(ratio);
                    image.fill(lightColours().card);
                    paintHeatMap(
                        image, layout, place, [&month](std::size_t) -> const HeatMapMonth& { return month; },
                        lightColours());
                    int seen = 0;
                    const int y = int(6 * ratio);
                    for (int x = 0; x < image.width(); ++x) {
                        if (image.pixelColor(x, y) != lightColours().unavailable)
                            continue;
                        ++seen;
                        const int column = x - int(std::lround(3 * ratio));
                        const int wide = int(std::lround((3 + width) * ratio)) - int(std::lround(3 * ratio));
                        if (wide >= 288) {
                            QCOMPARE(columnAt(columnEdges(wide), column), slot);
                        } else {
                            QVERIFY(column * 288 / wide <= slot);
                            QVERIFY((column + 1) * 288 > slot * wide);
                        }
                    }
                    QVERIFY2(seen > 0,
                             qPrintable(QStringLiteral("%1 %2 %3").arg(width).arg(ratio).arg(slot)));
                    month.levels[std::size_t(slot)] = HeatLevel::kBest;
                }
            }
        }
    }

    // At scales that are no whole numbers too; the line under what counts is the last of its row.
    void rowsStandApartEvenly_data()
    {
        QTest::addColumn<double>("ratio");
        for (const double ratio : {1.0, 1.25, 1.5, 1.75, 2.0, 3.0})
            QTest::addRow("%g", ratio) << ratio;
    }
    void rowsStandApartEvenly()
    {
        QFETCH(double, ratio);
        constexpr int kDays = 31;
        constexpr int kHigh = 11;
        HeatMapMonth month;
        month.levels.assign(kDays * 288, HeatLevel::kUnavailable);
        const sla::ServiceMonth march{*parseDate("2019-03-01"), *parseDate("2019-03-31")};
        const auto first = double(march.slotRange().first.value);
        for (int day = 0; day < kDays; ++day)
            month.counted.push_back({first + day * 288.0, first + day * 288.0 + 288.0});
        const HeatMapLayout layout({march}, 0, kHigh, 0);
        HeatMapPlace place;
        place.plot = QRect(0, 3, 288, kDays * kHigh);
        place.gap = 1;
        place.ratio = ratio;
        QImage image((QSizeF(288, kDays * kHigh + 6) * ratio).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(lightColours().card);
        paintHeatMap(
            image, layout, place, [&month](std::size_t) -> const HeatMapMonth& { return month; },
            lightColours());
        std::set<int> gaps;
        std::set<int> rows;
        int run = 0;
        for (int y = int(std::lround(3 * ratio)); y < int((3 + kDays * kHigh) * ratio); ++y) {
            const bool isGap = image.pixelColor(50, y) == lightColours().card;
            const bool wasGap = image.pixelColor(50, y - 1) == lightColours().card;
            if (isGap != wasGap && run > 0)
                (isGap ? rows : gaps).insert(run);
            run = isGap == wasGap ? run + 1 : 1;
            if (isGap && !wasGap)
                QVERIFY(image.pixelColor(50, y - 1).lightness() < 40); // the colour of text, not the row's
        }
        QCOMPARE(gaps, std::set{int(ratio)});
        QVERIFY(*rows.rbegin() - *rows.begin() <= 1);
    }

    void theWorstOfSlotsThatShareAPixel()
    {
        HeatMapMonth month;
        for (int i = 0; i < 288; ++i)
            month.levels.push_back(std::uint8_t(i % 5 == 0 ? HeatLevel::kWorst : i % 3));
        const sla::ServiceMonth day{*parseDate("2019-03-01"), *parseDate("2019-03-01")};
        const HeatMapLayout layout({day}, 0, 8, 0);
        HeatMapPlace place;
        place.plot = QRect(0, 0, 40, 8); // more than seven slots a pixel: each has one of the worst
        QImage image(40, 8, QImage::Format_RGB32);
        paintHeatMap(
            image, layout, place, [&month](std::size_t) -> const HeatMapMonth& { return month; },
            lightColours());
        for (int x = 1; x < 40; ++x)
            QCOMPARE(image.pixelColor(x, 4), image.pixelColor(0, 4));
    }

    void keyboardWalks_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row = [](const char* name, int key, Qt::KeyboardModifiers modifiers, const char* from,
                            const char* to) {
            QTest::newRow(name) << key << modifiers << QByteArray(from) << QByteArray(to);
        };
        const Qt::KeyboardModifiers none = Qt::NoModifier;
        const Qt::KeyboardModifiers ctrl = Qt::ControlModifier;
        row("right", Qt::Key_Right, none, "2019-03-08 10:00", "2019-03-08 10:05");
        row("left", Qt::Key_Left, none, "2019-03-08 10:00", "2019-03-08 09:55");
        row("right over midnight", Qt::Key_Right, none, "2019-03-08 23:55", "2019-03-09 00:00");
        row("left over midnight", Qt::Key_Left, none, "2019-03-08 00:00", "2019-03-07 23:55");
        row("right at the end", Qt::Key_Right, none, "2019-03-31 23:55", "2019-03-31 23:55");
        row("left at the start", Qt::Key_Left, none, "2019-03-01 00:00", "2019-03-01 00:00");
        row("down", Qt::Key_Down, none, "2019-03-08 10:00", "2019-03-09 10:00");
        row("up", Qt::Key_Up, none, "2019-03-08 10:00", "2019-03-07 10:00");
        row("up at the start", Qt::Key_Up, none, "2019-03-01 10:00", "2019-03-01 10:00");
        row("hour", Qt::Key_Right, ctrl, "2019-03-08 10:00", "2019-03-08 11:00");
        row("hour back over midnight", Qt::Key_Left, ctrl, "2019-03-08 00:10", "2019-03-07 23:10");
        row("week", Qt::Key_Down, ctrl, "2019-03-08 10:00", "2019-03-15 10:00");
        row("week beyond the end", Qt::Key_Down, ctrl, "2019-03-28 10:00", "2019-03-31 10:00");
        row("week back", Qt::Key_Up, ctrl, "2019-03-15 10:00", "2019-03-08 10:00");
        row("start of the day", Qt::Key_Home, none, "2019-03-08 10:00", "2019-03-08 00:00");
        row("end of the day", Qt::Key_End, none, "2019-03-08 10:00", "2019-03-08 23:55");
        row("start of the map", Qt::Key_Home, ctrl, "2019-03-08 10:00", "2019-03-01 00:00");
        row("end of the map", Qt::Key_End, ctrl, "2019-03-08 10:00", "2019-03-31 23:55");
        row("page", Qt::Key_PageDown, none, "2019-03-08 10:00", "2019-03-31 10:00");
        row("page back", Qt::Key_PageUp, none, "2019-03-08 10:00", "2019-03-01 10:00");
    }

    void keyboardWalks()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QTest::mouseClick(m_map->viewport(), Qt::LeftButton, Qt::NoModifier, placeOf(from.constData()));
        QCOMPARE(m_map->cursor(), std::optional(slotAt(from.constData())));
        QTest::keyClick(m_map, Qt::Key(key), modifiers);
        const slots::SlotIndex wanted = slotAt(to.constData());
        QCOMPARE(m_map->cursor(), std::optional(wanted));
        QCOMPARE(m_map->cardLines(), cardOf(samplecase::Incidents, wanted));
        QCOMPARE(m_map->accessibleDescription(), inOneLine(m_map->cardLines()));
    }

    void enterAndDoubleClickOpenTheSlot()
    {
        QSignalSpy opened(m_page.get(), &Page::timeRequested);
        QTest::keyClick(m_map, Qt::Key_Right);
        QTest::keyClick(m_map, Qt::Key_Return);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(timeOf(opened), rangeOf(slotAt("2019-03-01 00:05")));
        QTest::mouseDClick(m_map->viewport(), Qt::LeftButton, Qt::NoModifier, placeOf("2019-03-16 05:10"));
        QTRY_COMPARE(opened.size(), 2);
        QCOMPARE(timeOf(opened, 1), rangeOf(slotAt("2019-03-16 05:10")));
        QTest::mouseDClick(m_map->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(3, 3));
        QCoreApplication::processEvents();
        QCOMPARE(opened.size(), 2);
    }

    void clickSelectsASlotEscapeNothing()
    {
        QSignalSpy chosen(m_page.get(), &Page::selectionChosen);
        QTest::mouseClick(m_map->viewport(), Qt::LeftButton, Qt::NoModifier, placeOf("2019-03-08 10:10"));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(timeOf(chosen), rangeOf(slotAt("2019-03-08 10:10")));
        QCOMPARE(m_map->selection(), timeOf(chosen));
        QTest::keyClick(m_map, Qt::Key_Escape);
        QCOMPARE(chosen.size(), 2);
        QVERIFY(timeOf(chosen, 1).isEmpty());
        QVERIFY(m_map->selection().isEmpty());
        QTest::keyClick(m_map, Qt::Key_Space);
        QCOMPARE(timeOf(chosen, 2), rangeOf(slotAt("2019-03-08 10:10")));
    }

    void dragSelectsARunOverMidnight_data()
    {
        QTest::addColumn<bool>("backwards");
        QTest::newRow("forwards") << false;
        QTest::newRow("backwards") << true;
    }

    void dragSelectsARunOverMidnight()
    {
        QFETCH(bool, backwards);
        QPoint from = placeOf("2019-03-08 23:00");
        QPoint to = placeOf("2019-03-09 01:00");
        if (backwards)
            std::swap(from, to);
        QSignalSpy chosen(m_page.get(), &Page::selectionChosen);
        QTest::mousePress(m_map->viewport(), Qt::LeftButton, Qt::NoModifier, from);
        QTest::mouseMove(m_map->viewport(), m_map->plot().center());
        QTest::mouseMove(m_map->viewport(), to);
        QVERIFY(chosen.isEmpty());
        QTest::mouseRelease(m_map->viewport(), Qt::LeftButton, Qt::NoModifier, to);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(timeOf(chosen), rangeOf(slotAt("2019-03-08 23:00"), 25));
    }

    void dragBeyondTheEdgeStopsAtIt()
    {
        QTest::mousePress(m_map->viewport(), Qt::LeftButton, Qt::NoModifier, placeOf("2019-03-31 22:00"));
        QTest::mouseMove(m_map->viewport(), m_map->viewport()->rect().bottomRight() + QPoint(50, 90));
        QTest::mouseRelease(m_map->viewport(), Qt::LeftButton, Qt::NoModifier,
                            m_map->viewport()->rect().bottomRight() + QPoint(50, 90));
        QCOMPARE(m_map->selection(), rangeOf(slotAt("2019-03-31 22:00"), 24));
    }

    void shiftAndArrowsSelect()
    {
        QSignalSpy chosen(m_page.get(), &Page::selectionChosen);
        QTest::keyClick(m_map, Qt::Key_Down);
        QTest::keyClick(m_map, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(timeOf(chosen), rangeOf(slotAt("2019-03-02 00:00"), 2));
        QTest::keyClick(m_map, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(timeOf(chosen, 1), rangeOf(slotAt("2019-03-02 00:00"), 290));
    }

    void selectionFromElsewhereIsShown()
    {
        QSignalSpy chosen(m_page.get(), &Page::selectionChosen);
        const QImage before = m_map->viewport()->grab().toImage();
        const TimeRange time{samplecase::at("2019-03-08 10:02"), samplecase::at("2019-03-08 10:28")};
        m_page->showSelection(time);
        QCOMPARE(m_map->selection(), rangeOf(slotAt("2019-03-08 10:00"), 6)); // whole slots
        QVERIFY(m_map->viewport()->grab().toImage() != before);
        m_page->showSelection({});
        QVERIFY(m_map->selection().isEmpty());
        QCOMPARE(m_map->viewport()->grab().toImage(), before);
        QVERIFY(chosen.isEmpty());
        // Of another month it is kept, not drawn.
        m_page->showSelection(rangeOf(slotAt("2019-02-08 10:00")));
        QCOMPARE(m_map->viewport()->grab().toImage(), before);
    }

    void wholeServicePeriod()
    {
        auto* whole = m_page->findChild<QToolButton*>(QStringLiteral("wholePeriod"));
        m_page->showSelection(rangeOf(slotAt("2019-03-08 10:00"), 6));
        QTest::mouseClick(whole, Qt::LeftButton);
        QCoreApplication::processEvents(); // the scroll bar takes its room
        QVERIFY(m_page->isWholePeriod());
        QCOMPARE(m_map->map().rows(), 28 + 31 + 30 + 31);
        QCOMPARE(m_map->selection(), rangeOf(slotAt("2019-03-08 10:00"), 6));
        // The month that is shown is in sight, and each slot is read in its own month.
        QVERIFY(m_map->slotAt(m_map->rectOf(slotAt("2019-03-01 00:00")).center()));
        const std::pair<const char*, samplecase::Month> times[] = {
            {"2019-02-11 10:00", samplecase::Calm},
            {"2019-03-16 05:10", samplecase::Incidents},
            {"2019-04-11 10:00", samplecase::Silent},
            {"2019-05-11 18:15", samplecase::Unfinished},
            {"2019-05-31 23:55", samplecase::Unfinished}};
        for (const auto& [time, month] : times) {
            const slots::SlotIndex slot = slotAt(time);
            m_page->showSelection(rangeOf(slot));
            QVERIFY2(isSeen(slot), time);
            hover(slot);
            QCOMPARE(m_map->cardLines(), cardOf(month, slot));
        }
        QCOMPARE(m_map->cardLines()[1].left, QStringLiteral("pending"));
        QTest::mouseClick(whole, Qt::LeftButton);
        QCOMPARE(m_map->map().rows(), 31);
    }

    void dayBetweenTheMonthsIsCrossedByKeyboard()
    {
        m_page->setWholePeriod(true);
        QTest::mouseClick(m_map->viewport(), Qt::LeftButton, Qt::NoModifier, placeOf("2019-03-01 00:00"));
        QTest::keyClick(m_map, Qt::Key_Left);
        QCOMPARE(m_map->cursor(), std::optional(slotAt("2019-02-28 23:55")));
        QVERIFY(isSeen(*m_map->cursor()));
        QCOMPARE(m_map->cardLines(), cardOf(samplecase::Calm, *m_map->cursor()));
    }

    void gapsOfTheServicePeriodHaveNoRows()
    {
        const auto day = [](const char* text) { return *parseDate(text); };
        const HeatMapLayout layout({{day("2019-03-17"), day("2019-03-31")},
                                    {day("2019-04-01"), day("2019-04-02")},
                                    {day("2019-04-20"), day("2019-04-30")}},
                                   7, 10, 20);
        QCOMPARE(layout.rows(), 15 + 2 + 11);
        QCOMPARE(layout.height(), 28 * 10 + 20 + 20 + 40);
        QVERIFY(!layout.blocks()[1].gapBefore);
        QVERIFY(layout.blocks()[2].gapBefore == (sla::ServiceMonth{day("2019-04-03"), day("2019-04-19")}));
        QCOMPARE(layout.blocks()[2].month, std::size_t(9));
        QCOMPARE(layout.rowOf(day("2019-04-03")), std::optional<int>());
        QCOMPARE(layout.rowOf(day("2019-03-16")), std::optional<int>());
        QCOMPARE(layout.rowOf(day("2019-05-01")), std::optional<int>());
        for (int row = 0; row < layout.rows(); ++row) {
            QCOMPARE(layout.rowOf(layout.dayOf(row)), std::optional(row));
            for (const int inside : {0, 9}) {
                QCOMPARE(layout.rowAt(layout.topOf(row) + inside), std::optional(row));
                QCOMPARE(layout.nearestRowAt(layout.topOf(row) + inside), row);
            }
        }
        QCOMPARE(layout.rowAt(19), std::optional<int>()); // the first heading
        QCOMPARE(layout.rowAt(layout.height()), std::optional<int>());
        QCOMPARE(layout.nearestRowAt(-5), 0);
        QCOMPARE(layout.nearestRowAt(layout.height() + 5), layout.rows() - 1);
        QCOMPARE(layout.blocksIn(0, 20), (std::pair<std::size_t, std::size_t>{0, 1}));
        QCOMPARE(layout.blocksIn(0, 10'000), (std::pair<std::size_t, std::size_t>{0, 3}));
        QCOMPARE(HeatMapLayout().blocksIn(0, 100), (std::pair<std::size_t, std::size_t>{0, 0}));
    }

    void tenYearsScroll()
    {
        const auto many = manyMonths(*m_data, 120);
        m_page->showView({many, 0, 60});
        m_page->setWholePeriod(true);
        QCOMPARE(m_map->map().rows(), 3653);
        const Date shown = many->analysis.services[0].months[60].month.start;
        QVERIFY(m_map->slotAt(m_map->rectOf(slots::SlotClock::firstOf(shown)).center()));
        m_map->setFocus(Qt::TabFocusReason);
        QTest::keyClick(m_map, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_map->cursor(), std::optional(slotAt("2029-01-31 23:55")));
        QCOMPARE(m_map->verticalScrollBar()->value(), m_map->verticalScrollBar()->maximum());
        QVERIFY(m_map->cardLines()[0].left.contains(QStringLiteral("2029-01-31 23:55")));
        QVERIFY(isSeen(*m_map->cursor()));
        QTest::keyClick(m_map, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(m_map->cursor(), std::optional(slotAt("2019-02-01 00:00")));
        QVERIFY(!m_map->viewport()->grab().isNull());
    }

    void oneMonthHasNoSwitch()
    {
        m_page->showView({manyMonths(*m_data, 1), 0, 0});
        QVERIFY(!m_page->findChild<QToolButton*>(QStringLiteral("wholePeriod"))->isVisible());
        QCOMPARE(m_map->map().rows(), 28);
    }

    void theSameMonthAgainKeepsWhatIsSelected()
    {
        QTest::mouseClick(m_map->viewport(), Qt::LeftButton, Qt::NoModifier, placeOf("2019-03-08 10:10"));
        m_page->showView({samplecase::make(), 0, samplecase::Incidents});
        QCOMPARE(m_map->selection(), rangeOf(slotAt("2019-03-08 10:10")));
        QCOMPARE(m_map->cursor(), std::optional(slotAt("2019-03-08 10:10")));
        show(samplecase::Calm);
        QVERIFY(m_map->selection().isEmpty());
        QCOMPARE(m_map->cursor(), std::optional(slotAt("2019-02-01 00:00")));
    }

    void languageSwitchKeepsTheView()
    {
        QTest::mouseClick(m_map->viewport(), Qt::LeftButton, Qt::NoModifier, placeOf("2019-03-08 10:10"));
        QTest::keyClick(m_map, Qt::Key_Right);
        const auto* legend = m_page->findChild<ChartLegend*>();
        const QString name = m_map->accessibleName();
        const QString description = m_map->accessibleDescription();
        const TimeRange selection = m_map->selection();
        const auto cursor = m_map->cursor();
        languages::Switch language;
        language.show(*m_page, true);
        QCoreApplication::sendPostedEvents();
        QVERIFY(languages::hasChinese(m_page->title()));
        QVERIFY(languages::hasChinese(m_map->accessibleName()));
        QVERIFY(m_map->accessibleDescription() != description);
        QCOMPARE(m_map->accessibleDescription(), inOneLine(cardOf(samplecase::Incidents, *cursor)));
        QCOMPARE(legend->entries().size(), std::size_t(6));
        for (const ChartLegend::Entry& entry : legend->entries())
            QVERIFY2(languages::hasChinese(entry.text), qPrintable(entry.text));
        QCOMPARE(m_map->selection(), selection);
        QCOMPARE(m_map->cursor(), cursor);
        language.show(*m_page, false);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(m_map->accessibleName(), name);
        QCOMPARE(m_map->accessibleDescription(), description);
    }

    void pendingIsExplainedWhereItIs()
    {
        const auto* legend = m_page->findChild<ChartLegend*>();
        show(samplecase::Unfinished);
        QCOMPARE(legend->entries().size(), std::size_t(7));
        QCOMPARE(legend->entries().back().text, QStringLiteral("pending"));
    }

    void darkAndLight()
    {
        for (const Colours* colours : {&darkColours(), &lightColours(), &darkColours()}) {
            qApp->setPalette(paletteFor(*colours));
            QCoreApplication::processEvents();
            const QImage image = m_map->viewport()->grab().toImage();
            QCOMPARE(image.pixelColor(1, 1), colours->card);
            const QRectF bad = m_map->rectOf(slotAt("2019-03-11 21:15"));
            QCOMPARE(image.pixelColor(int(bad.center().x()), int(bad.top()) + 3), colours->unavailable);
        }
    }

    void emptyViewTakesEveryEvent()
    {
        m_page->showView({});
        const QPoint centre = m_map->viewport()->rect().center();
        QTest::mouseMove(m_map->viewport(), centre);
        QTest::mouseClick(m_map->viewport(), Qt::LeftButton, Qt::NoModifier, centre);
        QTest::mouseDClick(m_map->viewport(), Qt::LeftButton, Qt::NoModifier, centre);
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_End, Qt::Key_Return, Qt::Key_Escape})
            QTest::keyClick(m_map, key);
        m_page->setWholePeriod(true);
        m_page->showSelection(rangeOf(slotAt("2019-03-08 10:10")));
        QVERIFY(!m_map->cursor());
        QVERIFY(m_map->cardLines().empty());
        QVERIFY(m_map->selection().isEmpty());
        QVERIFY(!m_map->grab().isNull());
    }

private:
    std::shared_ptr<const report::Case> m_data;
    std::unique_ptr<HeatMapPage> m_page;
    HeatMapView* m_map = nullptr;
};

QTEST_MAIN(TestHeatMapPage)
#include "tst_heatmappage.moc"
