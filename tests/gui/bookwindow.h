// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mainwindow.h"
#include "widgets/messagebar.h"
#include "widgets/portfoliopage.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QTest>

// What the tests of a window on a book share.
namespace clausemeter::app::test {

inline constexpr int kWait = 30'000;

inline QString fixture(const char* name)
{
    return QStringLiteral(TEST_DATA "/window/") + QString::fromLatin1(name);
}

// A window on the user's own book, as the program opens it.
class Window {
public:
    explicit Window(const QString& folder, const QString& book = {})
        : window(folder + QStringLiteral("/settings.ini"), folder + QStringLiteral("/user"))
    {
        using namespace std::chrono_literals;
        window.setLanguage(text::Language::En);
        window.session().setAsOf(Date(2019y / 5 / 1));
        window.resize(1280, 720);
        window.openBook(book);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY_WITH_TIMEOUT(settled(), kWait);
    }

    template <typename T>
    T* find(const char* name) const
    {
        return window.findChild<T*>(QString::fromLatin1(name));
    }
    QString message() const { return window.findChild<widgets::MessageBar*>()->text().simplified(); }
    bool settled()
    {
        return !window.session().isReading() && !window.book().isBusy() && !window.book().isComputing();
    }
    void open(const QStringList& files)
    {
        window.session().open(files);
        QTRY_VERIFY_WITH_TIMEOUT(settled(), kWait);
    }
    void key(int key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(&window, Qt::Key(key), modifiers);
        QTRY_VERIFY_WITH_TIMEOUT(settled(), kWait);
    }
    void clickMessage()
    {
        for (auto* button : window.findChild<widgets::MessageBar*>()->findChildren<QPushButton*>()) {
            if (button->isVisible())
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL("the message has no button");
    }
    // Behind a dialog, which may still be going away.
    void activate()
    {
        delete window.findChild<QDialog*>();
        window.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &window);
    }
    bool showsPortfolio() const { return window.findChild<widgets::PortfolioPage*>()->isVisible(); }
    std::size_t customers() { return window.book().portfolio()->customers.size(); }
    std::size_t logs() { return window.book().current() ? window.book().current()->logs->inputs.size() : 0; }

    app::MainWindow window;
};

} // namespace clausemeter::app::test
