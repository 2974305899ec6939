// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languages.h"
#include "model/items/datesmodel.h"
#include "model/report/samplecustomer.h"
#include "platformremarks.h"
#include "widgets/datatable.h"
#include "widgets/datespage.h"
#include "widgets/housestyle.h"
#include "widgets/monthcalendar.h"
#include "widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace clausemeter;
using namespace clausemeter::widgets;
using items::DatesModel;
using languages::hasChinese;

// The sample customer's dates, as of 2019-05-01.
class TestDatesPage : public QObject {
    Q_OBJECT

private:
    CaseView m_sample;
    languages::Switch m_languages;
    QWidget m_host;

    void show(DatesPage& page, bool zh = false, const Colours& colours = lightColours())
    {
        qApp->setPalette(paletteFor(colours));
        // As large as the window's content is at 1280 x 720.
        m_host.resize(1040, 520);
        page.setParent(&m_host);
        page.setGeometry(m_host.rect());
        m_languages.show(page, zh);
        page.showView(m_sample);
        m_host.show();
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_host));
        m_host.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_host));
        QCoreApplication::processEvents();
    }
    // Pictures to look at, where a folder for them is named.
    void keep(QWidget& page, const QString& name)
    {
        const QString folder = qEnvironmentVariable("CLAUSEMETER_SHOTS");
        QCoreApplication::processEvents(); // what stays
        if (!folder.isEmpty())
            QVERIFY(page.grab().save(QDir(folder).filePath(QStringLiteral("calendar-%1.png").arg(name))));
    }

    static QTableView* grid(const DatesPage& page)
    {
        return page.findChild<QTableView*>(QStringLiteral("monthGrid"));
    }
    static MonthGridModel* days(const DatesPage& page)
    {
        return static_cast<MonthGridModel*>(grid(page)->model());
    }
    static Date current(const DatesPage& page) { return page.findChild<MonthCalendar*>()->day(); }
    static Date day(const char* iso) { return *parseDate(iso); }
    static void click(const DatesPage& page, const char* iso)
    {
        const QModelIndex index = days(page)->indexOf(day(iso));
        QTest::mouseClick(grid(page)->viewport(), Qt::LeftButton, {}, grid(page)->visualRect(index).center());
    }
    static QString spoken(const DatesPage& page, const char* iso)
    {
        return days(page)->indexOf(day(iso)).data(Qt::AccessibleTextRole).toString();
    }
    static QString heading(const DatesPage& page)
    {
        return page.findChild<QLabel*>(QStringLiteral("monthHeading"))->text();
    }

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        QApplication::setStyle(new HouseStyle);
        QFont font = QApplication::font();
        font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC")});
        font.setPointSizeF(10);
        QApplication::setFont(font);
        QTemporaryDir folder;
        auto sample = report::unpackSample(folder.path());
        auto knowledge = report::loadKnowledge({});
        QVERIFY(sample.ok() && knowledge.ok());
        Progress progress;
        auto opened = report::openCase({.accountPath = sample->accountPath,
                                        .logPaths = sample->logPaths,
                                        .asOf = sample->asOf,
                                        .now = {},
                                        .selection = {}},
                                       *knowledge, progress);
        QVERIFY(opened.ok());
        m_sample = {std::make_shared<const report::Case>(std::move(*opened)), 0, 0};
        QCOMPARE(m_sample.data->analysis.asOf, day("2019-05-01"));
    }

    void weeksBeginOnMonday()
    {
        DatesPage page;
        show(page);
        const QAbstractItemModelTester tester(days(page),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(heading(page), QStringLiteral("May 2019"));
        QCOMPARE(days(page)->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Mon"));
        QCOMPARE(days(page)->headerData(6, Qt::Horizontal).toString(), QStringLiteral("Sun"));
        // 1 May 2019 is a Wednesday.
        QCOMPARE(days(page)->day(days(page)->index(0, 0)).date, day("2019-04-29"));
        QCOMPARE(days(page)->indexOf(day("2019-05-01")), days(page)->index(0, 2));
        QCOMPARE(days(page)->indexOf(day("2019-06-09")), days(page)->index(5, 6));
        QVERIFY(!days(page)->indexOf(day("2019-06-10")).isValid());
        QVERIFY(!days(page)->indexOf(day("2019-04-28")).isValid());
        QVERIFY(!days(page)->day(days(page)->index(0, 1)).inMonth);
        QVERIFY(days(page)->day(days(page)->index(0, 2)).isAsOf);
    }

    void daysOffAndWorkingWeekends()
    {
        DatesPage page;
        show(page);
        const auto at = [&](const char* iso) { return days(page)->day(days(page)->indexOf(day(iso))); };
        // Labour Day, 1 to 4 May, made up for on Sunday 5 May.
        QVERIFY(!at("2019-05-01").isBusinessDay && at("2019-05-01").isNamed);
        QVERIFY(!at("2019-05-04").isBusinessDay && at("2019-05-04").isNamed);
        QVERIFY(at("2019-05-05").isBusinessDay && at("2019-05-05").isNamed);
        QVERIFY(at("2019-05-06").isBusinessDay && !at("2019-05-06").isNamed);
        QVERIFY(!at("2019-05-11").isBusinessDay && !at("2019-05-11").isNamed);
        QVERIFY(spoken(page, "2019-05-01").contains(QStringLiteral("as-of day, public holiday")));
        QVERIFY(spoken(page, "2019-05-05").contains(QStringLiteral("make-up working day")));
        QVERIFY(spoken(page, "2019-05-11").contains(QStringLiteral("weekend")));
        QVERIFY(spoken(page, "2019-05-30").contains(QStringLiteral("Last day of the claim window")));
        QVERIFY(days(page)->indexOf(day("2019-05-01")).data().toString() == QStringLiteral("1"));
    }

    void walkedByKeys_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("to");
        QTest::newRow("left, over the month's edge") << int(Qt::Key_Left) << QStringLiteral("2019-04-30");
        QTest::newRow("right") << int(Qt::Key_Right) << QStringLiteral("2019-05-02");
        QTest::newRow("up, over the month's edge") << int(Qt::Key_Up) << QStringLiteral("2019-04-24");
        QTest::newRow("down") << int(Qt::Key_Down) << QStringLiteral("2019-05-08");
        QTest::newRow("a month back") << int(Qt::Key_PageUp) << QStringLiteral("2019-04-01");
        QTest::newRow("a month on") << int(Qt::Key_PageDown) << QStringLiteral("2019-06-01");
        QTest::newRow("last day") << int(Qt::Key_End) << QStringLiteral("2019-05-31");
    }
    void walkedByKeys()
    {
        QFETCH(int, key);
        QFETCH(QString, to);
        DatesPage page;
        show(page);
        QCOMPARE(current(page), day("2019-05-01"));
        grid(page)->setFocus();
        const std::size_t rows = page.dates().size();
        QTest::keyClick(grid(page), Qt::Key(key));
        QCOMPARE(current(page), *parseDate(to.toStdString()));
        QCOMPARE(grid(page)->currentIndex(), days(page)->indexOf(current(page)));
        QCOMPARE(page.dates().size(), rows); // to walk chooses nothing
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("monthToAsOf")), Qt::LeftButton);
        QCOMPARE(current(page), day("2019-05-01"));
    }

    void aMonthOnFromItsLastDay()
    {
        DatesPage page;
        show(page);
        grid(page)->setFocus();
        QTest::keyClick(grid(page), Qt::Key_End);
        QTest::keyClick(grid(page), Qt::Key_PageDown);
        QCOMPARE(current(page), day("2019-06-30"));
        QTest::mouseClick(page.findChild<QToolButton*>(QStringLiteral("monthPrevious")), Qt::LeftButton);
        QCOMPARE(heading(page), QStringLiteral("May 2019"));
        QTest::mouseClick(page.findChild<QToolButton*>(QStringLiteral("monthNext")), Qt::LeftButton);
        QTest::mouseClick(page.findChild<QToolButton*>(QStringLiteral("monthNext")), Qt::LeftButton);
        QCOMPARE(heading(page), QStringLiteral("July 2019"));
    }

    void aDayIsLookedAtAlone()
    {
        DatesPage page;
        show(page);
        const std::size_t all = page.dates().size();
        auto* everyDay = page.findChild<QPushButton*>(QStringLiteral("everyDay"));
        QVERIFY(!everyDay->isVisible());
        click(page, "2019-05-30");
        const std::size_t alone = page.dates().size();
        QVERIFY(alone > 0 && alone < all);
        for (const report::CustomerDate& date : page.dates())
            QCOMPARE(date.day, day("2019-05-30"));
        QVERIFY(everyDay->isVisible());
        QVERIFY(everyDay->text().contains(QStringLiteral("2019-05-30")));
        keep(page, QStringLiteral("day-en"));
        QTest::mouseClick(everyDay, Qt::LeftButton);
        QCOMPARE(page.dates().size(), all);
        // By the keyboard, there and back.
        grid(page)->setFocus();
        QTest::keyClick(grid(page), Qt::Key_Return);
        QCOMPARE(page.dates().size(), alone);
        QTest::keyClick(grid(page), Qt::Key_Space);
        QCOMPARE(page.dates().size(), all);
        QVERIFY(!everyDay->isVisible());
        // A day without dates.
        click(page, "2019-05-07");
        QVERIFY(page.dates().empty());
        QTest::mouseClick(page.findChild<QCheckBox*>(QStringLiteral("withCalendar")), Qt::LeftButton, {},
                          QPoint(8, 8));
        QVERIFY(!grid(page)->isVisible());
        QCOMPARE(page.dates().size(), all);
    }

    void theFilterHoldsForBoth()
    {
        DatesPage page;
        show(page);
        auto* kind = page.findChild<QComboBox*>(QStringLiteral("dateKind"));
        const auto marks = [&] {
            std::size_t count = 0;
            for (Date at = day("2019-05-01"); at <= day("2019-05-31"); at += std::chrono::days(1)) {
                for (const MonthGridModel::Mark& mark : days(page)->day(days(page)->indexOf(at)).marks)
                    count += std::size_t(mark.count);
            }
            return count;
        };
        const auto listed = [&] {
            const auto dates = page.dates();
            return std::size_t(std::ranges::count_if(dates, [](const report::CustomerDate& date) {
                return monthOf(date.day) == monthOf(day("2019-05-01"));
            }));
        };
        QVERIFY(listed() > 1);
        QCOMPARE(marks(), listed());
        kind->setCurrentIndex(kind->findData(int(report::DateKind::ClaimCloses)));
        QVERIFY(listed() > 0);
        QCOMPARE(marks(), listed());
        QCOMPARE(days(page)->day(days(page)->indexOf(day("2019-05-30"))).marks,
                 (std::vector<MonthGridModel::Mark>{{report::DateKind::ClaimCloses, int(listed())}}));
    }

    void theListMarksItsDay()
    {
        DatesPage page;
        show(page);
        auto* table = page.findChild<DataTable*>(QStringLiteral("dates"));
        const int last = table->model()->rowCount() - 1;
        const QString iso = table->model()->index(last, DatesModel::Day).data().toString().left(10);
        table->selectRow(last);
        QCOMPARE(current(page), *parseDate(iso.toStdString()));
        QCOMPARE(page.dates().size(), std::size_t(last + 1));
    }

    void inBothLanguages()
    {
        DatesPage page;
        for (const auto& [zh, dark] : {std::pair(true, false), std::pair(false, false), std::pair(true, true),
                                       std::pair(false, true)}) {
            show(page, zh, dark ? darkColours() : lightColours());
            QCOMPARE(hasChinese(heading(page)), zh);
            QCOMPARE(hasChinese(days(page)->headerData(0, Qt::Horizontal).toString()), zh);
            QCOMPARE(hasChinese(spoken(page, "2019-05-30")), zh);
            auto* kind = page.findChild<QComboBox*>(QStringLiteral("dateKind"));
            for (int i = 0; i < kind->count(); ++i)
                QCOMPARE(hasChinese(kind->itemText(i)), zh);
            const auto* area = page.findChild<QScrollArea*>();
            QVERIFY(area->widget()->width() <= area->viewport()->width());
            keep(page, QStringLiteral("%1-%2").arg(zh ? QStringLiteral("zh") : QStringLiteral("en"),
                                                   dark ? QStringLiteral("dark") : QStringLiteral("light")));
        }
    }

    void anotherCustomerBeginsAnew()
    {
        DatesPage page;
        show(page);
        click(page, "2019-05-30");
        auto other = std::make_shared<report::Case>(*m_sample.data);
        other->account.account.customer.id = "other";
        page.showView({other, 0, 0});
        QCOMPARE(current(page), day("2019-05-01"));
        QVERIFY(page.dates().size() > 1);
        page.showView({});
        QVERIFY(page.dates().empty());
    }
};

QTEST_MAIN(TestDatesPage)
#include "tst_datespage.moc"
