// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagefixture.h"
#include "samplecase.h"

#include "widgets/datatable.h"
#include "widgets/linkbutton.h"
#include "widgets/monthschart.h"
#include "widgets/overviewpage.h"
#include "widgets/text/unbroken.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QtCharts/QBarSet>
#include <QtCharts/QStackedBarSeries>
#include <algorithm>

using namespace clausemeter;
using namespace clausemeter::widgets;
using namespace clausemeter::widgets::test;

// The page of a month at a glance: its downtime, the months beside it, its windows and its logs.
class TestOverviewPage : public QObject, private PageFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        setUp();
        openSample();
    }

    void downtimeAgainstTheAllowance()
    {
        OverviewPage page;
        show(page, m_case, false);
        // 31 days allow 44.64 minutes; 75 are used, the next tier begins above 223.2.
        QCOMPARE(page.findChild<QLabel*>(QStringLiteral("downtime"))->text(),
                 text::unbroken(QStringLiteral("75 of 44.64 min")));
        QCOMPARE(page.findChild<QLabel*>(QStringLiteral("nextTier"))->text(),
                 text::unbroken(QStringLiteral("The 20 % tier begins above 223.2 min: 30 more slots.")));
        CaseView silent = m_case;
        silent.monthIndex = samplecase::Silent;
        page.showView(silent);
        QCOMPARE(page.findChild<QLabel*>(QStringLiteral("downtime"))->text(),
                 text::unbroken(QStringLiteral("Not known; 43.2 min are allowed")));
    }

    void aBarAsksForItsMonth()
    {
        OverviewPage page;
        show(page, m_case, false);
        QSignalSpy spy(&page, &OverviewPage::monthRequested);
        auto* chart = page.findChild<MonthsChart*>();
        const QRectF plot = chart->chart()->plotArea();
        // Four months: the first column is the first quarter of the plot.
        const QPoint first = chart->mapFromScene(QPointF(plot.left() + plot.width() / 8, plot.center().y()));
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, first);
        QVERIFY(spy.wait(1000) || !spy.isEmpty());
        QCOMPARE(spy.takeFirst().at(0).toInt(), 0);
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Right);
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.takeFirst().at(0).toInt(), int(samplecase::Incidents) + 1);
    }

    void anUnfinishedMonthIsSoFar()
    {
        OverviewPage page;
        show(page, m_case, false);
        const auto* chart = page.findChild<MonthsChart*>();
        const QString months = chart->accessibleDescription();
        QVERIFY2(months.contains(QStringLiteral("2019-05 so far 99.")), qPrintable(months));
        QCOMPARE(months.count(QStringLiteral("so far")), 1);
        const auto* series = qobject_cast<QStackedBarSeries*>(chart->chart()->series().front());
        const QList<QBarSet*> sets = series->barSets();
        QCOMPARE(sets.last()->label(), QStringLiteral("so far"));
        QCOMPARE(sets.last()->brush().style(), Qt::BDiagPattern);
        QCOMPARE(sets.first()->brush().style(), Qt::SolidPattern);
        QCOMPARE(sets.first()->at(samplecase::Unfinished), 0.0); // drawn once
        QVERIFY(sets.last()->at(samplecase::Unfinished) > 99);
        QCOMPARE(sets.last()->at(samplecase::Calm), 0.0);
    }

    void manyMonthsAreNamedHereAndThere()
    {
        report::Case many = *m_case.data;
        std::vector<sla::MonthResult>& months = many.analysis.services[0].months;
        const sla::MonthResult calm = months[samplecase::Calm];
        months.clear();
        for (int i = 0; i < 40; ++i) {
            months.push_back(calm);
            const Date start = addMonths(firstDay(monthOf(calm.month.start)), i);
            months.back().month.start = start;
            months.back().month.end = addMonths(start, 1) - std::chrono::days(1);
        }
        OverviewPage page;
        for (const std::size_t shown : {std::size_t(39), std::size_t(30), std::size_t(3)}) {
            show(page, {std::make_shared<const report::Case>(many), 0, shown}, false);
            const auto* chart = page.findChild<MonthsChart*>();
            const std::vector<std::size_t> named = chart->namedMonths();
            QVERIFY(named.size() > 3);
            QVERIFY(std::find(named.begin(), named.end(), shown) != named.end());
            const double column = chart->chart()->plotArea().width() / MonthsChart::kMostMonths;
            const double name = QFontMetricsF(chart->font()).horizontalAdvance(QStringLiteral("2019-05"));
            for (std::size_t i = 1; i < named.size(); ++i)
                QVERIFY(double(named[i] - named[i - 1]) * column > name);
        }
    }

    void windowAcrossMidnightHasRoom()
    {
        report::Case c = *m_case.data;
        sla::MonthResult& month = c.analysis.services[0].months[samplecase::Incidents];
        month.windows.resize(1);
        month.windows[0].time = {samplecase::at("2019-03-16 23:40"), samplecase::at("2019-03-17 00:25")};
        OverviewPage page;
        for (const bool zh : {false, true}) {
            show(page, {std::make_shared<const report::Case>(c), 0, samplecase::Incidents}, zh);
            const auto* link = page.findChild<LinkButton*>();
            QCOMPARE(link->text(), QStringLiteral("2019-03-16 23:40 –\n2019-03-17 00:25"));
            QVERIFY(link->width() >= link->sizeHint().width());
            QVERIFY(link->height() >= link->sizeHint().height());
            QVERIFY(link->parentWidget()->rect().contains(link->geometry()));
        }
    }

    void aWindowAsksForItsTime()
    {
        OverviewPage page;
        show(page, m_case, false);
        QSignalSpy spy(&page, &Page::timeRequested);
        auto* link = page.findChild<LinkButton*>();
        QVERIFY(link);
        QCOMPARE(link->text(), QStringLiteral("2019-03-16 05:00 – 05:40")); // the longest
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(spy.size(), 1);
        QVERIFY(spy.first().first().value<TimeRange>() ==
                (TimeRange{samplecase::at("2019-03-16 05:00"), samplecase::at("2019-03-16 05:40")}));
    }

    void badRowsAreReachable()
    {
        OverviewPage page;
        show(page, m_real, false);
        const auto* bad = page.findChild<DataTable*>(QStringLiteral("badRows"));
        QVERIFY(bad->isVisible());
        std::size_t kept = 0;
        std::int64_t rejected = 0;
        for (const logs::InputReport& input : m_real.data->logs->inputs) {
            kept += input.sameAs ? 0 : input.badRows.size();
            rejected += input.sameAs ? 0 : input.rejected;
        }
        QCOMPARE(std::size_t(bad->model()->rowCount()), std::min(kept, logs::InputReport::kKeptBadRows));
        QVERIFY(kept > 0);
        QVERIFY(page.findChild<QLabel*>(QStringLiteral("badHeading"))
                    ->text()
                    .contains(QString::number(rejected)));
        QVERIFY(!page.findChild<QLabel*>(QStringLiteral("badReasons"))->text().isEmpty());
        // Of one file, where it is selected; and asked for as a file, and how it is read.
        auto* inputs = page.findChild<DataTable*>(QStringLiteral("inputs"));
        inputs->selectRow(0);
        QCOMPARE(std::size_t(bad->model()->rowCount()), m_real.data->logs->inputs[0].badRows.size());
        QSignalSpy reading(&page, &OverviewPage::readingRequested);
        page.findChild<QPushButton*>(QStringLiteral("howRead"))->click();
        QCOMPARE(reading.size(), 1);
        QCOMPARE(reading.first().first().value<std::string>(), m_real.data->logs->inputs[0].file);
        QSignalSpy exporting(&page, &OverviewPage::badRowsRequested);
        page.findChild<QPushButton*>(QStringLiteral("exportBadRows"))->click();
        QCOMPARE(exporting.size(), 1);
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
