// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languages.h"
#include "platformremarks.h"
#include "samplecase.h"
#include "widgets/slotchartview.h"
#include "widgets/successchart.h"
#include "widgets/timelinepage.h"
#include "widgets/whypanel.h"
#include "widgets/windowsdelegate.h"
#include "widgets/windowstable.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace clausemeter;
using namespace clausemeter::widgets;
using items::WindowsModel;
using languages::hasChinese;

namespace {

QString textAt(const WindowsTable* table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

} // namespace

class TestTimelinePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        m_data = samplecase::make();
    }

    void init()
    {
        m_page = std::make_unique<TimelinePage>();
        m_page->setLocale(QLocale(QLocale::English));
        m_page->resize(1000, 700);
        m_page->showView({m_data, 0, samplecase::Incidents});
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_table = m_page->table();
        m_chart = m_page->chart();
    }
    void cleanup() { m_page.reset(); }

    void modelKeepsItsPromises()
    {
        WindowsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMonth(m_data->analysis.services[0].months[samplecase::Incidents]);
        QCOMPARE(model.rowCount(), 6);
        model.setMonth(m_data->analysis.services[0].months[samplecase::Calm]);
        QCOMPARE(model.rowCount(), 0);
        model.clear();
    }

    void rowsSayWhatBecameOfTheWindows()
    {
        const sla::MonthResult& month = m_data->analysis.services[0].months[samplecase::Incidents];
        QCOMPARE(m_table->model()->rowCount(), int(month.windows.size()));
        const std::vector<std::pair<QString, QString>> expected = {
            {QStringLiteral("2019-03-08 10:00"), QStringLiteral("counts")},
            {QStringLiteral("2019-03-11 21:15"), QStringLiteral("counts")},
            {QStringLiteral("2019-03-16 05:00"), QStringLiteral("released")},
            {QStringLiteral("2019-03-19 14:10"), QStringLiteral("partly released")},
            {QStringLiteral("2019-03-24 16:40"), QStringLiteral("disputed")},
            {QStringLiteral("2019-03-27 12:00"), QStringLiteral("customer-caused")}};
        for (int row = 0; row < int(expected.size()); ++row) {
            QCOMPARE(textAt(m_table, row, WindowsModel::Start), expected[std::size_t(row)].first);
            QCOMPARE(textAt(m_table, row, WindowsModel::Standing), expected[std::size_t(row)].second);
        }
        QCOMPARE(textAt(m_table, 0, WindowsModel::End), QStringLiteral("10:30"));
        QCOMPARE(textAt(m_table, 3, WindowsModel::Minutes), QStringLiteral("25"));
        QCOMPARE(textAt(m_table, 3, WindowsModel::Counted), QStringLiteral("15"));
        QVERIFY(textAt(m_table, 2, WindowsModel::Reason).startsWith(QStringLiteral("4.10")));
        QVERIFY(textAt(m_table, 4, WindowsModel::Reason).startsWith(QStringLiteral("4.12")));
        QVERIFY(textAt(m_table, 5, WindowsModel::Reason).startsWith(QStringLiteral("1.5")));
        QVERIFY(textAt(m_table, 0, WindowsModel::Reason).isEmpty());
    }

    void selectingARowFramesTheWindow()
    {
        QSignalSpy clicked(m_chart, &SuccessChart::windowClicked);
        const QPoint cell = m_table->visualRect(m_table->model()->index(2, 0)).center();
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, Qt::NoModifier, cell);
        const TimeRange window{samplecase::at("2019-03-16 05:00"), samplecase::at("2019-03-16 05:40")};
        QCOMPARE(m_chart->chartView()->highlight(), std::optional(window));
        const TimeRange visible = m_chart->visibleRange();
        QVERIFY(visible.start < window.start && window.end < visible.end);
        QVERIFY(visible.length() < std::chrono::hours(12));
        QVERIFY(clicked.isEmpty());
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_Down);
        QCOMPARE(m_chart->chartView()->highlight()->start, samplecase::at("2019-03-19 14:10"));
        QTest::keyClick(m_table, Qt::Key_Escape);
        QCOMPARE(m_chart->chartView()->highlight(), std::nullopt);
    }

    void clickingAWindowSelectsItsRow()
    {
        SlotChartView* view = m_chart->chartView();
        const VisibleSlots before = view->visibleSlots();
        const QRectF plot = view->plotArea();
        const double at = double(samplecase::slotAt("2019-03-24 16:50").value);
        const QPoint place(int(plot.left() + (at - before.from) / before.size() * plot.width()),
                           int(plot.center().y()));
        QSignalSpy selected(m_table, &WindowsTable::windowSelected);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, place);
        QTRY_COMPARE(m_table->selectedWindow(), 4);
        QCOMPARE(view->highlight()->start, samplecase::at("2019-03-24 16:40"));
        // The chart stays where it is, and nothing comes back from the table.
        QCOMPARE(view->visibleSlots(), before);
        QVERIFY(selected.isEmpty());
    }

    void sortsByEveryColumn()
    {
        const auto click = [this](int column) {
            QHeaderView* header = m_table->horizontalHeader();
            const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, at);
        };
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), int(WindowsModel::Start));
        for (int column = 0; column < WindowsModel::Reason; ++column) {
            m_table->sortByColumn(WindowsModel::Reason, Qt::AscendingOrder);
            click(column);
            const Qt::SortOrder order = m_table->horizontalHeader()->sortIndicatorOrder();
            for (int row = 1; row < m_table->model()->rowCount(); ++row) {
                const QVariant a = m_table->model()->index(row - 1, column).data(WindowsModel::SortRole);
                const QVariant b = m_table->model()->index(row, column).data(WindowsModel::SortRole);
                const bool ordered = a.typeId() == QMetaType::QByteArray
                                         ? (order == Qt::AscendingOrder ? a.toByteArray() <= b.toByteArray()
                                                                        : a.toByteArray() >= b.toByteArray())
                                         : (order == Qt::AscendingOrder ? a.toLongLong() <= b.toLongLong()
                                                                        : a.toLongLong() >= b.toLongLong());
                QVERIFY2(ordered, qPrintable(QStringLiteral("column %1, row %2").arg(column).arg(row)));
            }
        }
        // Numbers, not texts: 89.4886 % before 95.4545 %, and 1,284 requests after 416.
        m_table->sortByColumn(WindowsModel::Requests, Qt::AscendingOrder);
        QCOMPARE(textAt(m_table, 0, WindowsModel::Requests), QStringLiteral("416"));
        // A row chosen in another order is still the window.
        m_table->selectWindow(0);
        QCOMPARE(m_table->selectedWindow(), 0);
        QCOMPARE(m_table->currentIndex().siblingAtColumn(0).data().toString(),
                 QStringLiteral("2019-03-08 10:00"));
    }

    void rowsAreCopiedAsText()
    {
        m_table->setFocus();
        m_table->selectRow(0);
        QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keySequence(m_table, QKeySequence(QKeySequence::Copy));
        const QStringList lines =
            QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].split(QLatin1Char('\t')).size(), int(WindowsModel::NUM_COLUMNS));
        QVERIFY(lines[1].startsWith(QStringLiteral("2019-03-08 10:00\t10:30\t30\t30\t")));
        QVERIFY(lines[2].startsWith(QStringLiteral("2019-03-11 21:15\t")));
    }

    void sentenceWhereThereIsNoWindow()
    {
        QVERIFY(m_table->emptyText().isEmpty());
        m_page->showView({m_data, 0, samplecase::Calm});
        const QString calm = m_table->emptyText();
        QVERIFY(calm.contains(QStringLiteral("99 %")));
        m_page->showView({m_data, 0, samplecase::Silent});
        QVERIFY(!m_table->emptyText().isEmpty());
        QVERIFY(m_table->emptyText() != calm);
        m_page->showView({});
        QVERIFY(m_table->emptyText().isEmpty());
        QCOMPARE(m_table->model()->rowCount(), 0);
    }

    void whyAWindowWasDown()
    {
        const QStringList month = m_page->why()->lines();
        QVERIFY(month[0].startsWith(QStringLiteral("The whole service month: ")));
        m_table->selectRow(0);
        const sla::Window& window = m_data->analysis.services[0].months[samplecase::Incidents].windows[0];
        QStringList lines = m_page->why()->lines();
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines[0], QStringLiteral("2019-03-08 10:00 – 10:30: %1 of %2 requests failed.")
                               .arg(textAt(m_table, 0, WindowsModel::Failures),
                                    textAt(m_table, 0, WindowsModel::Requests)));
        QCOMPARE(lines[1], QStringLiteral("30 min of its 30 min unavailable; 30 min counts as downtime."));
        QVERIFY(lines[2].startsWith(QStringLiteral("-3308 Room entry timed out ")));
        QVERIFY(lines[3].startsWith(QStringLiteral("-3301 Room entry failed ")));
        QVERIFY(lines[4].startsWith(QStringLiteral("ap-guangzhou ")));
        QVERIFY(lines[5].startsWith(QStringLiteral("ap-shanghai ")));
        std::uint64_t failures = 0;
        for (const sla::RegionShare& region : window.breakdown.regions)
            failures += region.failures;
        QCOMPARE(failures, window.breakdown.failures);
        QCOMPARE(m_page->why()->accessibleDescription(), lines.join(u'\n'));
        // Chosen by the customer's own fault, in the chart, and by nothing.
        m_page->showTime({samplecase::at("2019-03-27 12:00"), samplecase::at("2019-03-27 12:20")});
        lines = m_page->why()->lines();
        QVERIFY(lines[0].endsWith(QStringLiteral("of them caused by the customer.")));
        QVERIFY(lines[2].contains(QStringLiteral("(caused by the customer)")));
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_Escape);
        QCOMPARE(m_page->why()->lines(), month);
    }

    // What is selected in the chart is explained as a window is, and told to the other pages; what they
    // select is shown without an echo.
    void oneSelectionOfTime()
    {
        QSignalSpy chosen(m_page.get(), &Page::selectionChosen);
        const TimeRange time{samplecase::at("2019-03-08 09:50"), samplecase::at("2019-03-08 10:10")};
        m_chart->setSelection(time);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.last().at(0).value<TimeRange>(), time);
        QCOMPARE(m_table->selectedWindow(), -1);
        QCOMPARE(m_page->chosenTime(), time);
        QVERIFY(m_page->why()->lines()[0].startsWith(QStringLiteral("2019-03-08 09:50 – 10:10: ")));
        QCOMPARE(m_page->why()->lines()[1],
                 QStringLiteral("10 min of its 20 min unavailable; 10 min counts as downtime."));
        m_table->selectRow(1);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen.last().at(0).value<TimeRange>().start, samplecase::at("2019-03-11 21:15"));
        QCOMPARE(m_chart->selection(), std::nullopt);

        const VisibleSlots visible = m_chart->chartView()->visibleSlots();
        m_page->showSelection({samplecase::at("2019-03-16 05:00"), samplecase::at("2019-03-16 05:40")});
        QCOMPARE(m_table->selectedWindow(), 2);
        m_page->showSelection(time);
        QCOMPARE(m_table->selectedWindow(), -1);
        QCOMPARE(m_chart->selection(), std::optional(time));
        m_page->showSelection({});
        QCOMPARE(m_chart->selection(), std::nullopt);
        QVERIFY(m_page->why()->lines()[0].startsWith(QStringLiteral("The whole service month: ")));
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(m_chart->chartView()->visibleSlots(), visible);
        m_page->showSelection({samplecase::at("2019-03-02 00:00"), samplecase::at("2019-03-02 01:00")});
        QCOMPARE(m_page->why()->lines()[1], QStringLiteral("None of its 1 h is unavailable."));
    }

    // A new result of the month, or another part of the service, is no choice of the user's.
    void newResultKeepsTheSelection()
    {
        const TimeRange time{samplecase::at("2019-03-08 09:50"), samplecase::at("2019-03-08 10:10")};
        m_chart->setSelection(time);
        QSignalSpy chosen(m_page.get(), &Page::selectionChosen);
        m_page->showView({samplecase::make(), 0, samplecase::Incidents});
        QCOMPARE(m_chart->selection(), std::optional(time));
        QCOMPARE(m_page->chosenTime(), time);
        m_chart->setShowsPeriod(true);
        QCOMPARE(m_chart->selection(), std::optional(time));
        m_chart->setShowsPeriod(false);
        QCOMPARE(m_chart->selection(), std::optional(time));
        m_page->showView({m_data, 0, samplecase::Unfinished});
        QCOMPARE(m_chart->selection(), std::nullopt);
        QCOMPARE(chosen.size(), 0);
    }

    void windowOfAnotherMonthIsAskedFor()
    {
        m_chart->setShowsPeriod(true);
        m_page->showView({m_data, 0, samplecase::Calm});
        SlotChartView* view = m_chart->chartView();
        m_chart->setVisibleRange({samplecase::at("2019-03-08 08:00"), samplecase::at("2019-03-08 12:00")});
        const double share =
            (double(samplecase::slotAt("2019-03-08 10:10").value) - view->visibleSlots().from) /
            view->visibleSlots().size();
        QSignalSpy asked(m_page.get(), &Page::timeRequested);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier,
                          QPoint(int(view->plotArea().left() + share * view->plotArea().width()),
                                 int(view->plotArea().center().y())));
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<TimeRange>().start, samplecase::at("2019-03-08 10:00"));
    }

    // An agreement that counts outages: they say why, and logs are not missed.
    void outagesInThePlaceOfRequests()
    {
        report::CaseRequest request;
        request.accountPath = TEST_DATA "/cases/cvm-outages-in-whole-minutes/account.json";
        request.asOf = parseDate("2024-05-01");
        const auto knowledge = report::loadKnowledge({});
        QVERIFY(knowledge.ok());
        Progress progress;
        const auto data =
            std::make_shared<const report::Case>(*report::openCase(request, *knowledge, progress));
        m_page->showView({data, 0, 0});
        const QStringList lines = m_page->why()->lines();
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0], QStringLiteral("The whole service month"));
        QVERIFY2(lines[3].startsWith(QStringLiteral("2024-03-07 12:00")) &&
                     lines[3].endsWith(QStringLiteral(" 20.5 20")),
                 qPrintable(lines[3]));
        account::Account account = data->account.account;
        account.outages.clear();
        m_page->showView(
            {std::make_shared<const report::Case>(*report::recompute(*data, account, data->analysis.asOf)), 0,
             0});
        QCOMPARE(m_page->why()->lines().last(),
                 QStringLiteral("The account records no outage in this time."));
    }

    void whatTheLogsDoNotSay()
    {
        m_page->showView({m_data, 0, samplecase::Unfinished});
        QCOMPARE(m_page->why()->lines().last(), QStringLiteral("The log names no regions."));
        m_page->showView({m_data, 0, samplecase::Silent});
        QCOMPARE(m_page->why()->lines().last(), QStringLiteral("The logs have no data in this time."));
        m_page->showView({});
        QVERIFY(m_page->why()->lines().isEmpty());
        report::Case other = *m_data;
        sla::Breakdown& breakdown = other.analysis.services[0].months[samplecase::Incidents].breakdown;
        breakdown.codes = {{sla::PartOf::Without, {}, breakdown.failures, Decimal::fromInteger(100), false}};
        const auto changed = std::make_shared<const report::Case>(other);
        m_page->showView({changed, 0, samplecase::Incidents});
        QVERIFY(m_page->why()->lines().contains(QStringLiteral("The log names no error codes.")));
        breakdown = {};
        breakdown.hasUncounted = true;
        m_page->showView({std::make_shared<const report::Case>(other), 0, samplecase::Incidents});
        QCOMPARE(m_page->why()->lines().last(),
                 QStringLiteral("The log has rates only: it does not say what failed."));
        breakdown.requests = 10;
        m_page->showView({std::make_shared<const report::Case>(other), 0, samplecase::Incidents});
        QVERIFY(m_page->why()->lines().contains(QStringLiteral("No request failed.")));
    }

    void showTimeOfAWindowSelectsIt()
    {
        m_page->showTime({samplecase::at("2019-03-19 14:10"), samplecase::at("2019-03-19 14:35")});
        QCOMPARE(m_table->selectedWindow(), 3);
        QCOMPARE(m_chart->selection(), std::nullopt);
        m_page->showTime({samplecase::at("2019-03-20 08:00"), samplecase::at("2019-03-20 08:05")});
        QCOMPARE(m_table->selectedWindow(), -1);
        QCOMPARE(m_chart->selection(), std::optional(TimeRange{samplecase::at("2019-03-20 08:00"),
                                                               samplecase::at("2019-03-20 08:05")}));
        QVERIFY(m_chart->visibleRange().start <= samplecase::at("2019-03-20 08:00"));
        QVERIFY(m_chart->visibleRange().length() < std::chrono::hours(4));
    }

    void languageSwitchKeepsTheSelection()
    {
        m_table->selectRow(4);
        const VisibleSlots visible = m_chart->chartView()->visibleSlots();
        const QString title = m_page->title();
        languages::Switch language;
        language.show(*m_page, true);
        QCoreApplication::sendPostedEvents();
        QVERIFY(m_page->title() != title);
        for (int column = 0; column < WindowsModel::NUM_COLUMNS; ++column)
            QVERIFY(hasChinese(m_table->model()->headerData(column, Qt::Horizontal).toString()));
        for (int row = 0; row < m_table->model()->rowCount(); ++row)
            QVERIFY(hasChinese(textAt(m_table, row, WindowsModel::Standing)));
        for (const QString& line : m_page->why()->lines().first(3))
            QVERIFY2(hasChinese(line), qPrintable(line));
        QCOMPARE(m_table->selectedWindow(), 4);
        QCOMPARE(m_chart->chartView()->visibleSlots(), visible);
        QVERIFY(m_chart->chartView()->highlight().has_value());
        language.show(*m_page, false);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(m_page->title(), title);
        QCOMPARE(textAt(m_table, 0, WindowsModel::Standing), QStringLiteral("counts"));
    }

    void recomputedMonthKeepsTheSelectedWindow()
    {
        m_table->selectRow(1);
        const VisibleSlots visible = m_chart->chartView()->visibleSlots();
        m_page->showView({samplecase::make(), 0, samplecase::Incidents});
        QCOMPARE(m_table->selectedWindow(), 1);
        QCOMPARE(m_chart->chartView()->visibleSlots(), visible);
        m_page->showView({m_data, 0, samplecase::Unfinished});
        QCOMPARE(m_table->selectedWindow(), -1);
        QCOMPARE(m_chart->chartView()->highlight(), std::nullopt);
    }

    // A figure that is partly outside the view is not shown: what is seen of it would be another one.
    void cutFiguresAreNotRead()
    {
        QStandardItemModel model(1, WindowsModel::Requests + 1);
        QTableView table;
        table.setModel(&model);
        WindowsDelegate delegate;
        table.setItemDelegate(&delegate);
        table.setHorizontalScrollMode(QTableView::ScrollPerPixel);
        table.verticalHeader()->hide();
        table.horizontalHeader()->setDefaultSectionSize(140);
        model.setData(model.index(0, 0), int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        model.setData(model.index(0, 2), int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        const auto pictureOf = [&](const char* figure) {
            for (const int column : {0, 2})
                model.setData(model.index(0, column), QString::fromLatin1(figure));
            return table.viewport()->grab().toImage();
        };
        table.resize(3 * 140 + 40, 120);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QVERIFY(pictureOf("1,111,111") != pictureOf("9,999,999"));
        // Cut at the right, then at the left too.
        table.resize(2 * 140 + 50, 120);
        const QRect last = table.visualRect(model.index(0, 2));
        QVERIFY(last.left() < table.viewport()->width() && last.right() > table.viewport()->width());
        table.horizontalScrollBar()->setValue(110);
        table.resize(140 + 30, 120);
        QCoreApplication::processEvents();
        QVERIFY(table.visualRect(model.index(0, 0)).right() > 0);
        QCOMPARE(table.horizontalScrollBar()->value(), 110);
        QCOMPARE(pictureOf("1,111,111"), pictureOf("9,999,999"));
    }

    // The keyboard stops at the panel only where there is something to scroll, and is seen there.
    void whyPanelTakesTheKeyboardToScroll()
    {
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        auto* scroll = m_page->why()->findChild<QScrollArea*>(QStringLiteral("whyScroll"));
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
        QCOMPARE(scroll->focusPolicy(), Qt::StrongFocus);
        QCOMPARE(scroll->accessibleDescription(), m_page->why()->accessibleDescription());
        QVERIFY(!scroll->accessibleName().isEmpty());
        m_chart->chartView()->setFocus();
        const QImage without = m_page->why()->grab().toImage();
        scroll->setFocus(Qt::TabFocusReason);
        QVERIFY(m_page->why()->grab().toImage() != without);
        QTest::keyClick(scroll, Qt::Key_PageDown);
        QVERIFY(scroll->verticalScrollBar()->value() > 0);
        m_page->resize(1000, 2400);
        QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
        QCOMPARE(scroll->focusPolicy(), Qt::NoFocus);
    }

    void stateComesBack()
    {
        m_table->sortByColumn(WindowsModel::LowestRate, Qt::DescendingOrder);
        m_table->setColumnWidth(WindowsModel::Minutes, 133);
        m_chart->setRateScale(RateScale::Nines);
        m_chart->setShowsPeriod(true);
        const QByteArray state = m_page->saveState();
        TimelinePage other;
        other.resize(1000, 700);
        QVERIFY(other.restoreState(state));
        other.showView({m_data, 0, samplecase::Incidents});
        QCOMPARE(other.table()->horizontalHeader()->sortIndicatorSection(), int(WindowsModel::LowestRate));
        QCOMPARE(other.table()->columnWidth(WindowsModel::Minutes), 133);
        QCOMPARE(other.chart()->rateScale(), RateScale::Nines);
        QVERIFY(other.chart()->showsPeriod());
        // What the version before the panel left behind: magic, version, splitter, table, scale.
        QByteArray old;
        QByteArray splitter;
        {
            QDataStream now(state);
            now.setVersion(QDataStream::Qt_6_4);
            quint32 number = 0;
            now >> number >> number >> splitter;
            QDataStream out(&old, QIODevice::WriteOnly);
            out.setVersion(QDataStream::Qt_6_4);
            out << quint32(0x434D544C) << quint32(1) << splitter << m_table->saveState() << false;
        }
        QVERIFY(other.restoreState(old));
        QCOMPARE(other.chart()->rateScale(), RateScale::Detail);
        QVERIFY(!other.restoreState(QByteArray("something else")));
        QVERIFY(!other.restoreState({}));
    }

private:
    std::shared_ptr<const report::Case> m_data;
    std::unique_ptr<TimelinePage> m_page;
    WindowsTable* m_table = nullptr;
    SuccessChart* m_chart = nullptr;
};

QTEST_MAIN(TestTimelinePage)
#include "tst_timelinepage.moc"
