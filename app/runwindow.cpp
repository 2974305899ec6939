// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/runwindow.h"

#include "app/mainwindow.h"
#include "app/userfolder.h"

#include <QApplication>

namespace clausemeter::app {

int runWindow(QApplication& application, const WindowOptions& options)
{
    QGuiApplication::setDesktopFileName(QStringLiteral("org.clausemeter.Clausemeter"));
    setUpAppearance();
    MainWindow window({}, userFolder());
    if (options.language)
        window.setLanguage(*options.language, false);
    if (options.asOf)
        window.session().setAsOf(options.asOf);
    window.openBook(options.book);
    window.show();
    if (options.sample)
        window.session().openSample(options.asOf);
    else if (!options.files.isEmpty())
        window.openFiles(options.files);
    return application.exec();
}

} // namespace clausemeter::app
