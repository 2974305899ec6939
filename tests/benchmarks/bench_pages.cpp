// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CPU time of the GUI thread for what every page of the sample customer does at once: a switch of the
// language and of the theme, a step to another service month.
// Usage: pagesbenchmark [width height], on the offscreen platform unless another is asked for.

#include "app/mainwindow.h"
#include "app/theme.h"
#include "measuring.h"
#include "widgets/pagestack.h"

#include <QAction>
#include <QApplication>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

using namespace clausemeter;
using namespace clausemeter::benchmarks;

namespace {

constexpr int kTurns = 20;

QAction* withKeys(const QWidget& window, const QKeySequence& keys)
{
    const auto actions = window.findChildren<QAction*>();
    return *std::find_if(actions.begin(), actions.end(),
                         [&keys](const QAction* action) { return action->shortcut() == keys; });
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    app::setUpAppearance();
    app::MainWindow window(folder.filePath(QStringLiteral("settings.ini")), {});
    window.resize(argc > 2 ? std::atoi(argv[1]) : 1280, argc > 2 ? std::atoi(argv[2]) : 720);
    window.show();
    window.session().openSample();
    while (window.session().isReading())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    auto* pages = window.findChild<widgets::PageStack*>();
    auto* previous = withKeys(window, QKeySequence(Qt::ALT | Qt::Key_Left));
    auto* next = withKeys(window, QKeySequence(Qt::ALT | Qt::Key_Right));
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrent(page);
        QCoreApplication::processEvents();
        std::printf("%s\n", qPrintable(pages->titles().at(page)));
        measure("language", kTurns,
                [&](int i) { window.setLanguage(i % 2 == 0 ? text::Language::Zh : text::Language::En); });
        measure("theme", kTurns,
                [&](int i) { window.setTheme(i % 2 == 0 ? app::Theme::Dark : app::Theme::Light); });
        measure("month", kTurns, [&](int i) { (i % 2 == 0 ? previous : next)->trigger(); });
    }
    return 0;
}
