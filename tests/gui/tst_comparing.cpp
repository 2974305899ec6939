// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparing.h"
#include "app/mainwindow.h"
#include "app/theme.h"
#include "model/report/providerrecord.h"
#include "platformremarks.h"
#include "widgets/messagebar.h"
#include "widgets/pagestack.h"
#include "widgets/recordspage.h"

#include <QFile>
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
