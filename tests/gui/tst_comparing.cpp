// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparing.h"
#include "app/mainwindow.h"
#include "app/theme.h"
#include "model/report/providerrecord.h"
#include "platformremarks.h"
#include "widgets/importdialog.h"
#include "widgets/linkbutton.h"
#include "widgets/messagebar.h"
#include "widgets/overlapdialog.h"
#include "widgets/pagestack.h"
#include "widgets/recordspage.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace clausemeter;
using namespace clausemeter::widgets;
using namespace std::chrono_literals;

namespace {

constexpr int kWait = 30'000;

QString fixture(const char* name)
{
    return QStringLiteral(TEST_DATA "/window/") + QString::fromLatin1(name);
}

} // namespace

// The provider's record of a customer that is open from files: read, held while that customer is shown,
// compared again after a change.
class TestComparing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        app::setUpAppearance();
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile march(fixture("march.csv"));
        QVERIFY(march.open(QIODevice::ReadOnly));
        QByteArray rows = march.readAll();
        rows.replace("2019-03-20T09:00:00+08:00,1000,1\n", "2019-03-20T09:00:00+08:00,1000,500\n");
        QFile provider(record());
        QVERIFY(provider.open(QIODevice::WriteOnly));
        provider.write(rows);
        provider.close();
        m_window = std::make_unique<app::MainWindow>(m_folder->filePath(QStringLiteral("settings.ini")),
                                                     m_folder->filePath(QStringLiteral("user")));
        m_window->setLanguage(text::Language::En);
        m_window->session().setAsOf(Date(2019y / 5 / 1));
        m_comparing = m_window->findChild<app::Comparing*>();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void readAndHeld()
    {
        open({fixture("account.json"), fixture("march.csv")});
        QVERIFY(!record(*m_window));
        m_comparing->read({record()});
        QTRY_VERIFY_WITH_TIMEOUT(settled() && record(*m_window), kWait);
        QCOMPARE(record(*m_window)->differences.size(), std::size_t(1));
        QVERIFY(
            m_window->findChild<PageStack*>()->titles().value(m_window->findChild<PageStack*>()->current()) ==
            m_window->findChild<RecordsPage*>()->title());
        // Another day computes the case anew, and compares it again.
        m_window->session().setAsOf(Date(2019y / 5 / 3));
        QTRY_VERIFY_WITH_TIMEOUT(settled() && m_window->view().data->analysis.asOf == Date(2019y / 5 / 3) &&
                                     record(*m_window),
                                 kWait);
        QCOMPARE(record(*m_window)->differences.size(), std::size_t(1));
        // Taken away, and gone with the customer.
        m_window->findChild<QPushButton*>(QStringLiteral("removeRecord"))->click();
        QVERIFY(!record(*m_window));
        m_comparing->read({record()});
        QTRY_VERIFY_WITH_TIMEOUT(settled() && record(*m_window), kWait);
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(settled() && m_window->view().isEmpty(), kWait);
    }

    void whatCannotBeCompared_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("the customer's own log") << fixture("march.csv");
        QTest::newRow("no log") << fixture("noise.bin");
        QTest::newRow("not there") << QStringLiteral("/nowhere/record.csv");
    }
    void whatCannotBeCompared()
    {
        QFETCH(QString, file);
        open({fixture("account.json"), fixture("march.csv")});
        m_comparing->read({file});
        QTRY_VERIFY_WITH_TIMEOUT(settled(), kWait);
        QVERIFY(!record(*m_window));
        auto* message = m_window->findChild<MessageBar*>();
        QVERIFY2(!message->text().isEmpty() && message->text().contains(QFileInfo(file).fileName()),
                 qPrintable(message->text()));
        // What was there stays.
        m_comparing->read({record()});
        QTRY_VERIFY_WITH_TIMEOUT(settled() && record(*m_window), kWait);
        m_comparing->read({file});
        QTRY_VERIFY_WITH_TIMEOUT(settled(), kWait);
        QVERIFY(record(*m_window));
    }

    // Taken away, or its customer closed, while it is read: it does not come back.
    void removedWhileItIsRead()
    {
        open({fixture("account.json"), fixture("march.csv")});
        m_comparing->read({record()});
        m_window->findChild<QPushButton*>(QStringLiteral("removeRecord"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(settled(), kWait);
        QVERIFY(!record(*m_window));
        m_comparing->read({record()});
        QTRY_VERIFY_WITH_TIMEOUT(settled() && record(*m_window), kWait);
    }

    // A second record beside the first: as a book does it.
    void overlapIsAsked_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<qint64>("requests"); // of a slot that both have
        QTest::addColumn<qint64>("alone");    // of one that the first has
        QTest::newRow("replace") << QStringLiteral("replace") << qint64(700) << qint64(1000);
        QTest::newRow("add") << QStringLiteral("add") << qint64(1700) << qint64(1000);
        QTest::newRow("cancel") << QString() << qint64(1000) << qint64(1000);
    }
    void overlapIsAsked()
    {
        QFETCH(QString, button);
        QFETCH(qint64, requests);
        QFETCH(qint64, alone);
        open({fixture("account.json"), fixture("march.csv")});
        read({record()});
        const auto before = m_window->view().data->provider->logs;
        // Another day's is no question.
        read({write("later.csv", "2019-03-25T09:00:00+08:00,800,1\n")});
        QVERIFY(!m_window->findChild<OverlapDialog*>());
        QCOMPARE(m_window->view().data->provider->logs->inputs.size(), std::size_t(2));
        QCOMPARE(requestsAt("2019-03-25 09:00"), qint64(800));
        read({write("b.csv", "2019-03-20T09:05:00+08:00,700,1\n")});
        OverlapDialog* dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((dialog = m_window->findChild<OverlapDialog*>()) != nullptr, kWait);
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("overlaps"))
                    ->text()
                    .contains(QStringLiteral("1 slot, in provider.csv")));
        if (button.isEmpty())
            dialog->reject();
        else
            QTest::mouseClick(dialog->findChild<QPushButton*>(button), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(settled(), kWait);
        QCOMPARE(requestsAt("2019-03-20 09:05"), requests);
        QCOMPARE(requestsAt("2019-03-20 09:10"), alone);
        QCOMPARE(m_window->view().data->provider->paths.size(), std::size_t(button.isEmpty() ? 2 : 3));
        // Another day: all that is held is compared again.
        m_window->session().setAsOf(Date(2019y / 5 / 3));
        QTRY_VERIFY_WITH_TIMEOUT(settled() && m_window->view().data->analysis.asOf == Date(2019y / 5 / 3) &&
                                     record(*m_window),
                                 kWait);
        QCOMPARE(requestsAt("2019-03-20 09:05"), requests);
        // What was replaced is not to be had by reading all of it again.
        QTest::mouseClick(m_window->findChild<LinkButton*>(QStringLiteral("recordReading")), Qt::LeftButton);
        const bool isWhole = button != QStringLiteral("replace");
        QTRY_COMPARE_WITH_TIMEOUT(m_window->findChild<ImportDialog*>() != nullptr, isWhole, kWait);
        QCOMPARE(message().contains(QStringLiteral("replaced by later files")), !isWhole);
    }

    // The same customer's question is of no use when another one is open.
    void overlapOfAClosedCustomer()
    {
        open({fixture("account.json"), fixture("march.csv")});
        read({record()});
        read({write("b.csv", "2019-03-20T09:05:00+08:00,700,1\n")});
        QPointer<OverlapDialog> dialog;
        QTRY_VERIFY_WITH_TIMEOUT((dialog = m_window->findChild<OverlapDialog*>()) != nullptr, kWait);
        m_window->session().close();
        QTRY_VERIFY_WITH_TIMEOUT(settled() && m_window->view().isEmpty(), kWait);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog, kWait);
    }

    void sameRecordAgain()
    {
        open({fixture("account.json"), fixture("march.csv")});
        read({record()});
        read({record()});
        QVERIFY2(message().contains(QStringLiteral("shown already")), qPrintable(message()));
        QCOMPARE(m_window->view().data->provider->logs->inputs.size(), std::size_t(1));
        const QString more = write("b.csv", "2019-03-25T09:05:00+08:00,700,1\n");
        read({record(), more});
        QVERIFY2(message().contains(QStringLiteral("“provider.csv” has the same content")),
                 qPrintable(message()));
        QCOMPARE(m_window->view().data->provider->logs->inputs.size(), std::size_t(1));
        for (auto* button : m_window->findChild<MessageBar*>()->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Add the others"))
                button->click();
        }
        QTRY_VERIFY_WITH_TIMEOUT(settled(), kWait);
        QCOMPARE(m_window->view().data->provider->logs->inputs.size(), std::size_t(2));
    }

    // Files that were chosen for a customer are that customer's, whoever is shown by then.
    void chosenForWhomItWasAsked()
    {
        open({fixture("account.json"), fixture("march.csv")});
        m_window->findChild<QPushButton*>(QStringLiteral("loadRecord"))->click();
        auto* dialog = m_window->findChild<QFileDialog*>();
        QVERIFY(dialog);
        m_window->session().close();
        QTRY_VERIFY_WITH_TIMEOUT(settled() && m_window->view().isEmpty(), kWait);
        m_window->session().openSample();
        QTRY_VERIFY_WITH_TIMEOUT(settled() && !m_window->view().isEmpty(), kWait);
        Q_EMIT dialog->filesSelected({record()});
        QTRY_VERIFY_WITH_TIMEOUT(settled() && !message().isEmpty(), kWait);
        QVERIFY(!m_window->view().data->provider);
        QTRY_VERIFY2_WITH_TIMEOUT(message().contains(QStringLiteral("is not shown any more")),
                                  qPrintable(message()), kWait);
        dialog->reject();
    }

    // The second one that is asked for in a row is the one that is shown.
    void theLastOneAskedForIsRead()
    {
        open({fixture("account.json"), fixture("march.csv")});
        QFile same(m_folder->filePath(QStringLiteral("same.csv")));
        QVERIFY(same.open(QIODevice::WriteOnly));
        QFile march(fixture("march.csv"));
        QVERIFY(march.open(QIODevice::ReadOnly));
        same.write(march.readAll() + "\n");
        same.close();
        m_comparing->read({record()});
        m_comparing->read({same.fileName()});
        QTRY_VERIFY_WITH_TIMEOUT(settled() && record(*m_window), kWait);
        QCOMPARE(record(*m_window)->differences.size(), std::size_t(0));
    }

private:
    QString record() const { return m_folder->filePath(QStringLiteral("provider.csv")); }
    // With the head of march.csv.
    QString write(const char* name, const QByteArray& rows) const
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write("time,requests,failed\n" + rows) < 0)
            qFatal("no file");
        return file.fileName();
    }
    void read(const QStringList& files)
    {
        m_comparing->read(files);
        QTRY_VERIFY_WITH_TIMEOUT(settled(), kWait);
    }
    QString message() const { return m_window->findChild<MessageBar*>()->text(); }
    qint64 requestsAt(const char* time) const
    {
        const auto slot = slots::SlotClock().slotOf(*parseInstant(time, SlaClock()));
        return qint64(
            m_window->view().data->provider->logs->services.at("1400000001").slots.at(slot).counts.requests);
    }
    bool settled() const
    {
        return !m_window->session().isReading() && !m_window->book().isBusy() && !m_comparing->isRunning();
    }
    void open(const QStringList& files)
    {
        m_window->session().open(files);
        QTRY_VERIFY_WITH_TIMEOUT(settled() && !m_window->view().isEmpty(), kWait);
    }
    static const sla::SourceComparison* record(const app::MainWindow& window)
    {
        const CaseView& view = window.view();
        return view.isEmpty() ? nullptr
                              : report::comparisonOf(*view.data, view.service().id, view.month().month);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::MainWindow> m_window;
    app::Comparing* m_comparing = nullptr;
};

QTEST_MAIN(TestComparing)
#include "tst_comparing.moc"
