// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mainwindow.h"
#include "widgets/messagebar.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QTest>
#include <QUrl>
#include <QWindow>

// What the tests of the whole window share.
namespace clausemeter::app::test {

inline constexpr int kWait = 30'000;

inline QString fixture(const char* name)
{
    return QStringLiteral(TEST_DATA "/window/") + QString::fromLatin1(name);
}

// A window with settings of its own.
class Window {
public:
    explicit Window(const QString& settings)
        : window(settings, {})
    {
        using namespace std::chrono_literals;
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

} // namespace clausemeter::app::test
