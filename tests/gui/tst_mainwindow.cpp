// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "app/theme.h"
#include "model/report/outputfile.h"
#include "tests/gui/languages.h"
#include "tests/gui/platformremarks.h"
#include "widgets/exclusiondialog.h"
#include "widgets/messagebar.h"
#include "widgets/monthcell.h"
#include "widgets/pagestack.h"
#include "widgets/print/reportrenderer.h"

#include <QAction>
#include <QDateEdit>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUrl>
#include <QWindow>
#include <ctime>
#include <functional>
#include <utility>

using namespace clausemeter;
using namespace std::chrono_literals;

namespace {

constexpr int kWait = 30'000;

QString fixture(const char* name)
{
    return QStringLiteral(TEST_DATA "/window/") + QString::fromLatin1(name);
}

// A window with settings of its own.
class Window {
public:
    explicit Window(const QString& settings)
        : window(settings, {})
    {
        window.setLanguage(text::Language::En);
        window.session().setAsOf(Date(2019y / 5 / 1));
        window.resize(1280, 720);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    // The one that is seen, where several parts have the name.
    template <typename T>
    T* find(const char* name) const
    {
        const auto all = window.findChildren<T*>(QString::fromLatin1(name));
        for (T* child : all) {
            if (child->isVisible())
                return child;
        }
        return all.isEmpty() ? nullptr : all.front();
    }
    QString label(const char* name) const { return find<QLabel>(name)->text(); }
    QString message() const { return window.findChild<widgets::MessageBar*>()->text(); }
    bool hasMessage() const { return window.findChild<widgets::MessageBar*>()->isVisible(); }
    void click(QWidget* widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    bool settled() { return !window.session().isReading(); }

    // As the window system does it: over a point of the window, whatever lies there.
    void drop(const QStringList& files, QPoint at = {640, 400})
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& file : files)
            urls << QUrl::fromLocalFile(file);
        data.setUrls(urls);
        QWindow* handle = window.windowHandle();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(handle, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(handle, &drop);
        QVERIFY(drop.isAccepted());
    }
    void openSeabreeze()
    {
        drop({fixture("march.csv"), fixture("account.json")});
        QTRY_VERIFY_WITH_TIMEOUT(settled() && !window.view().isEmpty(), kWait);
    }
    std::string month() const { return toIso(window.view().month().month.month()); }

    app::MainWindow window;
};

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void emptyStateOffersTheSample();
    void opensByDrop_data();
    void opensByDrop();
    void logWithoutAccountAsksForIt();
    void wrongFileKeepsTheCase();
    void errorIsWordedAnew();
    void reasonsAreWordedAnew();
    void everythingSwitchesLanguage();
    void monthsByKeyboardAndMouse();
    void navigatorJumps();
    void asOfChangesTheAdvice();
    void linkLeadsToTheDerivation();
    void recentFilesOpenAgain();
    void closeEmptiesTheWindow();
    void emptyStateListsWhatWasOpen();
    void choicesComeBack();
    void firstStartFollowsTheSystem();
    void themeSwitchesAtOnce();
    void cancelKeepsTheCase();
    void exportsThePdf_data();
    void exportsThePdf();
    void failedExportKeepsTheFile();
    void openDialogsSwitchLanguage();
    void hundredSwitchesChangeNothing();
    void everyActionHasAShortcutOfItsOwn();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void nothingHoldsTheWindowUp();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString settings() const { return m_folder->filePath(QStringLiteral("settings.ini")); }
};

void TestMainWindow::initTestCase()
{
    platformremarks::ignore();
    app::setUpAppearance();
}

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestMainWindow::emptyStateOffersTheSample()
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

void TestMainWindow::opensByDrop_data()
{
    QTest::addColumn<QPoint>("at");
    QTest::newRow("on the page") << QPoint(640, 400);
    QTest::newRow("on the as-of date") << QPoint(1010, 55);
    QTest::newRow("on the menu bar") << QPoint(30, 10);
}

void TestMainWindow::opensByDrop()
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

void TestMainWindow::logWithoutAccountAsksForIt()
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

void TestMainWindow::wrongFileKeepsTheCase()
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

void TestMainWindow::errorIsWordedAnew()
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
void TestMainWindow::reasonsAreWordedAnew()
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

void TestMainWindow::everythingSwitchesLanguage()
{
    Window w(settings());
    w.openSeabreeze();
    auto* tabs = w.find<QTabBar>("tabs");
    const QString verdict = w.label("verdict");
    QCOMPARE(tabs->tabText(0), QStringLiteral("Overview"));
    QTest::keyClick(&w.window, Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(tabs->tabText(0), QStringLiteral("概览"));
    QTRY_VERIFY(w.label("verdict") != verdict);
    QVERIFY(w.label("verdict").contains(QStringLiteral("代金券")));
    QVERIFY(w.label("coverage").contains(QStringLiteral("统计点")));
    QTRY_VERIFY(w.window.windowTitle().contains(QStringLiteral("海风课堂")));
    QTRY_COMPARE(w.find<QPushButton>("howComputed")->text(), QStringLiteral("如何计算？"));
    QVERIFY(w.find<QTreeView>("services")->model()->index(0, 0).data().toString() ==
            QStringLiteral("海风课堂"));
    QTest::keyClick(&w.window, Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(w.label("verdict"), verdict);
}

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

void TestMainWindow::recentFilesOpenAgain()
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

void TestMainWindow::closeEmptiesTheWindow()
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

void TestMainWindow::emptyStateListsWhatWasOpen()
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

void TestMainWindow::themeSwitchesAtOnce()
{
    Window w(settings());
    w.openSeabreeze();
    w.window.setTheme(app::Theme::Light);
    w.window.findChild<widgets::PageStack*>()->setCurrent(2);
    QImage light; // once everything has found its place
    QTRY_VERIFY(std::exchange(light, w.window.grab().toImage()) == w.window.grab().toImage());
    w.window.setTheme(app::Theme::Dark);
    QCoreApplication::processEvents();
    const QImage dark = w.window.grab().toImage();
    w.window.setTheme(app::Theme::Light);
    QCoreApplication::processEvents();
    QCOMPARE(w.window.grab().toImage(), light);
    QVERIFY(dark.pixelColor(5, 5).lightness() < 100);
    int bright = 0; // whatever stays white in the dark was forgotten
    for (int y = 0; y < dark.height(); y += 4) {
        for (int x = 0; x < dark.width(); x += 4)
            bright += dark.pixelColor(x, y).lightness() > 235;
    }
    QVERIFY2(bright < dark.width() * dark.height() / 16 / 50, qPrintable(QString::number(bright)));
}

void TestMainWindow::cancelKeepsTheCase()
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
    w.window.exportTo(folder.filePath(QStringLiteral("report.pdf")));
    QTRY_VERIFY_WITH_TIMEOUT(w.hasMessage(), kWait);
    QVERIFY(w.message().contains(QStringLiteral("report.pdf")));
    QVERIFY(folder.exists(QStringLiteral("report.pdf")));
    w.find<QWidget>("messageClose")->setFocus();
    QTest::keyClick(w.find<QWidget>("messageClose"), Qt::Key_Space);
    w.window.exportTo(folder.filePath(QStringLiteral("missing/report.pdf")));
    QTRY_VERIFY_WITH_TIMEOUT(w.hasMessage(), kWait);
    QCOMPARE(folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
             (QStringList{QStringLiteral("report.pdf")}));
    QVERIFY(!w.window.view().isEmpty());
}

void TestMainWindow::openDialogsSwitchLanguage()
{
    Window w(settings());
    QTest::keyClick(&w.window, Qt::Key_F1, Qt::ShiftModifier);
    auto* about = w.window.findChild<QDialog*>();
    QVERIFY(about && about->isVisible());
    const QString title = about->windowTitle();
    w.window.setLanguage(text::Language::Zh);
    QTRY_VERIFY(about->windowTitle() != title);
    auto* close = about->findChild<QPushButton*>();
    QVERIFY(close->text().contains(QStringLiteral("关闭"))); // Qt's own text
    w.window.setLanguage(text::Language::En);
    QTRY_COMPARE(about->windowTitle(), title);
    about->reject();
    QTRY_VERIFY(!w.window.findChild<QDialog*>());
    w.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&w.window));
    QTest::keyClick(&w.window, Qt::Key_F1);
    QTRY_VERIFY(w.window.findChild<QDialog*>() && w.window.findChild<QDialog*>()->isVisible());
}

// With every page filled and a dialog open: the same words as before, nothing more and nothing less.
void TestMainWindow::hundredSwitchesChangeNothing()
{
    Window w(settings());
    w.window.session().openSample();
    QTRY_VERIFY_WITH_TIMEOUT(w.settled() && !w.window.view().isEmpty(), kWait);
    auto* stack = w.window.findChild<widgets::PageStack*>();
    for (int page = 0; page < stack->count(); ++page) {
        stack->setCurrent(page);
        QCoreApplication::processEvents();
    }
    QTest::keyClick(&w.window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(w.window.findChild<widgets::ExclusionDialog*>());
    const auto words = [&w] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QStringList texts;
        for (const QWidget* widget : w.window.findChildren<QWidget*>()) {
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                texts << label->text();
            else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                texts << button->text();
            texts << widget->windowTitle();
        }
        texts.sort();
        return texts;
    };
    const auto switchTo = [&w](text::Language language) {
        w.window.setLanguage(language);
        QCoreApplication::processEvents();
    };
    switchTo(text::Language::Zh);
    switchTo(text::Language::En);
    const QStringList before = words();
    QVERIFY(before.size() > 100);
    for (int i = 0; i < 50; ++i) {
        switchTo(text::Language::Zh);
        switchTo(text::Language::En);
    }
    QCOMPARE(words(), before);
}

void TestMainWindow::everyActionHasAShortcutOfItsOwn()
{
    Window w(settings());
    for (const text::Language language : {text::Language::En, text::Language::Zh}) {
        w.window.setLanguage(language);
        QCoreApplication::processEvents();
        QStringList seen;
        int actions = 0;
        const auto menus = w.window.findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
        for (const QMenu* menu : menus) {
            QStringList mnemonics;
            for (const QAction* action : menu->actions()) {
                if (action->isSeparator())
                    continue;
                const qsizetype at = action->text().indexOf(QLatin1Char('&'));
                if (at >= 0)
                    mnemonics << action->text().mid(at + 1, 1).toUpper();
                if (action->menu() || action->text().isEmpty() || seen.contains(action->text()))
                    continue;
                seen << action->text();
                ++actions;
                QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
            }
            QVERIFY2(mnemonics.removeDuplicates() == 0, qPrintable(menu->title()));
        }
        QVERIFY(actions > 20);
    }
    QStringList shortcuts;
    const auto actions = w.window.findChildren<QAction*>();
    for (const QAction* action : actions) {
        if (!action->shortcut().isEmpty() && action->associatedObjects().size() > 0)
            shortcuts << action->shortcut().toString();
    }
    const qsizetype count = shortcuts.size();
    shortcuts.removeDuplicates();
    QCOMPARE(shortcuts.size(), count);
}

void TestMainWindow::nothingIsCutOff_data()
{
    QTest::addColumn<bool>("zh");
    QTest::newRow("en") << false;
    QTest::newRow("zh") << true;
}

void TestMainWindow::nothingIsCutOff()
{
    QFETCH(bool, zh);
    Window w(settings());
    w.openSeabreeze();
    w.window.setLanguage(zh ? text::Language::Zh : text::Language::En);
    // The first visible text that has less room than it needs.
    const auto cutOff = [&w] {
        const auto buttons = w.window.findChildren<QPushButton*>();
        for (const QPushButton* button : buttons) {
            if (button->isVisible() && button->width() < button->sizeHint().width())
                return button->text();
        }
        const auto labels = w.window.findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const bool fits = label->wordWrap() ? label->height() >= label->heightForWidth(label->width())
                                                : label->width() >= label->sizeHint().width();
            if (!fits)
                return label->text();
        }
        return QString();
    };
    QCoreApplication::processEvents();
    QTRY_COMPARE(cutOff(), QString());
}

// What the GUI thread itself works; a busy machine does not count. The limits leave room for slow machines
// and for sanitizers over the 50 ms that are aimed at.
void TestMainWindow::nothingHoldsTheWindowUp()
{
    const auto worked = [](const std::function<void()>& step) {
        const auto milliseconds = [] {
            timespec now{};
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
            return now.tv_sec * 1000 + now.tv_nsec / 1'000'000;
        };
        const auto before = milliseconds();
        step();
        QCoreApplication::processEvents();
        return milliseconds() - before;
    };
    Window w(settings());
    w.window.session().openSample();
    QTRY_VERIFY_WITH_TIMEOUT(!w.window.view().isEmpty(), kWait);
    auto* pages = w.window.findChild<widgets::PageStack*>();
    for (int page = 0; page < pages->count(); ++page) {
        const bool odd = page % 2 != 0;
        const auto turned = worked([&] { pages->setCurrent(page); });
        const auto stepped =
            worked([&] { QTest::keyClick(&w.window, odd ? Qt::Key_Right : Qt::Key_Left, Qt::AltModifier); });
        const auto switched =
            worked([&] { w.window.setLanguage(odd ? text::Language::En : text::Language::Zh); });
        const auto coloured = worked([&] { w.window.setTheme(odd ? app::Theme::Dark : app::Theme::Light); });
        qInfo("page %d: shown in %ld, month %ld, language %ld, theme %ld ms", page, turned, stepped, switched,
              coloured);
        QVERIFY(turned < 200 && stepped < 200 && switched < 500 && coloured < 200);
    }
    w.window.setTheme(app::Theme::Light);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
