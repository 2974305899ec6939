// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "app/reportexport.h"
#include "app/theme.h"
#include "tests/gui/platformremarks.h"
#include "tests/gui/windowfixture.h"
#include "widgets/monthcell.h"
#include "widgets/pagestack.h"
#include "widgets/print/reportrenderer.h"

#include <QDateEdit>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace clausemeter;
using namespace clausemeter::app::test;

// The window with a customer in it: months, the navigator, the day, what comes back at the next start, the
// report.
class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        app::setUpAppearance();
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void monthsByKeyboardAndMouse();
    void navigatorJumps();
    void asOfChangesTheAdvice();
    void linkLeadsToTheDerivation();
    void choicesComeBack();
    void firstStartFollowsTheSystem();
    void exportsThePdf_data();
    void exportsThePdf();
    void failedExportKeepsTheFile();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString settings() const { return m_folder->filePath(QStringLiteral("settings.ini")); }
};

void TestMainWindow::monthsByKeyboardAndMouse()
{
    Window w(settings());
    w.openSeabreeze();
    QCOMPARE(w.month(), std::string("2019-03"));
    const QString verdict = w.label("verdict");
    QTest::keyClick(&w.window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(w.month(), std::string("2019-04"));
    QVERIFY(w.label("verdict") != verdict);
    QTest::keyClick(&w.window, Qt::Key_Right, Qt::AltModifier); // there is none after it
    QCOMPARE(w.month(), std::string("2019-04"));
    const auto cells = w.window.findChildren<widgets::MonthCell*>();
    QCOMPARE(cells.size(), 2);
    QTRY_COMPARE(cells[0]->visibleRegion(), QRegion(cells[0]->rect()));
    QTRY_COMPARE(cells[1]->visibleRegion(), QRegion(cells[1]->rect()));
    QCOMPARE(cells[0]->mark().figure, QStringLiteral("99.86")); // cut off, not rounded
    QCOMPARE(cells[0]->mark().dots, 1);
    w.click(cells[0]);
    QCOMPARE(w.month(), std::string("2019-03"));
    QCOMPARE(w.label("verdict"), verdict);
    QTest::keyClick(cells[0], Qt::Key_Right);
    QCOMPARE(w.month(), std::string("2019-04"));
    QTest::keyClick(cells[1], Qt::Key_Home);
    QCOMPARE(w.month(), std::string("2019-03"));
}

void TestMainWindow::navigatorJumps()
{
    Window w(settings());
    w.window.session().openSample();
    QTRY_VERIFY_WITH_TIMEOUT(!w.window.view().isEmpty(), kWait);
    QTest::keyClick(&w.window, Qt::Key_K, Qt::ControlModifier);
    auto* filter = w.find<QLineEdit>("filter");
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, QStringLiteral("2018-12"));
    auto* tree = w.find<QTreeView>("services");
    QCOMPARE(tree->model()->rowCount(tree->model()->index(0, 0)), 1); // only one had it
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(w.month(), std::string("2018-12"));
    QCOMPARE(w.window.view().service().id, std::string("1400000001"));
    QVERIFY(filter->text().isEmpty());
    // from the list by keys: the same calendar month where the other service has it
    QTest::keyClick(&w.window, Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&w.window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(w.month(), std::string("2019-02"));
    QTest::keyClick(tree, tree->currentIndex().row() == 0 ? Qt::Key_Down : Qt::Key_Up);
    QCOMPARE(w.window.view().service().id, std::string("1400000002"));
    QCOMPARE(w.month(), std::string("2019-02"));
}

void TestMainWindow::asOfChangesTheAdvice()
{
    Window w(settings());
    w.openSeabreeze();
    const QString open = w.label("advice");
    auto* field = w.find<QDateEdit>("asOf");
    QTest::keyClick(&w.window, Qt::Key_D, Qt::ControlModifier);
    QVERIFY(field->hasFocus());
    field->setSelectedSection(QDateTimeEdit::MonthSection);
    QTest::keyClick(field, Qt::Key_Up);
    QTRY_VERIFY_WITH_TIMEOUT(w.label("advice") != open, kWait);
    QCOMPARE(w.window.view().month().claim.state, sla::ClaimState::Missed);
    QCOMPARE(w.month(), std::string("2019-03"));
    QTest::keyClick(field, Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(w.label("advice"), open, kWait);
}

void TestMainWindow::linkLeadsToTheDerivation()
{
    Window w(settings());
    w.openSeabreeze();
    auto* pages = w.window.findChild<widgets::PageStack*>();
    QTest::keyClick(&w.window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(pages->current(), 1);
    w.click(w.find<QPushButton>("howComputed"));
    QCOMPARE(pages->current(), pages->count() - 1);
}

void TestMainWindow::choicesComeBack()
{
    {
        Window w(settings());
        w.openSeabreeze();
        w.window.setLanguage(text::Language::Zh);
        w.window.setTheme(app::Theme::Dark);
        w.window.resize(1400, 880);
        w.window.findChild<widgets::PageStack*>()->setCurrent(2);
        QTest::keyClick(&w.window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(w.month(), std::string("2019-04"));
        w.window.close();
    }
    app::MainWindow window(settings(), {});
    window.show();
    QCOMPARE(window.size(), QSize(1400, 880));
    QCOMPARE(window.locale().language(), QLocale::Chinese);
    QVERIFY(window.palette().color(QPalette::Window).lightness() < 128);
    QCOMPARE(window.findChild<widgets::PageStack*>()->current(), 2);
    window.session().open({fixture("account.json"), fixture("march.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(!window.view().isEmpty(), kWait);
    QCOMPARE(toIso(window.view().month().month.month()), std::string("2019-04"));
    window.setTheme(app::Theme::Light);
}

void TestMainWindow::firstStartFollowsTheSystem()
{
    app::MainWindow window(settings(), {});
    const bool zh = text::systemLanguage() == text::Language::Zh;
    QCOMPARE(window.locale().language(), zh ? QLocale::Chinese : QLocale::English);
    // what the command line asks for is not remembered
    window.setLanguage(zh ? text::Language::En : text::Language::Zh, false);
    window.show();
    window.close();
    QVERIFY(!app::loadSettings(settings()).language);
}

void TestMainWindow::exportsThePdf_data()
{
    QTest::addColumn<int>("choice");
    QTest::newRow("zh") << 0;
    QTest::newRow("both") << 2;
}

void TestMainWindow::exportsThePdf()
{
    QFETCH(int, choice);
    Window w(settings());
    w.openSeabreeze();
    QTest::keyClick(&w.window, Qt::Key(int(Qt::Key_1) + choice), Qt::ControlModifier | Qt::AltModifier);
    w.click(w.find<QPushButton>("export"));
    auto* dialog = w.window.findChild<QFileDialog*>();
    QVERIFY(dialog);
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(),
             QStringLiteral("Seabreeze-Classroom-1400000001-2019-03.pdf"));
    dialog->setDirectory(m_folder->path());
    dialog->selectFile(QStringLiteral("report.pdf"));
    static_cast<QDialog*>(dialog)->accept();
    QTRY_VERIFY_WITH_TIMEOUT(w.hasMessage(), kWait);
    const QString path = m_folder->filePath(QStringLiteral("report.pdf"));
    QVERIFY(w.message().contains(path));
    QVERIFY(w.find<QPushButton>("messageAction")->isVisible());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.size() < 1'000'000);
    // off the GUI thread it is the same report as on it
    report::Case shown = *w.window.view().data;
    shown.analysis.services.front().months = {w.window.view().month()};
    const std::vector<text::Language> languages =
        choice == 0 ? std::vector{text::Language::Zh} : std::vector{text::Language::Zh, text::Language::En};
    const auto expected = print::renderReport(shown, {languages});
    QVERIFY(expected);
    QVERIFY(bytes == *expected);
}

void TestMainWindow::failedExportKeepsTheFile()
{
    Window w(settings());
    w.openSeabreeze();
    const QDir folder(m_folder->path());
    QVERIFY(folder.mkdir(QStringLiteral("report.pdf"))); // a folder in the way: refused for root too
    w.window.findChild<app::ReportExport*>()->exportTo(folder.filePath(QStringLiteral("report.pdf")));
    QTRY_VERIFY_WITH_TIMEOUT(w.hasMessage(), kWait);
    QVERIFY(w.message().contains(QStringLiteral("report.pdf")));
    QVERIFY(folder.exists(QStringLiteral("report.pdf")));
    w.find<QWidget>("messageClose")->setFocus();
    QTest::keyClick(w.find<QWidget>("messageClose"), Qt::Key_Space);
    w.window.findChild<app::ReportExport*>()->exportTo(folder.filePath(QStringLiteral("missing/report.pdf")));
    QTRY_VERIFY_WITH_TIMEOUT(w.hasMessage(), kWait);
    QCOMPARE(folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
             (QStringList{QStringLiteral("report.pdf")}));
    QVERIFY(!w.window.view().isEmpty());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
