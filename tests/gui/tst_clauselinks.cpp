// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languages.h"
#include "platformremarks.h"
#include "samplecase.h"
#include "widgets/accountpage.h"
#include "widgets/assumptionpanel.h"
#include "widgets/chip.h"
#include "widgets/clauselinks.h"
#include "widgets/datatable.h"
#include "widgets/heatmappage.h"
#include "widgets/heatmapview.h"
#include "widgets/slotchartview.h"
#include "widgets/successchart.h"
#include "widgets/timelinepage.h"
#include "widgets/waterfallchart.h"
#include "widgets/whatifpage.h"
#include "widgets/windowstable.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace clausemeter;
using namespace clausemeter::widgets;

namespace {

// What the menu of a widget says, by the keyboard's key for it; closes it.
QStringList menuOf(QWidget* widget, const QString& choose = {})
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, widget->rect().center(),
                            widget->mapToGlobal(widget->rect().center()));
    QCoreApplication::sendEvent(widget, &event);
    QStringList said;
    for (QMenu* menu : widget->findChildren<QMenu*>()) {
        if (!menu->isVisible())
            continue;
        for (QAction* action : menu->actions()) {
            if (action->isSeparator())
                continue;
            said << action->text();
            if (action->text() == choose)
                action->trigger();
        }
        menu->close();
    }
    return said;
}

QPoint middleOf(const QTableView* table, int row, int column)
{
    return table->visualRect(table->model()->index(row, column)).center();
}

} // namespace

// Clauses that pages name lead to their text.
class TestClauseLinks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        m_data = samplecase::make();
    }
    void init()
    {
        m_host = std::make_unique<QWidget>();
        m_host->resize(1200, 900);
    }
    void cleanup() { m_host.reset(); }

    void exclusionsOfTheAccount()
    {
        auto* page = show<AccountPage>();
        QSignalSpy asked(page, &Page::clauseRequested);
        auto* table = page->findChild<DataTable*>(QStringLiteral("exclusions"));
        const int clause = items::ExclusionsModel::Clause, time = items::ExclusionsModel::Time;
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, middleOf(table, 0, clause));
        QCOMPARE(asked.size(), 0); // chooses the row
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ControlModifier, middleOf(table, 2, time));
        QCOMPARE(asked.size(), 0); // chooses one more
        QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ControlModifier, middleOf(table, 2, clause));
        QCOMPARE(asked.value(0), QVariantList{QStringLiteral("4.12")});
        QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
        table->setCurrentIndex(table->model()->index(0, time));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(asked.value(1), QVariantList{QStringLiteral("4.10")});
        const QString entry = QStringLiteral("Show clause TRTC SLA 4.10");
        QCOMPARE(menuOf(table, entry), QStringList{entry});
        QCOMPARE(asked.value(2), QVariantList{QStringLiteral("4.10")});
        QCOMPARE(menuOf(page->findChild<DataTable*>(QStringLiteral("fees"))), QStringList());
    }

    void ofTwoClausesItIsAsked()
    {
        auto changed = std::make_shared<report::Case>(*m_data);
        changed->account.account.exclusions.back().clause = "4.14";
        changed->account.account.exclusions.back().otherClause = "CSA-zh 10.1";
        auto* page = show<AccountPage>();
        page->showView({changed, 0, samplecase::Incidents});
        QSignalSpy asked(page, &Page::clauseRequested);
        auto* table = page->findChild<DataTable*>(QStringLiteral("exclusions"));
        table->setCurrentIndex(table->model()->index(2, 0));
        const QString entry = QStringLiteral("Show clause CSA-zh 10.1");
        QCOMPARE(menuOf(table, entry), (QStringList{QStringLiteral("Show clause TRTC SLA 4.14"), entry}));
        QCOMPARE(asked.value(0), QVariantList{QStringLiteral("CSA-zh 10.1")});
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          middleOf(table, 2, items::ExclusionsModel::Clause));
        QCOMPARE(asked.size(), 1);
        QVERIFY(table->findChild<QMenu*>());
    }

    void windowsAndTheirChart()
    {
        auto* page = show<TimelinePage>();
        QSignalSpy asked(page, &Page::clauseRequested);
        const auto& windows = m_data->analysis.services[0].months[samplecase::Incidents].windows;
        const auto released = std::ranges::find(windows, samplecase::at("2019-03-16 05:00"),
                                                [](const sla::Window& w) { return w.time.start; });
        QVERIFY(released != windows.end());
        page->table()->selectWindow(int(released - windows.begin()));
        const QString entry = QStringLiteral("Show clause TRTC SLA 4.10");
        QCOMPARE(menuOf(page->table(), entry), (QStringList{QStringLiteral("Copy rows"), entry}));
        QCOMPARE(asked.value(0), QVariantList{QStringLiteral("4.10")});
        page->table()->selectWindow(0); // nothing releases it
        page->table()->setFocus();
        QTest::keyClick(page->table(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
        SlotChartView* chart = page->chart()->chartView();
        chart->setCrosshair(samplecase::slotAt("2019-03-24 16:45"));
        const QString disputed = QStringLiteral("Show clause TRTC SLA 4.12");
        QCOMPARE(menuOf(chart, disputed), QStringList{disputed});
        QCOMPARE(asked.value(1), QVariantList{QStringLiteral("4.12")});
        chart->setCrosshair(samplecase::slotAt("2019-03-08 10:00"));
        QCOMPARE(menuOf(chart), QStringList());
    }

    void slotsOfTheHeatMap()
    {
        auto* page = show<HeatMapPage>();
        QSignalSpy asked(page, &Page::clauseRequested);
        HeatMapView* map = page->map();
        const QPoint slot = map->rectOf(samplecase::slotAt("2019-03-16 05:10")).center().toPoint();
        QTest::mouseMove(map->viewport(), slot);
        QTRY_COMPARE(map->read(), std::optional(samplecase::slotAt("2019-03-16 05:10")));
        const QString entry = QStringLiteral("Show clause TRTC SLA 4.10");
        QCOMPARE(menuOf(map, entry), QStringList{entry});
        QCOMPARE(asked.value(0), QVariantList{QStringLiteral("4.10")});
    }

    void barsAndSwitchesOfWhatIf()
    {
        auto* page = show<WhatIfPage>();
        QSignalSpy asked(page, &Page::clauseRequested);
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled() && page->tried(), 30'000);
        const auto press = [](const QWidget* parent, const QString& text) {
            for (Chip* chip : parent->findChildren<Chip*>()) {
                if (chip->isVisibleTo(parent) && chip->text() == text) {
                    QTest::keyClick(chip, Qt::Key_Space);
                    return true;
                }
            }
            return false;
        };
        QVERIFY(press(page->waterfall(), QStringLiteral("TRTC SLA 3.1(2)")));
        QCOMPARE(asked.value(0), QVariantList{QStringLiteral("3.1(2)")});
        QVERIFY(press(page->waterfall(), QStringLiteral("4.2"))); // the second of several
        QCOMPARE(asked.value(1), QVariantList{QStringLiteral("4.2")});
        QVERIFY(press(page->panel(), QStringLiteral("TRTC SLA 4.12"))); // an exclusion
        QCOMPARE(asked.value(2), QVariantList{QStringLiteral("4.12")});
        QVERIFY(press(page->panel(), QStringLiteral("4.5"))); // a switch
        QCOMPARE(asked.value(3), QVariantList{QStringLiteral("4.5")});
        QVERIFY(press(page->panel(), QStringLiteral("TRTC SLA 1.5"))); // the threshold
        QCOMPARE(asked.value(4), QVariantList{QStringLiteral("1.5")});
    }

    void languageSwitches()
    {
        languages::Switch language;
        auto* page = show<AccountPage>();
        language.show(*page, true);
        auto* table = page->findChild<DataTable*>(QStringLiteral("exclusions"));
        table->setCurrentIndex(table->model()->index(0, 0));
        QCOMPARE(menuOf(table).size(), 1);
        QVERIFY(languages::hasChinese(menuOf(table).front()));
    }

private:
    template <typename P>
    P* show()
    {
        auto* page = new P(m_host.get());
        page->setGeometry(m_host->rect());
        page->setLocale(QLocale(QLocale::English));
        page->showView({m_data, 0, samplecase::Incidents});
        m_host->show();
        page->show();
        [&] { QVERIFY(QTest::qWaitForWindowExposed(m_host.get())); }();
        m_host->activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(m_host.get())); }();
        return page;
    }

    std::shared_ptr<const report::Case> m_data;
    std::unique_ptr<QWidget> m_host;
};

QTEST_MAIN(TestClauseLinks)
#include "tst_clauselinks.moc"
