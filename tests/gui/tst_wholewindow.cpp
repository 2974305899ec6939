// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme.h"
#include "tests/gui/platformremarks.h"
#include "tests/gui/windowfixture.h"
#include "widgets/exclusiondialog.h"
#include "widgets/pagestack.h"

#include <QAction>
#include <QDialog>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <utility>

using namespace clausemeter;
using namespace clausemeter::app::test;

// What holds for every part of the window: language, theme, shortcuts, and room for all that is said.
class TestWholeWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        app::setUpAppearance();
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everythingSwitchesLanguage();
    void themeSwitchesAtOnce();
    void openDialogsSwitchLanguage();
    void hundredSwitchesChangeNothing();
    void everyActionHasAShortcutOfItsOwn();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString settings() const { return m_folder->filePath(QStringLiteral("settings.ini")); }
};

void TestWholeWindow::everythingSwitchesLanguage()
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

void TestWholeWindow::themeSwitchesAtOnce()
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

void TestWholeWindow::openDialogsSwitchLanguage()
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
void TestWholeWindow::hundredSwitchesChangeNothing()
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

void TestWholeWindow::everyActionHasAShortcutOfItsOwn()
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

void TestWholeWindow::nothingIsCutOff_data()
{
    QTest::addColumn<bool>("zh");
    QTest::newRow("en") << false;
    QTest::newRow("zh") << true;
}

void TestWholeWindow::nothingIsCutOff()
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

QTEST_MAIN(TestWholeWindow)
#include "tst_wholewindow.moc"
