// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chartexport.h"
#include "app/mainwindow.h"
#include "app/theme.h"
#include "platformremarks.h"
#include "widgets/messagebar.h"
#include "widgets/pagestack.h"
#include "widgets/successchart.h"
#include "widgets/timelinepage.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace clausemeter;
using namespace clausemeter::widgets;

namespace {
constexpr int kWait = 30'000;
}

// The chart of the window leaves the program as it is shown.
class TestChartExport : public QObject {
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
        m_window =
            std::make_unique<app::MainWindow>(m_folder->filePath(QStringLiteral("settings.ini")), QString());
        m_window->setLanguage(text::Language::En);
        m_window->resize(1280, 720);
        m_window->session().openSample();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->view().isEmpty(), kWait);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_chart = m_window->findChild<TimelinePage*>()->chart();
        m_window->findChild<PageStack*>()->setCurrent(1);
        m_export = m_window->findChild<app::ChartExport*>();
    }
    void cleanup() { m_window.reset(); }

    void pictures_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("PNG") << QStringLiteral("chart.png") << QByteArray("\x89PNG");
        QTest::newRow("SVG") << QStringLiteral("chart.svg") << QByteArray("<?xml");
        QTest::newRow("SVG in capitals") << QStringLiteral("chart.SVG") << QByteArray("<?xml");
    }
    void pictures()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        const QString path = m_folder->filePath(name);
        m_export->writePicture(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begins));
        QVERIFY(message().contains(path));
        // A folder that is not there is said, and nothing is left behind.
        m_export->writePicture(m_folder->filePath(QStringLiteral("no/") + name));
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("no"))));
        QVERIFY2(message().contains(QStringLiteral("folder")), qPrintable(message()));
    }

    void slotsThatAreShown()
    {
        const TimeRange month = m_chart->visibleRange();
        m_chart->setVisibleRange({month.start, month.start + std::chrono::hours(2)});
        const QString path = m_folder->filePath(QStringLiteral("slots.csv"));
        m_export->writeSlots(path);
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(path), kWait);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray csv = file.readAll();
        QCOMPARE(csv.count('\n'), 24 + 1);
        QVERIFY(csv.startsWith("\xEF\xBB\xBFStart,End,\"State, measured\","));
        file.close();
        QVERIFY(file.remove());
        m_window->setLanguage(text::Language::Zh);
        m_export->writeSlots(path);
        QTRY_VERIFY_WITH_TIMEOUT(file.exists(), kWait);
        QVERIFY(file.open(QIODevice::ReadOnly));
        csv = file.readAll();
        QVERIFY(csv.contains(QStringLiteral("统计点").toUtf8()) ||
                csv.contains(QStringLiteral("实测").toUtf8()));
    }

    // From another page: the chart comes to the front, so that what was copied is seen.
    void copies()
    {
        auto* stack = m_window->findChild<PageStack*>();
        stack->setCurrent(0);
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stack->current(), 1);
        const QImage image = QGuiApplication::clipboard()->image();
        QCOMPARE(image.size(), (m_chart->picture().size * 2).toSize());
    }

    void timeOfAnotherMonth()
    {
        const auto before = m_window->view().monthIndex;
        const auto& months = m_window->view().service().months;
        const std::size_t other = before == 0 ? 1 : before - 1;
        const slots::SlotClock clock(m_window->view().data->analysis.clock);
        const TimeRange slot = clock.rangeOf(months[other].month.slotRange().first + 100);
        m_window->findChild<PageStack*>()->setCurrent(0);
        Q_EMIT m_window->findChild<TimelinePage*>()->timeRequested(slot);
        QCOMPARE(m_window->view().monthIndex, other);
        QCOMPARE(m_window->findChild<PageStack*>()->current(), 1);
        QCOMPARE(m_chart->selection(), std::optional(slot));
        QCOMPARE(m_window->findChild<PageStack*>()->selection(), slot);
    }

private:
    QString message() const { return m_window->findChild<MessageBar*>()->text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::MainWindow> m_window;
    SuccessChart* m_chart = nullptr;
    app::ChartExport* m_export = nullptr;
};

QTEST_MAIN(TestChartExport)
#include "tst_chartexport.moc"
