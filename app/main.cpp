// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bookcommands.h"
#include "app/commandline.h"
#include "app/runwindow.h"

#include <QApplication>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <algorithm>
#include <clocale>
#include <cstring>
#include <langinfo.h>

namespace {

using namespace clausemeter;

// Qt wants UTF-8 and says so on standard error elsewhere; the language that the user asked for stays.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    if (const QByteArray all = qgetenv("LC_ALL"); !all.isEmpty()) {
        qputenv("LC_MESSAGES", all);
        qunsetenv("LC_ALL");
    }
    qputenv("LC_CTYPE", "C.UTF-8");
    std::setlocale(LC_ALL, "");
}

QStringList argumentsOf(int argc, char** argv)
{
    QStringList list;
    for (int i = 1; i < argc; ++i)
        list.append(QString::fromLocal8Bit(argv[i]));
    return list;
}

// -platform, -style and their like are Qt's.
bool hasQtOption(const QStringList& arguments)
{
    return std::ranges::any_of(arguments,
                               [](const QString& a) { return a.size() > 2 && a[0] == u'-' && a[1] != u'-'; });
}

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int openWindow(int argc, char** argv)
{
    QApplication application(argc, argv);
    const auto parsed = app::parseArguments(QCoreApplication::arguments().mid(1));
    if (const auto* error = std::get_if<app::UsageError>(&parsed))
        return app::reportUsage(*error);
    const auto& arguments = std::get<app::Arguments>(parsed);
    app::WindowOptions options;
    options.files = arguments.files;
    if (arguments.languageGiven)
        options.language = arguments.language;
    options.asOf = arguments.asOf;
    options.book = arguments.book;
    options.sample = arguments.sample;
    app::askPasswordOf(arguments.book, text::Words(arguments.language));
    return app::runWindow(application, options);
}

} // namespace

int main(int argc, char** argv)
{
    useUtf8();
    const QStringList list = argumentsOf(argc, argv);
    const auto parsed = app::parseArguments(list);
    if (const auto* error = std::get_if<app::UsageError>(&parsed)) {
        if (error->command == app::Command::Window && hasQtOption(list))
            return openWindow(argc, argv);
        return app::reportUsage(*error);
    }
    const auto& arguments = std::get<app::Arguments>(parsed);
    if (arguments.command == app::Command::Window && !arguments.help && !arguments.version)
        return hasDisplay() ? openWindow(argc, argv) : app::reportNoDisplay(arguments.language);
    if (arguments.command == app::Command::Report) {
        // The page is painted by the platform that needs no display; what Qt misses of a session is of no
        // account.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
        const QGuiApplication application(argc, argv);
        return app::runCommand(arguments);
    }
    const QCoreApplication application(argc, argv);
    return app::runCommand(arguments);
}
