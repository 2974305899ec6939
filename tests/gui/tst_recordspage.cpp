// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languages.h"
#include "model/report/providerrecord.h"
#include "platformremarks.h"
#include "samplecase.h"
#include "widgets/chartlegend.h"
#include "widgets/chip.h"
#include "widgets/datatable.h"
#include "widgets/recordspage.h"
#include "widgets/slotchartview.h"
#include "widgets/successchart.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace clausemeter;
using namespace clausemeter::widgets;
using items::RecordsModel;

namespace {

// The provider's record of March 2019: the customer's slots, but for a few.
QByteArray providerLog(const report::Case& data)
{
    const slots::SlotTable& table = data.logs->services.at(samplecase::kServiceId).slots;
    const slots::SlotClock clock(data.analysis.clock);
    QByteArray csv = "time,service,total,success\n";
    for (slots::SlotIndex slot = samplecase::slotAt("2019-03-01"); slot < samplecase::slotAt("2019-04-01");
         ++slot) {
        slots::SlotCounts counts = table.at(slot).counts;
        if (slot == samplecase::slotAt("2019-03-08 10:10")) // unavailable by the customer's record only
            counts.successes = counts.requests;
        else if (slot == samplecase::slotAt("2019-03-02 12:00")) // by the provider's only
            counts.successes = counts.requests / 2;
        else if (slot == samplecase::slotAt("2019-03-03 12:00")) // another count, the same state
            counts.requests += 1, counts.successes += 1;
        else if (slot == samplecase::slotAt("2019-03-04 12:00"))
            continue; // only in the customer's
        if (counts.requests > 0)
            csv += QByteArray::fromStdString(toIso(clock.startOf(slot), data.analysis.clock)) + ',' +
                   samplecase::kServiceId + ',' + QByteArray::number(qulonglong(counts.requests)) + ',' +
                   QByteArray::number(qulonglong(counts.successes)) + '\n';
    }
    return csv;
}

} // namespace

class TestRecordsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        m_plain = samplecase::make();
        QFile file(m_folder.filePath(QStringLiteral("provider.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(providerLog(*m_plain));
        file.close();
        Progress progress;
        auto made = report::withProvider(*m_plain, {file.fileName().toStdString()}, progress);
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(QString::number(int(made.error().code))));
        m_data = std::make_shared<const report::Case>(std::move(*made));
    }
    void init()
    {
        m_page = std::make_unique<RecordsPage>();
        m_page->setLocale(QLocale(QLocale::English));
        m_page->resize(1000, 700);
        m_page->showView({m_data, 0, samplecase::Incidents});
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_table = m_page->findChild<DataTable*>();
    }
    void cleanup() { m_page.reset(); }

    void asksForTheRecord()
    {
        m_page->showView({m_plain, 0, samplecase::Incidents});
        QVERIFY(!m_table->isVisible());
        auto* load = m_page->findChild<QPushButton*>(QStringLiteral("loadRecord"));
        QVERIFY(load->isVisible());
        QSignalSpy asked(m_page.get(), &RecordsPage::recordRequested);
        QTest::mouseClick(load, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        m_page->showView({});
        QVERIFY(!load->isVisible());
        m_page->showView({m_data, 0, samplecase::Incidents});
        QVERIFY(m_table->isVisible());
        QVERIFY(!load->isVisible());
    }

    void noLineEndsBetweenANumberAndItsSign()
    {
        const QString verdicts = m_page->findChild<QLabel*>(QStringLiteral("verdicts"))->text();
        QVERIFY(verdicts.contains(QStringLiteral("99.9\u00a0%")));
        QVERIFY2(!verdicts.contains(QStringLiteral(" %")), qPrintable(verdicts));
    }

    void rowsAreTheDifferences()
    {
        // The last four: failures that the customer's log says the customer caused; the provider's names no
        // codes.
        QCOMPARE(m_table->model()->rowCount(), 8);
        const auto at = [this](int row, int column) {
            return m_table->model()->index(row, column).data().toString();
        };
        QCOMPARE(at(0, RecordsModel::Start), QStringLiteral("2019-03-02 12:00"));
        QCOMPARE(at(0, RecordsModel::CustomerState), QStringLiteral("available"));
        QCOMPARE(at(0, RecordsModel::ProviderState), QStringLiteral("unavailable"));
        QCOMPARE(at(2, RecordsModel::ProviderRequests), QStringLiteral("–"));
        QCOMPARE(at(2, RecordsModel::ProviderState), QStringLiteral("no data"));
        QCOMPARE(at(3, RecordsModel::Start), QStringLiteral("2019-03-08 10:10"));
        QCOMPARE(at(3, RecordsModel::ProviderRate), QStringLiteral("100.0000 %"));
        QCOMPARE(at(3, RecordsModel::ProviderFailures), QStringLiteral("0"));
        QSignalSpy read(m_page.get(), &Page::clauseRequested);
        auto* prevails = m_page->findChild<Chip*>();
        QVERIFY(prevails);
        prevails->click();
        QCOMPARE(read.value(0), QVariantList{QString::fromStdString(
                                    m_data->analysis.services[0].definition.prevailingRecordClause)});
        QTest::mouseClick(m_page->findChild<QCheckBox*>(QStringLiteral("onlyStates")), Qt::LeftButton);
        QCOMPARE(m_table->model()->rowCount(), 6);
        // Another month has no record.
        m_page->showView({m_data, 0, samplecase::Calm});
        QCOMPARE(m_table->model()->rowCount(), 0);
    }

    void selectionBothWays()
    {
        const TimeRange slot{samplecase::at("2019-03-08 10:10"), samplecase::at("2019-03-08 10:15")};
        QSignalSpy chosen(m_page.get(), &Page::selectionChosen);
        QSignalSpy asked(m_page.get(), &Page::timeRequested);
        m_page->showSelection(slot);
        QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(m_table->selectionModel()->selectedRows().first().row(), 3);
        QVERIFY(chosen.isEmpty());
        m_page->showSelection({});
        QVERIFY(!m_table->selectionModel()->hasSelection());
        m_table->selectRow(3);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<TimeRange>(), slot);
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<TimeRange>(), slot);
    }

    void chartMarksTheSlots()
    {
        SuccessChart chart;
        chart.setLocale(QLocale(QLocale::English));
        chart.resize(1000, 480);
        chart.showView({m_data, 0, samplecase::Incidents});
        const auto& runs = chart.chartView()->content().records;
        QCOMPARE(runs.size(), std::size_t(5));
        QCOMPARE(runs[0].mark, RecordMark::ChangesState);
        QCOMPARE(runs[1].mark, RecordMark::Differs);
        QCOMPARE(runs[2].mark, RecordMark::OneSided);
        QStringList legend;
        for (const auto& entry : chart.findChild<ChartLegend*>()->entries())
            legend << entry.text;
        QVERIFY(legend.contains(QStringLiteral("unavailable by one record only")));
        chart.setShowsPeriod(true);
        QCOMPARE(chart.chartView()->content().records.size(), std::size_t(5));
        chart.setShowsPeriod(false);
        chart.showView({m_plain, 0, samplecase::Incidents});
        QVERIFY(chart.chartView()->content().records.empty());
    }

    void speaksBothLanguages()
    {
        languages::Switch language;
        language.show(*m_page, true);
        QCoreApplication::sendPostedEvents();
        QVERIFY(languages::hasChinese(m_page->title()));
        for (int column = 0; column < RecordsModel::NUM_COLUMNS; ++column)
            QVERIFY(languages::hasChinese(m_table->model()->headerData(column, Qt::Horizontal).toString()));
        QVERIFY(
            languages::hasChinese(m_table->model()->index(0, RecordsModel::ProviderState).data().toString()));
        QCoreApplication::processEvents();
        if (const QString folder = qEnvironmentVariable("CLAUSEMETER_PICTURES"); !folder.isEmpty())
            m_page->grab().save(folder + QStringLiteral("/records-zh.png")); // to look at
        language.show(*m_page, false);
        QCoreApplication::sendPostedEvents();
        QVERIFY(!languages::hasChinese(m_page->title()));
        QCoreApplication::processEvents();
        if (const QString folder = qEnvironmentVariable("CLAUSEMETER_PICTURES"); !folder.isEmpty())
            m_page->grab().save(folder + QStringLiteral("/records-en.png"));
    }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<const report::Case> m_plain;
    std::shared_ptr<const report::Case> m_data;
    std::unique_ptr<RecordsPage> m_page;
    DataTable* m_table = nullptr;
};

QTEST_MAIN(TestRecordsPage)
#include "tst_recordspage.moc"
