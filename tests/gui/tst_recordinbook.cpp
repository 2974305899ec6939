// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparing.h"
#include "app/theme.h"
#include "bookwindow.h"
#include "model/report/outputfile.h"
#include "model/report/providerrecord.h"
#include "platformremarks.h"
#include "widgets/importdialog.h"
#include "widgets/importsdialog.h"
#include "widgets/linkbutton.h"
#include "widgets/messagebar.h"
#include "widgets/overlapdialog.h"
#include "widgets/overviewpage.h"
#include "widgets/pagestack.h"
#include "widgets/recordspage.h"
#include "wordchoice.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace clausemeter;
using namespace clausemeter::app::test;

namespace {

// Rows of five minutes from an hour of 20 March on.
QByteArray rows(int hour, int count, int requests, int failed)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += "2019-03-20T" + QByteArray::number(hour + i / 12).rightJustified(2, '0') + ':' +
                QByteArray::number(i % 12 * 5).rightJustified(2, '0') + ":00+08:00," +
                QByteArray::number(requests) + ',' + QByteArray::number(failed) + '\n';
    return text;
}

} // namespace

// The provider's record of a customer of the book: kept, compared, undone and removed there.
class TestRecordInBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        app::setUpAppearance();
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    // As it was, when the customer is shown again and when the program starts again; undone there too.
    void comesBack()
    {
        const QString record =
            write("provider.csv", "time,requests,failed\nnonsense,1,1\n" + rows(9, 12, 1000, 500));
        {
            Window w(m_folder->path());
            w.open({fixture("account.json"), fixture("march.csv")});
            QVERIFY(!comparison(w));
            read(w, {record});
            QVERIFY2(w.message().contains(
                         QStringLiteral("The provider's record of Seabreeze Classroom is in the book.")),
                     qPrintable(w.message()));
            QCOMPARE(different(w), 12);
            auto* pages = w.window.findChild<widgets::PageStack*>();
            QVERIFY(pages->isCurrent(w.window.findChild<widgets::RecordsPage*>()));
            w.key(Qt::Key_0, Qt::ControlModifier);
            QVERIFY(w.window.view().isEmpty());
            showCustomer(w);
            QCOMPARE(different(w), 12);
        }
        {
            Window w(m_folder->path());
            showCustomer(w);
            QCOMPARE(different(w), 12);
            const auto& inputs = w.window.view().data->provider->logs->inputs;
            QCOMPARE(inputs.size(), std::size_t(1));
            QCOMPARE(QString::fromStdString(inputs[0].file), record);
            QVERIFY(inputs[0].digest.starts_with("sha-256:"));
            QCOMPARE(inputs[0].accepted, std::int64_t(12));
            QCOMPARE(inputs[0].badRows.size(), std::size_t(1));
            // Nothing of the customer's figures rests on it.
            QCOMPARE(w.logs(), std::size_t(1));
            // Another day: the record is compared for it too.
            w.window.book().setAsOf(Date(std::chrono::year(2019) / 5 / 3));
            QTRY_VERIFY_WITH_TIMEOUT(w.settled(), kWait);
            QCOMPARE(different(w), 12);
            w.key(Qt::Key_Z, Qt::ControlModifier);
            QVERIFY(!comparison(w));
        }
        Window w(m_folder->path());
        showCustomer(w);
        QVERIFY(!comparison(w));
        w.window.book().redo();
        QTRY_VERIFY_WITH_TIMEOUT(w.settled() && comparison(w), kWait);
        QCOMPARE(different(w), 12);
        QVERIFY2(w.message().contains(QStringLiteral("provider's record added")), qPrintable(w.message()));
    }

    void removedAndBroughtBack()
    {
        Window w(m_folder->path());
        w.open({fixture("account.json"), fixture("march.csv")});
        read(w, {write("provider.csv", "time,requests,failed\n" + rows(9, 12, 1000, 500))});
        auto* remove = w.find<widgets::LinkButton>("removeRecord");
        QTest::mouseClick(remove, Qt::LeftButton);
        QVERIFY(!w.message().contains(QStringLiteral("removed from the book"))); // said when it is so
        QTRY_VERIFY_WITH_TIMEOUT(w.settled() && !comparison(w), kWait);
        QVERIFY2(w.message().contains(QStringLiteral("removed from the book")), qPrintable(w.message()));
        w.clickMessage();
        QTRY_VERIFY_WITH_TIMEOUT(w.settled() && comparison(w), kWait);
    }

    // In the list of imports, where it is told apart and can be taken away like any other.
    void isOneOfTheImports()
    {
        Window w(m_folder->path());
        w.open({fixture("account.json"), fixture("march.csv")});
        read(w, {write("provider.csv", "time,requests,failed\n" + rows(9, 12, 1000, 500))});
        const auto voucher = w.window.book().current()->analysis.services[0].months[0].voucher;
        w.window.findChild<widgets::PageStack*>()->setCurrent(w.window.findChild<widgets::OverviewPage*>());
        QTest::mouseClick(w.find<QPushButton>("allImports"), Qt::LeftButton);
        widgets::ImportsDialog* dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((dialog = w.window.findChild<widgets::ImportsDialog*>()) != nullptr, kWait);
        auto* table = dialog->findChild<QTableView*>(QStringLiteral("imports"));
        const auto kind = [table](int row) {
            return table->model()->index(row, items::ImportsModel::Kind).data().toString();
        };
        QCOMPARE(table->model()->rowCount(), 2);
        QVERIFY2(kind(0).endsWith(QStringLiteral(", the provider's record")), qPrintable(kind(0)));
        QCOMPARE(kind(0).section(u',', 0, 0), kind(1));
        table->selectRow(0);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("removeImport")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(w.settled() && !comparison(w), kWait);
        QCOMPARE(w.window.book().current()->analysis.services[0].months[0].voucher, voucher);
        QCOMPARE(w.logs(), std::size_t(1));
        dialog->reject();
        w.activate();
        w.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(w.settled() && comparison(w), kWait);
    }

    void overlapIsAsked_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<qint64>("requests"); // of the slot that both have
        QTest::newRow("replace") << QStringLiteral("replace") << qint64(1000);
        QTest::newRow("add") << QStringLiteral("add") << qint64(1900);
        QTest::newRow("cancel") << QString() << qint64(900);
    }
    void overlapIsAsked()
    {
        QFETCH(QString, button);
        QFETCH(qint64, requests);
        Window w(m_folder->path());
        w.open({fixture("account.json"), fixture("march.csv")});
        read(w, {write("a.csv", "time,requests,failed\n" + rows(9, 6, 900, 1))});
        // The next month's is no question.
        read(w, {write("later.csv", "time,requests,failed\n" + rows(14, 6, 900, 1))});
        QVERIFY(!w.window.findChild<widgets::OverlapDialog*>());
        QCOMPARE(w.window.view().data->provider->logs->inputs.size(), std::size_t(2));
        read(w, {write("b.csv", "time,requests,failed\n" + rows(9, 12, 1000, 20))});
        widgets::OverlapDialog* dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((dialog = w.window.findChild<widgets::OverlapDialog*>()) != nullptr, kWait);
        QStringList texts;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            texts << label->text();
        QVERIFY2(texts.join(u' ').contains(QStringLiteral("provider's record")),
                 qPrintable(texts.join(u' ')));
        if (button.isEmpty())
            dialog->reject();
        else
            QTest::mouseClick(dialog->findChild<QPushButton*>(button), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(w.settled(), kWait);
        const auto slot = slots::SlotClock().slotOf(*parseInstant("2019-03-20 09:00", SlaClock()));
        QCOMPARE(qint64(w.window.view()
                            .data->provider->logs->services.at("1400000001")
                            .slots.at(slot)
                            .counts.requests),
                 requests);
    }

    // The customer that was asked about is not the one of the same number in another book.
    void overlapInAnotherBook()
    {
        Window w(m_folder->path());
        w.open({fixture("account.json"), fixture("march.csv")});
        read(w, {write("a.csv", "time,requests,failed\n" + rows(9, 6, 900, 1))});
        read(w, {write("b.csv", "time,requests,failed\n" + rows(9, 12, 1000, 20))});
        widgets::OverlapDialog* dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((dialog = w.window.findChild<widgets::OverlapDialog*>()) != nullptr, kWait);
        w.window.book().open(m_folder->filePath(QStringLiteral("other.book")), true);
        QTRY_VERIFY_WITH_TIMEOUT(settled(w), kWait);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("replace")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(settled(w), kWait);
        QVERIFY2(w.message().contains(QStringLiteral("Another book was opened meanwhile")),
                 qPrintable(w.message()));
    }

    // What was replaced would be counted beside what replaced it.
    void partlyReplacedIsNotReadAgain()
    {
        Window w(m_folder->path());
        w.open({fixture("account.json"), fixture("march.csv")});
        read(w, {write("a.csv", "time,requests,failed\n" + rows(9, 6, 900, 1))});
        read(w, {write("b.csv", "time,requests,failed\n" + rows(9, 12, 1000, 20))});
        widgets::OverlapDialog* asked = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((asked = w.window.findChild<widgets::OverlapDialog*>()) != nullptr, kWait);
        QTest::mouseClick(asked->findChild<QPushButton*>(QStringLiteral("replace")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(settled(w), kWait);
        QCOMPARE(w.window.view().data->provider->paths.size(), std::size_t(2));
        auto* reading = w.find<widgets::LinkButton>("recordReading");
        QTest::mouseClick(reading, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(w.message().contains(QStringLiteral("replaced by later files")), kWait);
        QVERIFY(!dialog(w));
        w.window.book().undo();
        QTRY_VERIFY_WITH_TIMEOUT(settled(w), kWait);
        QCOMPARE(w.window.view().data->provider->paths.size(), std::size_t(1));
        QTest::mouseClick(reading, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(w) && dialog(w)->isSettled(), kWait);
    }

    void sameRecordAgain()
    {
        Window w(m_folder->path());
        w.open({fixture("account.json"), fixture("march.csv")});
        const QString first = write("a.csv", "time,requests,failed\n" + rows(9, 6, 900, 1));
        read(w, {first});
        read(w, {first});
        QVERIFY2(w.message().contains(QStringLiteral("in the book already")), qPrintable(w.message()));
        // Of two files one is known: the other one is added.
        const QString more = write("b.csv", "time,requests,failed\n" + rows(14, 6, 900, 1));
        read(w, {first, more});
        QCOMPARE(w.window.view().data->provider->logs->inputs.size(), std::size_t(2));
        QVERIFY2(w.message().contains(QStringLiteral("not counted a second time")), qPrintable(w.message()));
        // Neither is a log of the customer a record, nor a record a log.
        read(w, {fixture("march.csv")});
        QVERIFY2(w.message().contains(QStringLiteral("one of the customer's own logs")),
                 qPrintable(w.message()));
        w.open({first});
        QVERIFY2(w.message().contains(QStringLiteral("a.csv")), qPrintable(w.message()));
        QCOMPARE(w.logs(), std::size_t(1));
    }

    // Shown where only reading is possible, but not changed; what is opened there is not kept.
    void readOnlyWindow()
    {
        Window first(m_folder->path());
        first.open({fixture("account.json"), fixture("march.csv")});
        read(first, {write("provider.csv", "time,requests,failed\n" + rows(9, 12, 1000, 500))});
        Window second(m_folder->path());
        QVERIFY(!second.window.book().isWritable());
        showCustomer(second);
        QCOMPARE(different(second), 12);
        QTest::mouseClick(second.find<widgets::LinkButton>("removeRecord"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(settled(second), kWait);
        QVERIFY2(second.message().contains(QStringLiteral("can only be read here")),
                 qPrintable(second.message()));
        QCOMPARE(different(second), 12);
        read(second, {write("other.csv", "time,requests,failed\n" + rows(9, 3, 1000, 500))});
        QCOMPARE(different(second), 3);
        QVERIFY2(second.message().contains(QStringLiteral("not kept")), qPrintable(second.message()));
        QTest::mouseClick(second.find<widgets::LinkButton>("removeRecord"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(settled(second), kWait);
        QCOMPARE(different(second), 12);
        QCOMPARE(different(first), 12);
    }

    void progressAndCancel()
    {
        QByteArray text("time,result\n");
        while (text.size() < 64'000'000)
            text += "2019-03-21T10:00:00+08:00,success\n";
        Window w(m_folder->path());
        w.open({fixture("account.json"), fixture("march.csv")});
        const auto before = w.window.book().current();
        comparing(w)->read({write("long.csv", text)});
        auto* cancel = w.find<QPushButton>("cancelImport");
        QVERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(settled(w), kWait);
        QVERIFY(!cancel->isVisible());
        QVERIFY(!comparison(w));
        QCOMPARE(w.window.book().current(), before);
    }

    // What is not clear is asked, and what was said is remembered by the header.
    void mappingIsAskedAndCorrected()
    {
        Window w(m_folder->path());
        w.open({fixture("account.json"), fixture("march.csv")});
        const QString odd = write("odd.csv", "zeit,anrufe,kaputt\n" + rows(9, 12, 1000, 500));
        comparing(w)->read({odd});
        QTRY_VERIFY_WITH_TIMEOUT(dialog(w) && dialog(w)->isSettled(), kWait);
        chooseWord(dialog(w), "role0", "time");
        chooseWord(dialog(w), "role1", "requests");
        chooseWord(dialog(w), "role2", "failures");
        QTest::mouseClick(dialog(w)->findChild<QCheckBox*>(QStringLiteral("remember")), Qt::LeftButton, {},
                          QPoint(8, 10));
        import(w);
        QTRY_VERIFY_WITH_TIMEOUT(settled(w) && comparison(w), kWait);
        QCOMPARE(different(w), 12);
        const QString next = write("next.csv", "zeit,anrufe,kaputt\n" + rows(14, 6, 1000, 500));
        read(w, {next});
        QVERIFY(!dialog(w));
        QCOMPARE(w.window.view().data->provider->logs->inputs.size(), std::size_t(2));
    }

    // The record that is kept is read again from its files, in another way, and takes its own place.
    void readAnotherWay_data()
    {
        QTest::addColumn<bool>("inBook");
        QTest::newRow("of the book") << true;
        QTest::newRow("of files") << false;
    }
    void readAnotherWay()
    {
        QFETCH(bool, inBook);
        Window w(m_folder->path());
        if (inBook) {
            w.open({fixture("account.json"), fixture("march.csv")});
        } else {
            w.window.session().openSample();
            QTRY_VERIFY_WITH_TIMEOUT(settled(w) && !w.window.view().isEmpty(), kWait);
        }
        const std::string service = w.window.view().service().id;
        QByteArray text("time,sdkappid,total,success,entered\n");
        const auto day = toIso(w.window.view().month().month.start);
        for (int i = 0; i < 6; ++i)
            text += QByteArray::fromStdString(day) + "T09:0" + QByteArray::number(i) + ":00+08:00," +
                    QByteArray::fromStdString(service) + ",100,90,10\n";
        read(w, {write("two.csv", text)});
        const auto successes = [&] {
            const slots::SlotTable& table = w.window.view().data->provider->logs->services.at(service).slots;
            return qint64(table.totals(*table.extent()).counts.successes);
        };
        QCOMPARE(successes(), qint64(540));

        QTest::mouseClick(w.find<widgets::LinkButton>("recordReading"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(w) && dialog(w)->isSettled(), kWait);
        chooseWord(dialog(w), "role4", "successes");
        import(w);
        QTRY_VERIFY_WITH_TIMEOUT(settled(w) && comparison(w) && successes() == 60, kWait);
        QCOMPARE(w.window.view().data->provider->logs->inputs.size(), std::size_t(1));
        if (inBook) {
            w.window.book().undo();
            QTRY_VERIFY_WITH_TIMEOUT(settled(w) && successes() == 540, kWait);
        }
    }

private:
    QString write(const char* name, const QByteArray& content)
    {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        if (!report::writeFile(path, content))
            qFatal("no temporary file");
        return path;
    }
    static app::Comparing* comparing(const Window& w) { return w.window.findChild<app::Comparing*>(); }
    static bool settled(Window& w) { return w.settled() && !comparing(w)->isRunning(); }
    static void read(Window& w, const QStringList& files)
    {
        comparing(w)->read(files);
        QTRY_VERIFY_WITH_TIMEOUT(settled(w), kWait);
    }
    static void showCustomer(Window& w)
    {
        w.window.book().showCustomer(w.window.book().portfolio()->customers.front().id);
        QTRY_VERIFY_WITH_TIMEOUT(settled(w) && !w.window.view().isEmpty(), kWait);
    }
    // Of March, the first month.
    static const sla::SourceComparison* comparison(const Window& w)
    {
        const widgets::CaseView& view = w.window.view();
        return view.isEmpty()
                   ? nullptr
                   : report::comparisonOf(*view.data, view.service().id, view.service().months.front().month);
    }
    static int different(const Window& w)
    {
        const auto* found = comparison(w);
        return found ? int(found->totals.different) : -1;
    }
    static widgets::ImportDialog* dialog(const Window& w)
    {
        for (auto* found : w.window.findChildren<widgets::ImportDialog*>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    static void import(const Window& w)
    {
        QTRY_VERIFY_WITH_TIMEOUT(dialog(w)->isSettled(), kWait);
        auto* button = dialog(w)->findChild<QPushButton*>(QStringLiteral("import"));
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestRecordInBook)
#include "tst_recordinbook.moc"
