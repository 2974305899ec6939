// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languages.h"
#include "platformremarks.h"
#include "samplecase.h"

#include "model/report/samplecustomer.h"
#include "widgets/accountpage.h"
#include "widgets/datatable.h"
#include "widgets/datespage.h"
#include "widgets/derivationpage.h"
#include "widgets/housestyle.h"
#include "widgets/linkbutton.h"
#include "widgets/monthschart.h"
#include "widgets/overviewpage.h"
#include "widgets/section.h"
#include "widgets/steprow.h"
#include "widgets/stepsdialog.h"
#include "widgets/text/unbroken.h"
#include "widgets/text/words.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtCharts/QBarSet>
#include <QtCharts/QStackedBarSeries>

using namespace clausemeter;
using namespace clausemeter::widgets;
using languages::hasChinese;

namespace {

// Everything that a page says: labels, buttons, tables with their headers.
QStringList textsOf(const QWidget& page)
{
    QStringList texts;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&page))
            texts << label->text();
    }
    for (const QPushButton* button : page.findChildren<QPushButton*>())
        texts << button->text();
    for (const DataTable* table : page.findChildren<DataTable*>()) {
        if (!table->isVisibleTo(&page))
            continue;
        const QAbstractItemModel* model = table->model();
        for (int c = 0; c < model->columnCount(); ++c) {
            texts << model->headerData(c, Qt::Horizontal).toString();
            for (int r = 0; r < model->rowCount(); ++r)
                texts << model->index(r, c).data().toString();
        }
    }
    texts.removeAll(QString());
    return texts;
}

bool says(const QWidget& page, const QString& text)
{
    for (const QString& t : textsOf(page)) {
        if (t.contains(text))
            return true;
    }
    return false;
}

// Written by a person, in one language.
bool isData(const CaseView& view, const QString& text)
{
    const account::Account& account = view.data->account.account;
    return std::any_of(account.exclusions.begin(), account.exclusions.end(),
                       [&](const account::Exclusion& e) {
                           return !e.note.empty() && text.endsWith(QString::fromStdString(e.note));
                       });
}

} // namespace

class TestPages : public QObject {
    Q_OBJECT

private:
    CaseView m_case; // made in memory
    CaseView m_real; // the sample customer, read from files
    languages::Switch m_languages;
    QWidget m_host;

    void show(Page& page, const CaseView& view, bool zh, const Colours& colours = lightColours())
    {
        qApp->setPalette(paletteFor(colours));
        // As large as the window's content is at 1280 x 720.
        m_host.resize(1040, 520);
        page.setParent(&m_host);
        page.setGeometry(m_host.rect());
        m_languages.show(page, zh);
        page.showView(view);
        m_host.show();
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_host));
        QCoreApplication::processEvents();
    }

    // Pictures to look at, where a folder for them is named.
    void keep(QWidget& page, const QString& name)
    {
        const QString folder = qEnvironmentVariable("CLAUSEMETER_SHOTS");
        if (folder.isEmpty())
            return;
        QTest::qWait(50); // pictures of what stays
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(page.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
        const auto* area = page.findChild<QScrollArea*>();
        QVERIFY(area->widget()->grab().save(QDir(folder).filePath(name + QStringLiteral("-whole.png"))));
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
        m_case = {samplecase::make(), 0, samplecase::Incidents};
        QTemporaryDir folder;
        auto sample = report::unpackSample(folder.path());
        QVERIFY(sample.ok());
        auto knowledge = report::loadKnowledge({});
        QVERIFY(knowledge.ok());
        Progress progress;
        auto opened = report::openCase({.accountPath = sample->accountPath,
                                        .logPaths = sample->logPaths,
                                        .asOf = sample->asOf,
                                        .now = {},
                                        .selection = {}},
                                       *knowledge, progress);
        QVERIFY2(opened.ok(),
                 qPrintable(opened.ok() ? QString() : text::Words(text::Language::En).error(opened.error())));
        m_real.data = std::make_shared<const report::Case>(std::move(*opened));
        m_real.monthIndex = m_real.service().months.size() / 2;
    }

    void textsFollowTheLanguage_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("overview") << QStringLiteral("overview");
        QTest::newRow("account") << QStringLiteral("account");
        QTest::newRow("derivation") << QStringLiteral("derivation");
    }
    void textsFollowTheLanguage()
    {
        QFETCH(QString, page);
        std::unique_ptr<Page> shown;
        if (page == QStringLiteral("overview"))
            shown = std::make_unique<OverviewPage>();
        else if (page == QStringLiteral("account"))
            shown = std::make_unique<AccountPage>();
        else
            shown = std::make_unique<DerivationPage>();
        CaseView second = m_real; // with every tier but one, and a month that is clipped
        second.serviceIndex = 1;
        second.monthIndex = 0;
        const std::pair<const char*, CaseView> views[] = {
            {"-case", m_case}, {"-real", m_real}, {"-second", second}};
        for (const auto& [suffix, view] : views) {
            const QString name = page + QString::fromLatin1(suffix);
            show(*shown, view, false);
            const QStringList en = textsOf(*shown);
            QVERIFY(en.size() > 20);
            for (const QString& text : en)
                QVERIFY2(!hasChinese(text), qPrintable(text));
            QVERIFY(!hasChinese(shown->title()));
            keep(*shown, name + QStringLiteral("-en"));
            m_languages.show(*shown, true);
            QCoreApplication::processEvents();
            const QStringList zh = textsOf(*shown);
            QCOMPARE(zh.size(), en.size());
            QVERIFY(hasChinese(shown->title()));
            for (qsizetype i = 0; i < en.size(); ++i) {
                // What has words of a sentence in English has Chinese ones now; figures and notes stay.
                static const QRegularExpression words(QStringLiteral("[a-z]{3,} [a-z]{3,}"));
                if (words.match(en[i]).hasMatch() && !isData(view, en[i]))
                    QVERIFY2(hasChinese(zh[i]), qPrintable(en[i] + QStringLiteral(" -> ") + zh[i]));
            }
            keep(*shown, name + QStringLiteral("-zh"));
            qApp->setPalette(paletteFor(darkColours()));
            QCoreApplication::processEvents();
            keep(*shown, name + QStringLiteral("-zh-dark"));
        }
    }

    void nothingIsCutOffAtTheSides()
    {
        OverviewPage overview;
        AccountPage account;
        DatesPage dates;
        DerivationPage derivation;
        CaseView withInvoices = m_real;
        withInvoices.serviceIndex = 1;
        withInvoices.monthIndex = 0;
        for (Page* page : std::initializer_list<Page*>{&overview, &account, &dates, &derivation}) {
            for (const auto& [view, zh] : {std::pair(m_real, false), std::pair(m_real, true),
                                           std::pair(withInvoices, false), std::pair(withInvoices, true)}) {
                show(*page, view, zh);
                const auto* area = page->findChild<QScrollArea*>();
                QVERIFY(area->widget()->width() <= area->viewport()->width());
                for (const DataTable* table : page->findChildren<DataTable*>()) {
                    if (table->isVisible())
                        QVERIFY2(table->horizontalScrollBar()->maximum() == 0,
                                 qPrintable(table->objectName()));
                }
            }
        }
    }

    void emptyViewClears()
    {
        OverviewPage overview;
        AccountPage account;
        DerivationPage derivation;
        for (Page* page :
             {static_cast<Page*>(&overview), static_cast<Page*>(&account), static_cast<Page*>(&derivation)}) {
            show(*page, m_case, false);
            QVERIFY(says(*page, QStringLiteral("2019")));
            page->showView({});
            QCoreApplication::processEvents();
            QVERIFY(!says(*page, QStringLiteral("2019")));
        }
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

    // The steps about the selected time are marked, and each leads to its time.
    void derivationFollowsTheSelection()
    {
        DerivationPage page;
        page.resize(1000, 700);
        page.showView(m_case);
        const auto marked = [&page] {
            int count = 0;
            for (const StepRow* row : page.findChildren<StepRow*>())
                count += row->isMarked() ? 1 : 0;
            return count;
        };
        QCOMPARE(marked(), 0);
        const account::Exclusion& given =
            m_case.data->account.account.exclusions[m_case.month().exclusions[0].index];
        page.showSelection({given.time.start, given.time.start + std::chrono::minutes(5)});
        QCOMPARE(marked(), 1);
        page.showSelection({given.time.end, given.time.end + std::chrono::minutes(5)});
        QCOMPARE(marked(), 0);
        QSignalSpy asked(&page, &Page::timeRequested);
        int links = 0;
        for (LinkButton* link : page.findChildren<LinkButton*>()) {
            if (link->text() != QStringLiteral("Show on the timeline") || link->isHidden())
                continue;
            if (links++ == 0)
                link->click();
        }
        QCOMPARE(links, int(m_case.month().exclusions.size()));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<TimeRange>(), given.time);
    }

    void derivationIsCopied()
    {
        DerivationPage page;
        show(page, m_case, false);
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("copyDerivation")), Qt::LeftButton);
        const QString text = QGuiApplication::clipboard()->text();
        QCOMPARE(text, page.asText());
        QVERIFY(text.contains(
            QStringLiteral("1. Service month: 2019-03-01 to 2019-03-31, both days included [TRTC SLA 1.2]")));
        QVERIFY(text.contains(QStringLiteral("Availability = 1 − 4,500 s / (44,640 min × 60) = 99.8319 %")));
        QVERIFY(text.contains(QStringLiteral("Reading: ")));
        int steps = 0;
        for (const QString& line : text.split(u'\n'))
            steps += line.contains(QStringLiteral(". ")) && line.front().isDigit() ? 1 : 0;
        QCOMPARE(steps, int(m_case.month().derivation.size()));
    }

    // 31,638.39 received on 2019-04-12, due on the tenth working day after it, 2019-04-26; 10,000.00 paid on
    // the 29th.
    void invoicesTellWhatIsOwedAndWhy()
    {
        AccountPage page;
        CaseView view = m_real;
        view.serviceIndex = 1;
        view.monthIndex = 0;
        auto later = report::recompute(*view.data, view.data->account.account, *parseDate("2019-05-14"));
        QVERIFY(later.ok());
        view.data = std::make_shared<const report::Case>(std::move(*later));
        show(page, view, false);
        auto* table = page.findChild<DataTable*>(QStringLiteral("invoices"));
        QCOMPARE(table->model()->rowCount(), 2);
        const auto cell = [table](int row, int column) {
            return table->model()->index(row, column).data().toString();
        };
        using items::InvoicesModel;
        QCOMPARE(cell(0, InvoicesModel::Standing), QStringLiteral("paid"));
        QCOMPARE(cell(0, InvoicesModel::LateFee), QStringLiteral("0.00"));
        QCOMPARE(cell(1, InvoicesModel::Due), QStringLiteral("2019-04-26"));
        QCOMPARE(cell(1, InvoicesModel::Unpaid), QStringLiteral("21,638.39"));
        QCOMPARE(cell(1, InvoicesModel::Overdue), QStringLiteral("18"));
        // (3 x 31,638.39 + 15 x 21,638.39) x 1 %
        QCOMPARE(cell(1, InvoicesModel::LateFee), QStringLiteral("4,194.91"));
        QVERIFY(cell(1, InvoicesModel::Standing)
                    .contains(QStringLiteral(
                        "from 2019-05-12 the provider may terminate the agreement (CSA-zh 4.4.2)")));

        auto* explain = page.findChild<QPushButton*>(QStringLiteral("explainInvoice"));
        QCOMPARE(explain->text(), QStringLiteral("How is INV-2019-03 computed?"));
        table->selectRow(1);
        QCOMPARE(explain->text(), QStringLiteral("How is INV-2019-04 computed?"));
        QTest::keyClick(explain, Qt::Key_Space);
        auto* dialog = page.findChild<StepsDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        const QString text = dialog->asText();
        QVERIFY(text.startsWith(QStringLiteral("Invoice INV-2019-04 on 2019-05-14\n1. Due date: ")));
        QVERIFY(text.contains(QStringLiteral("4,194.91")));
        QVERIFY(text.contains(QStringLiteral("[CSA-zh 4.4.1]")));
        keep(*dialog, QStringLiteral("steps-en"));
        m_languages.show(page, true);
        m_languages.show(*dialog, true);
        QCoreApplication::processEvents();
        QVERIFY(dialog->asText().contains(QStringLiteral("违约金")));
        QVERIFY(!dialog->asText().contains(QStringLiteral("Late fee")));
        QVERIFY(hasChinese(dialog->windowTitle()));
        keep(*dialog, QStringLiteral("steps-zh"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    void datesOfTheCustomer()
    {
        using items::DatesModel;
        DatesPage page;
        show(page, m_real, false);
        auto* table = page.findChild<DataTable*>(QStringLiteral("dates"));
        auto* kind = page.findChild<QComboBox*>(QStringLiteral("dateKind"));
        auto* onlyToCome = page.findChild<QCheckBox*>(QStringLiteral("onlyToCome"));
        const auto cell = [table](int row, int column) {
            return table->model()->index(row, column).data().toString();
        };
        const int toCome = table->model()->rowCount();
        QVERIFY(toCome > 2);
        for (int row = 0; row < toCome; ++row)
            QVERIFY(cell(row, DatesModel::Day) >= QStringLiteral("2019-05-01"));
        kind->setCurrentIndex(kind->findText(QStringLiteral("Last day of the claim window")));
        QCOMPARE(cell(0, DatesModel::Day), QStringLiteral("2019-05-30"));
        QCOMPARE(cell(0, DatesModel::Left), QStringLiteral("in 29 days"));
        QCOMPARE(cell(0, DatesModel::Service), QStringLiteral("1400000002"));
        QCOMPARE(cell(0, DatesModel::Amount), QStringLiteral("CNY 15,819.20"));
        keep(page, QStringLiteral("dates-claims-en"));
        kind->setCurrentIndex(0);
        QTest::mouseClick(onlyToCome, Qt::LeftButton, {}, QPoint(8, onlyToCome->height() / 2));
        QVERIFY(!onlyToCome->isChecked());
        QVERIFY(table->model()->rowCount() > toCome);
        QCOMPARE(page.dates().size(), std::size_t(table->model()->rowCount()));
        keep(page, QStringLiteral("dates-all-en"));
        QSignalSpy asked(&page, &DatesPage::exportRequested);
        QTest::keyClick(page.findChild<QPushButton*>(QStringLiteral("exportICalendar")), Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        m_languages.show(page, true);
        QCoreApplication::processEvents();
        QVERIFY(hasChinese(page.title()));
        QVERIFY(hasChinese(cell(0, DatesModel::What)));
        QVERIFY(hasChinese(kind->currentText()));
        keep(page, QStringLiteral("dates-all-zh"));
        page.showView({});
        QVERIFY(page.dates().empty());
    }

    void exclusionsTellWhyTheyStand()
    {
        AccountPage page;
        show(page, m_case, false);
        const auto* table = page.findChild<DataTable*>(QStringLiteral("exclusions"));
        QCOMPARE(table->model()->rowCount(), 3);
        QVERIFY(says(page, QStringLiteral("accepted\nnotice 26 h before the start: in time")));
        QVERIFY(says(page, QStringLiteral("disputed\nuntil a person accepts it, evidence is needed")));
        QVERIFY(says(page, QStringLiteral("The account records no claim for this service.")) ||
                !page.findChild<DataTable*>(QStringLiteral("claims"))->emptyText().isEmpty());
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
