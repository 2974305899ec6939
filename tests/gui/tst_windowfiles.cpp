// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme.h"
#include "model/report/outputfile.h"
#include "tests/gui/languages.h"
#include "tests/gui/platformremarks.h"
#include "tests/gui/windowfixture.h"
#include "widgets/monthcell.h"

#include <QAction>
#include <QDateEdit>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace clausemeter;
using namespace clausemeter::app::test;

// Files and the window: opened, dropped, missing, wrong, closed, and opened again.
class TestWindowFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        app::setUpAppearance();
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void emptyStateOffersTheSample();
    void opensByDrop_data();
    void opensByDrop();
    void logWithoutAccountAsksForIt();
    void wrongFileKeepsTheCase();
    void errorIsWordedAnew();
    void reasonsAreWordedAnew();
    void recentFilesOpenAgain();
    void closeEmptiesTheWindow();
    void emptyStateListsWhatWasOpen();
    void cancelKeepsTheCase();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString settings() const { return m_folder->filePath(QStringLiteral("settings.ini")); }
};

void TestWindowFiles::emptyStateOffersTheSample()
{
    Window w(settings());
    QVERIFY(w.find<QPushButton>("openFiles")->isVisible());
    QVERIFY(!w.find<QPushButton>("export")->isEnabled());
    w.click(w.find<QPushButton>("openSample"));
    QTRY_VERIFY_WITH_TIMEOUT(!w.window.view().isEmpty(), kWait);
    QVERIFY(!w.find<QPushButton>("openFiles")->isVisible());
    QVERIFY(w.find<QPushButton>("export")->isEnabled());
    QCOMPARE(w.find<QDateEdit>("asOf")->date(), QDate(2019, 5, 1));
}

void TestWindowFiles::opensByDrop_data()
{
    QTest::addColumn<QPoint>("at");
    QTest::newRow("on the page") << QPoint(640, 400);
    QTest::newRow("on the as-of date") << QPoint(1010, 55);
    QTest::newRow("on the menu bar") << QPoint(30, 10);
}

void TestWindowFiles::opensByDrop()
{
    QFETCH(QPoint, at);
    Window w(settings());
    w.drop({fixture("march.csv"), fixture("account.json")}, at);
    QTRY_VERIFY_WITH_TIMEOUT(!w.window.view().isEmpty(), kWait);
    QCOMPARE(w.month(), std::string("2019-03"));
    QVERIFY(w.label("verdict").contains(QStringLiteral("99.8655")));
    QVERIFY(w.label("verdict").contains(QStringLiteral("1,000.00")));
    QVERIFY(w.label("advice").contains(QStringLiteral("2019-05-30")));
    QVERIFY(w.label("coverage").contains(QStringLiteral("36 of 8,928")));
    QVERIFY(w.label("coverage").contains(QStringLiteral("0.4 %")));
    QVERIFY(w.label("dataUntil").contains(QStringLiteral("2019-03-20 11:55")));
    QVERIFY(w.window.windowTitle().contains(QStringLiteral("Seabreeze Classroom")));
    // again, on what is there now: the filter would take text
    w.drop({fixture("april.csv")}, {100, 105});
    QTRY_COMPARE_WITH_TIMEOUT(w.window.session().current()->logPaths.size(), std::size_t(2), kWait);
    QVERIFY(w.find<QLineEdit>("filter")->text().isEmpty());
}

void TestWindowFiles::logWithoutAccountAsksForIt()
{
    Window w(settings());
    w.drop({fixture("march.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(w.settled(), kWait);
    QVERIFY(w.window.view().isEmpty());
    w.click(w.find<QPushButton>("openFiles"));
    auto* dialog = w.window.findChild<QFileDialog*>();
    QVERIFY(dialog);
    dialog->reject();
    w.drop({fixture("account.json")});
    QTRY_VERIFY_WITH_TIMEOUT(!w.window.view().isEmpty(), kWait);
    QCOMPARE(w.window.session().current()->logPaths.size(), std::size_t(1));
}

void TestWindowFiles::wrongFileKeepsTheCase()
{
    Window w(settings());
    w.openSeabreeze();
    const QString verdict = w.label("verdict");
    const auto before = w.window.session().current();
    w.drop({fixture("noise.bin")});
    QTRY_VERIFY_WITH_TIMEOUT(w.hasMessage(), kWait);
    QVERIFY(w.message().contains(QStringLiteral("noise.bin")));
    QVERIFY(w.window.session().current() == before);
    QCOMPARE(w.label("verdict"), verdict);
    QTest::keyClick(&w.window, Qt::Key_Escape);
    QVERIFY(!w.hasMessage());
    w.drop({fixture("broken.json")});
    QTRY_VERIFY_WITH_TIMEOUT(w.hasMessage(), kWait);
    QVERIFY(w.message().contains(QStringLiteral("broken.json")));
    w.click(w.find<QWidget>("messageClose"));
    QVERIFY(!w.hasMessage());
    QCOMPARE(w.label("verdict"), verdict);
}

void TestWindowFiles::errorIsWordedAnew()
{
    Window w(settings());
    w.drop({fixture("noise.bin"), fixture("account.json")});
    QTRY_VERIFY_WITH_TIMEOUT(w.hasMessage(), kWait);
    const QString english = w.message();
    w.click(w.find<QPushButton>("language"));
    QTRY_VERIFY(w.message() != english);
    QVERIFY(w.message().contains(QStringLiteral("noise.bin")));
    QCOMPARE(w.message(), text::Words(text::Language::Zh)
                              .error({ErrorCode::LogBinary, {fixture("noise.bin").toStdString(), 0, 0}, {}}));
    w.click(w.find<QPushButton>("language"));
    QTRY_COMPARE(w.message(), english);
}

// What a parser found wrong has words of its own in each language.
void TestWindowFiles::reasonsAreWordedAnew()
{
    Window w(settings());
    w.drop({fixture("broken.json")});
    QTRY_VERIFY_WITH_TIMEOUT(w.hasMessage(), kWait);
    const QString english = w.message();
    QVERIFY2(!languages::hasChinese(english), qPrintable(english));
    w.window.setLanguage(text::Language::Zh);
    QTRY_VERIFY(w.message() != english);
    const QString chinese = w.message();
    const qsizetype from = chinese.indexOf(u'（');
    const qsizetype to = chinese.indexOf(u'）', from);
    QVERIFY2(from > 0 && to > from, qPrintable(chinese));
    QVERIFY2(languages::hasChinese(chinese.mid(from, to - from)), qPrintable(chinese));
    w.window.setLanguage(text::Language::En);
    QTRY_COMPARE(w.message(), english);
}

void TestWindowFiles::recentFilesOpenAgain()
{
    {
        Window w(settings());
        w.openSeabreeze();
        w.window.close();
    }
    Window w(settings());
    const auto actions = w.window.findChildren<QAction*>();
    const auto recent = std::find_if(actions.begin(), actions.end(), [](const QAction* action) {
        return action->text().contains(QStringLiteral("account.json and 1 log"));
    });
    QVERIFY(recent != actions.end());
    (*recent)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!w.window.view().isEmpty(), kWait);
    QCOMPARE(w.window.session().current()->logPaths.size(), std::size_t(1));
}

void TestWindowFiles::closeEmptiesTheWindow()
{
    Window w(settings());
    w.openSeabreeze();
    QTest::keyClick(&w.window, Qt::Key_W, Qt::ControlModifier);
    QVERIFY(w.window.view().isEmpty());
    QVERIFY(!w.window.session().current());
    QVERIFY(w.find<QPushButton>("openFiles")->isVisible());
    QVERIFY(!w.find<QPushButton>("export")->isEnabled());
    QVERIFY(!w.window.windowTitle().contains(QStringLiteral("Seabreeze")));
    QVERIFY(w.window.findChildren<widgets::MonthCell*>().isEmpty() ||
            !w.window.findChildren<widgets::MonthCell*>().front()->isVisible());
}

void TestWindowFiles::emptyStateListsWhatWasOpen()
{
    Window w(settings());
    const auto recent = [&w] { return w.find<QWidget>("recent"); };
    QVERIFY(!recent()->isVisible());
    w.openSeabreeze();
    QTest::keyClick(&w.window, Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(recent()->isVisible());
    const auto links = recent()->findChildren<QPushButton*>();
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.front()->text(), QStringLiteral("account.json and 1 log"));
    w.window.setLanguage(text::Language::Zh);
    QTRY_VERIFY(languages::hasChinese(links.front()->text()));
    w.click(links.front());
    QTRY_VERIFY_WITH_TIMEOUT(!w.window.view().isEmpty(), kWait);
    QVERIFY(!recent()->isVisible());
    // the newest eight, each once
    app::Settings remembered;
    for (int i = 0; i < 10; ++i)
        remembered.remember({QStringLiteral("/a/%1.json").arg(i % 9), {}});
    QCOMPARE(remembered.recent.size(), 8);
    QCOMPARE(remembered.recent.front().account, QStringLiteral("/a/0.json"));
}

void TestWindowFiles::cancelKeepsTheCase()
{
    QByteArray text("time,result\n");
    while (text.size() < 64'000'000)
        text += "2019-03-21T10:00:00+08:00,success\n";
    const QString path = m_folder->filePath(QStringLiteral("long.csv"));
    QVERIFY(report::writeFile(path, text));
    Window w(settings());
    w.openSeabreeze();
    const QString verdict = w.label("verdict");
    const auto before = w.window.session().current();
    w.drop({path});
    auto* cancel = w.find<QPushButton>("cancelImport");
    QVERIFY(cancel->isVisible());
    w.click(cancel);
    QTRY_VERIFY_WITH_TIMEOUT(w.settled(), kWait);
    QVERIFY(!cancel->isVisible());
    QVERIFY(!w.hasMessage());
    QVERIFY(w.window.session().current() == before);
    QCOMPARE(w.label("verdict"), verdict);
}

QTEST_MAIN(TestWindowFiles)
#include "tst_windowfiles.moc"
