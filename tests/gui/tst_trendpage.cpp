// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languages.h"
#include "platformremarks.h"
#include "samplecase.h"
#include "widgets/barschart.h"
#include "widgets/datatable.h"
#include "widgets/monthschart.h"
#include "widgets/section.h"
#include "widgets/text/unbroken.h"
#include "widgets/theme.h"
#include "widgets/trendfailures.h"
#include "widgets/trendpage.h"
#include "widgets/wordsfor.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace clausemeter;
using namespace clausemeter::widgets;
using items::FailuresModel;
using items::TrendModel;

namespace {

const QString kUnknown = QStringLiteral("–");

// Spaces as they are typed.
QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ').remove(QChar(0x2060));
}

// The sample's service and a second one, whose March is worse and whose other months have no data.
std::shared_ptr<const report::Case> twoServices(const report::Case& from)
{
    report::Case c = from;
    sla::ServiceResult second = c.analysis.services[0];
    second.id = "1400000002";
    for (std::size_t i = 0; i < second.months.size(); ++i) {
        sla::MonthResult& month = second.months[i];
        if (i == samplecase::Incidents) {
            month.availabilityPercent[sla::View::Contract] = *Decimal::parse("99.2");
            month.downtimeSeconds[sla::View::Contract] = 357 * 60;
            month.voucherPercent[sla::View::Contract] = Decimal::fromInteger(20);
            month.voucher.reset(); // no fee on record
            month.standardMet = false;
            month.tier = 1;
        } else {
            month.availabilityPercent = {};
            month.standardMet.reset();
            month.tier.reset();
            month.voucher.reset();
            month.voucherPercent = {};
        }
    }
    c.analysis.services.push_back(second);
    return std::make_shared<const report::Case>(c);
}

// `count` months of the calm one, one after the other.
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

QString cellOf(const DataTable* table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

} // namespace

class TestTrendPage : public QObject {
    Q_OBJECT

private:
    BarsChart* bars(const char* of) const { return m_page->findChild<BarsChart*>(QString::fromLatin1(of)); }
    DataTable* table(const char* name) const
    {
        return m_page->findChild<DataTable*>(QString::fromLatin1(name));
    }
    QString label(const char* name) const
    {
        return plain(m_page->findChild<QLabel*>(QString::fromLatin1(name))->text());
    }
    const sla::MonthResult& month(std::size_t i) const { return m_data->analysis.services[0].months[i]; }

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        m_data = samplecase::make();
    }

    void init()
    {
        m_page = std::make_unique<TrendPage>();
        m_page->setLocale(QLocale(QLocale::English));
        m_page->resize(1010, 1400); // all of it, so that it can be clicked
        m_page->showView({m_data, 0, samplecase::Incidents});
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        qApp->setPalette(QPalette());
    }

    void monthsWithoutDataAreNoZeros()
    {
        const auto& downtime = bars("downtime")->bars();
        QCOMPARE(downtime.size(), std::size_t(4));
        const text::Words& words = wordsFor(m_page.get());
        for (const std::size_t i : {samplecase::Calm, samplecase::Incidents, samplecase::Unfinished}) {
            QCOMPARE(downtime[i].figure, words.minutes(month(i).downtimeSeconds[sla::View::Contract]));
            QCOMPARE(downtime[i].value, std::optional(double(month(i).downtimeSeconds[sla::View::Contract])));
        }
        QCOMPARE(downtime[samplecase::Incidents].figure, QStringLiteral("75"));
        QVERIFY(downtime[samplecase::Incidents].current);
        for (const char* of : {"downtime", "vouchers"}) {
            const BarsChart::Bar& silent = bars(of)->bars()[samplecase::Silent];
            QVERIFY(!silent.value);
            QCOMPARE(silent.figure, kUnknown);
            QCOMPARE(silent.reading, QStringLiteral("2019-04: no data"));
        }
        DataTable* months = table("trend");
        for (int column = TrendModel::Availability; column <= TrendModel::Voucher; ++column)
            QCOMPARE(cellOf(months, samplecase::Silent, column), kUnknown);
        QCOMPARE(cellOf(months, samplecase::Silent, TrendModel::Verdict), QStringLiteral("no data"));
        QVERIFY(months->isColumnHidden(TrendModel::Service));
    }

    void unfinishedMonthsAreSoFar()
    {
        for (const char* of : {"downtime", "vouchers"}) {
            const auto& all = bars(of)->bars();
            QVERIFY(all[samplecase::Unfinished].soFar);
            QVERIFY(all[samplecase::Unfinished].reading.contains(QStringLiteral("so far")));
            QVERIFY(!all[samplecase::Calm].soFar);
        }
        QCOMPARE(cellOf(table("trend"), samplecase::Unfinished, TrendModel::Verdict),
                 QStringLiteral("met so far"));
        QCOMPARE(cellOf(table("trend"), samplecase::Incidents, TrendModel::Verdict),
                 QStringLiteral("not met"));
        QVERIFY(label("downtimeOfAll").endsWith(QStringLiteral("in 3 service month(s) with data, so far")));
    }

    void figuresAreThoseOfTheMonth()
    {
        const text::Words& words = wordsFor(m_page.get());
        const sla::MonthResult& march = month(samplecase::Incidents);
        DataTable* months = table("trend");
        QCOMPARE(cellOf(months, samplecase::Incidents, TrendModel::Availability),
                 words.percent(*march.availabilityPercent[sla::View::Contract]));
        QCOMPARE(cellOf(months, samplecase::Incidents, TrendModel::Measured),
                 words.percent(*march.availabilityPercent[sla::View::Measured]));
        QCOMPARE(cellOf(months, samplecase::Incidents, TrendModel::Voucher),
                 words.money(*march.voucher, QStringLiteral("CNY")));
        QCOMPARE(bars("vouchers")->bars()[samplecase::Incidents].figure,
                 QString::fromStdString(march.voucher->toGroupedString()));
        QCOMPARE(label("vouchersOfAll"),
                 plain(words.money(*march.voucher, QStringLiteral("CNY"))) + QStringLiteral(" in all"));
    }

    void aMonthIsAskedFor()
    {
        QSignalSpy spy(m_page.get(), &TrendPage::monthRequested);
        const auto asked = [&spy](std::size_t service, std::size_t month) {
            if (!QTest::qWaitFor([&spy] { return !spy.isEmpty(); }))
                return false;
            const QList<QVariant> what = spy.takeFirst();
            return what.at(0).value<std::size_t>() == service && what.at(1).value<std::size_t>() == month;
        };
        auto* chart = m_page->findChild<MonthsChart*>();
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, {},
                          chart->mapFromScene(chart->columnRect(samplecase::Silent).center()));
        QVERIFY(asked(0, samplecase::Silent));
        QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY(asked(0, samplecase::Calm));
        for (const char* of : {"downtime", "vouchers"}) {
            BarsChart* small = bars(of);
            QTest::mouseClick(small, Qt::LeftButton, {},
                              small->columnOf(samplecase::Unfinished).center().toPoint());
            QVERIFY(asked(0, samplecase::Unfinished));
            small->setFocus();
            QTest::keyClick(small, Qt::Key_Home);
            QTest::keyClick(small, Qt::Key_Right);
            QCOMPARE(small->accessibleDescription(), small->bars()[samplecase::Incidents].reading);
            QTest::keyClick(small, Qt::Key_Return);
            QVERIFY(asked(0, samplecase::Incidents));
        }
        DataTable* months = table("trend");
        months->setCurrentIndex(months->model()->index(int(samplecase::Silent), 1));
        QTest::keyClick(months, Qt::Key_Return);
        QVERIFY(asked(0, samplecase::Silent));
        QTest::mouseClick(m_page->findChild<TrendFailures*>()->hours(), Qt::LeftButton);
        QCoreApplication::processEvents();
        QVERIFY(spy.isEmpty()); // an hour is no month
    }

    void whenItFails()
    {
        const auto* failures = m_page->findChild<TrendFailures*>();
        const sla::MonthResult& march = month(samplecase::Incidents);
        DataTable* rows = table("failures");
        QCOMPARE(rows->model()->rowCount(), 7 + 24);
        std::int64_t weekdays = 0;
        std::int64_t hours = 0;
        for (int row = 0; row < 31; ++row)
            (row < 7 ? weekdays : hours) += cellOf(rows, row, FailuresModel::Unavailable).toInt();
        QCOMPARE(weekdays, march.slots.unavailable);
        QCOMPARE(hours, march.slots.unavailable);
        // 40 minutes at 05:00 of a Saturday, in five weeks.
        QVERIFY2(label("mostFailures")
                     .startsWith(QStringLiteral(
                         "Most failures: Saturday 05–06, 8 of 60 slots with data unavailable (13.3333 %).")),
                 qPrintable(label("mostFailures")));
        QCOMPARE(failures->hours()->bars()[5].figure, QStringLiteral("8"));
        QCOMPARE(failures->hours()->bars()[5].name, QStringLiteral("05"));
        QCOMPARE(failures->weekdays()->bars()[5].value, std::optional(8.0));
        QVERIFY2(failures->hours()->bars()[5].reading.startsWith(
                     QStringLiteral("05–06: 8 of 360 slots with data unavailable")),
                 qPrintable(failures->hours()->bars()[5].reading));
    }

    void aMonthOrTheWholePeriod()
    {
        auto* whole = m_page->findChild<QToolButton*>(QStringLiteral("wholePeriod"));
        const QString march = label("mostFailures");
        QTest::mouseClick(whole, Qt::LeftButton);
        std::int64_t sum = 0;
        for (int row = 0; row < 7; ++row)
            sum += cellOf(table("failures"), row, FailuresModel::Unavailable).toInt();
        QCOMPARE(sum, month(samplecase::Incidents).slots.unavailable +
                          month(samplecase::Unfinished).slots.unavailable);
        QTest::mouseClick(whole, Qt::LeftButton);
        QCOMPARE(label("mostFailures"), march);
        m_page->showView({m_data, 0, samplecase::Unfinished});
        QVERIFY(label("mostFailures").startsWith(QStringLiteral("Most failures: Monday 09–10, 3 of ")));
        m_page->showView({m_data, 0, samplecase::Silent});
        QCOMPARE(label("mostFailures"), QStringLiteral("There is no data in this time."));
        QCOMPARE(m_page->findChild<TrendFailures*>()->hours()->bars()[5].figure, kUnknown);
        m_page->showView({m_data, 0, samplecase::Calm});
        QVERIFY(label("mostFailures")
                    .startsWith(QStringLiteral("No slot with data was unavailable. Most failures: ")));
        QVERIFY(*m_page->findChild<TrendFailures*>()->hours()->bars()[20].value > 0); // failed requests
    }

    void allServicesOfTheCustomer()
    {
        auto* all = m_page->findChild<QToolButton*>(QStringLiteral("allServices"));
        QVERIFY(!all->isVisible()); // there is one
        m_page->showView({twoServices(*m_data), 0, samplecase::Incidents});
        QVERIFY(all->isVisible());
        QTest::mouseClick(all, Qt::LeftButton);
        QVERIFY(m_page->isWholeCustomer());
        DataTable* months = table("trend");
        QCOMPARE(months->model()->rowCount(), 8);
        QVERIFY(!months->isColumnHidden(TrendModel::Service));
        QCOMPARE(cellOf(months, 3, TrendModel::Service), QStringLiteral("1400000002"));
        const auto& downtime = bars("downtime")->bars();
        QCOMPARE(downtime.size(), std::size_t(4));
        QCOMPARE(downtime[samplecase::Incidents].figure, QStringLiteral("432")); // 75 + 357
        QCOMPARE(downtime[samplecase::Silent].figure, kUnknown);
        const auto& vouchers = bars("vouchers")->bars();
        QCOMPARE(vouchers[samplecase::Incidents].figure,
                 QString::fromStdString(month(samplecase::Incidents).voucher->toGroupedString()) +
                     QStringLiteral(" + ?"));
        QVERIFY(label("vouchersOfAll")
                    .endsWith(QStringLiteral(
                        "1 service month(s) with a voucher of unknown amount: no fee on record")));
        // The chart shows the service that was available least, and asks for it.
        const auto* chart = m_page->findChild<MonthsChart*>();
        QVERIFY2(chart->accessibleDescription().contains(QStringLiteral("2019-03 1400000002 99.2000")),
                 qPrintable(chart->accessibleDescription()));
        QSignalSpy spy(m_page.get(), &TrendPage::monthRequested);
        QTest::mouseClick(bars("downtime"), Qt::LeftButton, {},
                          bars("downtime")->columnOf(samplecase::Incidents).center().toPoint());
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.at(0).at(0).value<std::size_t>(), std::size_t(1));
        QCOMPARE(spy.at(0).at(1).value<std::size_t>(), std::size_t(samplecase::Incidents));
        m_page->setWholeCustomer(false);
        QCOMPARE(months->model()->rowCount(), 4);
    }

    // What is not settled by slots has none to count.
    void agreementsWithoutSlots()
    {
        const auto knowledge = report::loadKnowledge({});
        QVERIFY(knowledge.ok());
        const auto caseOf = [&knowledge](const char* name, const QStringList& logs) {
            report::CaseRequest request;
            const QString folder = QStringLiteral(TEST_DATA "/cases/") + QLatin1String(name) + u'/';
            request.accountPath = QString(folder + u"account.json").toStdString();
            for (const QString& log : logs)
                request.logPaths.push_back(QString(folder + log).toStdString());
            request.asOf = parseDate("2024-05-01");
            Progress progress;
            return std::make_shared<const report::Case>(*report::openCase(request, *knowledge, progress));
        };
        const auto* failures = m_page->findChild<TrendFailures*>();
        QVERIFY(failures->isVisible());
        QVERIFY(table("trend")->isColumnHidden(TrendModel::Outages));
        m_page->showView({caseOf("cvm-outages-in-whole-minutes", {}), 0, 0});
        QVERIFY(!failures->isVisible());
        QVERIFY(!table("trend")->isColumnHidden(TrendModel::Outages));
        QCOMPARE(cellOf(table("trend"), 0, TrendModel::Outages), QStringLiteral("4"));
        QCOMPARE(cellOf(table("trend"), 0, TrendModel::Downtime), QStringLiteral("28"));
        m_page->showView({caseOf("cos-mean-of-error-rates", {QStringLiteral("log.csv")}), 0, 0});
        QVERIFY(failures->isVisible());
        QVERIFY(table("failures")->isColumnHidden(FailuresModel::Unavailable));
        QVERIFY(table("failures")->isColumnHidden(FailuresModel::UnavailablePercent));
        QVERIFY2(!label("mostFailures").contains(QStringLiteral("unavailable")),
                 qPrintable(label("mostFailures")));
        for (const BarsChart* chart : {failures->hours(), failures->weekdays()}) {
            QVERIFY(chart->accessibleName().startsWith(QStringLiteral("failed requests")));
            for (const BarsChart::Bar& bar : chart->bars())
                QVERIFY2(!bar.reading.contains(QStringLiteral("unavailable")), qPrintable(bar.reading));
        }
        m_page->showView({m_data, 0, samplecase::Incidents});
        QVERIFY(!table("failures")->isColumnHidden(FailuresModel::Unavailable));
        QVERIFY(table("trend")->isColumnHidden(TrendModel::Outages));
    }

    void tenYearsAndOneMonth()
    {
        m_page->showView({manyMonths(*m_data, 120), 0, 60});
        QCOMPARE(bars("downtime")->bars().size(), std::size_t(120));
        QCOMPARE(table("trend")->model()->rowCount(), 120);
        const auto* chart = m_page->findChild<MonthsChart*>();
        const std::vector<std::size_t> named = chart->namedMonths();
        QVERIFY(named.size() > 3);
        QVERIFY(std::find(named.begin(), named.end(), std::size_t(60)) != named.end());
        const double name = QFontMetricsF(chart->font()).horizontalAdvance(QStringLiteral("2019-05"));
        for (std::size_t i = 1; i < named.size(); ++i)
            QVERIFY(double(named[i] - named[i - 1]) * chart->columnRect(0).width() > name);
        QVERIFY(!m_page->grab().isNull());
        m_page->showView({manyMonths(*m_data, 1), 0, 0});
        QCOMPARE(bars("downtime")->bars().size(), std::size_t(1));
        QCOMPARE(table("trend")->model()->rowCount(), 1);
        QVERIFY(!m_page->grab().isNull());
    }

    void languageSwitch()
    {
        m_page->showView({twoServices(*m_data), 0, samplecase::Incidents});
        m_page->setWholeCustomer(true);
        const auto all = [this] {
            QStringList texts;
            for (const QLabel* of : m_page->findChildren<QLabel*>())
                texts << of->text();
            for (const QToolButton* of : m_page->findChildren<QToolButton*>())
                texts << of->text();
            for (const BarsChart* of : m_page->findChildren<BarsChart*>())
                texts << of->accessibleName() << of->accessibleDescription();
            for (const DataTable* of : m_page->findChildren<DataTable*>()) {
                for (int c = 0; c < of->model()->columnCount(); ++c)
                    texts << of->model()->headerData(c, Qt::Horizontal).toString();
            }
            texts.removeAll(QString());
            return texts;
        };
        languages::Switch language;
        language.show(*m_page, false);
        QCoreApplication::processEvents();
        const QStringList english = all();
        language.show(*m_page, true);
        QCoreApplication::processEvents();
        QVERIFY(languages::hasChinese(m_page->title()));
        for (const QString& text : all())
            QVERIFY2(languages::hasChinese(text), qPrintable(text));
        QVERIFY(label("mostFailures").contains(QStringLiteral("星期六")));
        language.show(*m_page, false);
        QCoreApplication::processEvents();
        QCOMPARE(all(), english);
    }

    void darkAndLight()
    {
        for (const Colours* colours : {&darkColours(), &lightColours()}) {
            qApp->setPalette(paletteFor(*colours));
            QCoreApplication::processEvents();
            const BarsChart* downtime = bars("downtime");
            const QImage image = m_page->grab().toImage();
            const QPoint foot =
                downtime->mapTo(m_page.get(), downtime->columnOf(samplecase::Incidents).center().toPoint() +
                                                  QPoint(0, downtime->height() / 4));
            QCOMPARE(image.pixelColor(foot), colours->unavailable);
        }
    }

    void emptyView()
    {
        m_page->showView({});
        QVERIFY(!m_page->findChild<MonthsChart*>()->isVisible());
        QVERIFY(bars("downtime")->bars().empty());
        QTest::keyClick(bars("downtime"), Qt::Key_Right);
        QTest::keyClick(bars("downtime"), Qt::Key_Return);
        m_page->setWholeCustomer(true);
        languages::Switch language;
        language.show(*m_page, true);
        QCoreApplication::processEvents();
        QVERIFY(!m_page->grab().isNull());
        m_page->showView({m_data, 0, samplecase::Incidents});
        QCOMPARE(bars("downtime")->bars().size(), std::size_t(4));
    }

private:
    std::shared_ptr<const report::Case> m_data;
    std::unique_ptr<TrendPage> m_page;
};

QTEST_MAIN(TestTrendPage)
#include "tst_trendpage.moc"
