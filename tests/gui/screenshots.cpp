// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "app/theme.h"
#include "widgets/pagestack.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

// Pictures of every page of the sample customer, in both languages and themes. With --smoke: one size.
// Usage: screenshots FOLDER [--smoke]
namespace {

using namespace clausemeter;

struct Size {
    QSize size;
    QString name;
};

int fail(const QString& what)
{
    QTextStream(stderr) << what << Qt::endl;
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return fail(QStringLiteral("screenshots FOLDER [--smoke]"));
    const QDir folder(arguments[1]);
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(arguments[1]);
    const bool smoke = arguments.contains(QStringLiteral("--smoke"));
    QList<Size> sizes{{QSize(1280, 720), QStringLiteral("1280x720")}};
    if (!smoke)
        sizes.append({QSize(2560, 1440), QStringLiteral("2560x1440")});

    QTemporaryDir settings;
    app::setUpAppearance();
    app::MainWindow window(settings.filePath(QStringLiteral("settings.ini")), {});
    window.show();
    const auto shoot = [&](const QString& page) {
        for (const auto& [language, languageName] : {std::pair(text::Language::Zh, QStringLiteral("zh")),
                                                     std::pair(text::Language::En, QStringLiteral("en"))}) {
            for (const auto& [theme, themeName] : {std::pair(app::Theme::Light, QStringLiteral("light")),
                                                   std::pair(app::Theme::Dark, QStringLiteral("dark"))}) {
                for (const Size& size : sizes) {
                    window.setLanguage(language);
                    window.setTheme(theme);
                    window.resize(size.size);
                    QCoreApplication::sendPostedEvents();
                    QCoreApplication::processEvents();
                    const QString name =
                        QStringLiteral("%1-%2-%3-%4.png").arg(page, languageName, themeName, size.name);
                    if (!window.grab().save(folder.filePath(name)))
                        return false;
                }
            }
        }
        return true;
    };
    if (!shoot(QStringLiteral("empty")))
        return fail(folder.path());
    window.session().openSample();
    if (!QTest::qWaitFor([&] { return !window.session().isReading(); }, 60'000) || window.view().isEmpty())
        return fail(QStringLiteral("the sample customer did not open"));
    auto* pages = window.findChild<widgets::PageStack*>();
    const QStringList names{QStringLiteral("overview"), QStringLiteral("timeline"), QStringLiteral("account"),
                            QStringLiteral("derivation")};
    if (pages->count() != names.size())
        return fail(QStringLiteral("pages"));
    for (int i = 0; i < pages->count(); ++i) {
        pages->setCurrent(i);
        if (!shoot(names[i]))
            return fail(folder.path());
    }
    return 0;
}
