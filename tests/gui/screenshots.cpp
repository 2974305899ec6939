// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparing.h"
#include "app/contracts.h"
#include "app/mainwindow.h"
#include "app/theme.h"
#include "model/items/versionmodels.h"
#include "model/report/outputfile.h"
#include "widgets/contractpage.h"
#include "widgets/datatable.h"
#include "widgets/importdialog.h"
#include "widgets/pagestack.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <functional>

// Pictures of every page of the sample customer, of a book and of the dialogs, in both languages and themes.
// With --smoke: one size. Usage: screenshots FOLDER [--smoke]
namespace {

using namespace clausemeter;

struct Size {
    QSize size;
    QString name;
};

// The sample's account, and logs of it under a header that nobody knows.
QStringList unknownLog(const QString& folder, const app::Session& session)
{
    const std::string id = session.current()->analysis.services.front().id;
    QByteArray log = "when;outcome;app;room;network\n";
    for (int i = 0; i < 60; ++i)
        log += QByteArray("2019-03-20 10:%1:%2;%3;%4;%5;%6\n")
                   .replace("%1", QByteArray::number(i / 10).rightJustified(2, '0'))
                   .replace("%2", QByteArray::number(i % 10 * 6).rightJustified(2, '0'))
                   .replace("%3", i % 19 == 7   ? "timeout"
                                  : i % 23 == 5 ? "fail"
                                                : "entered")
                   .replace("%4", QByteArray::fromStdString(id))
                   .replace("%5", QByteArray::number(70'000 + i * 37 % 900))
                   .replace("%6", i % 3 == 0 ? "wifi" : "5G");
    const QString path = folder + QStringLiteral("/crm-export.csv");
    const QString account = folder + QStringLiteral("/account.json");
    const QString second = folder + QStringLiteral("/second.csv");
    QFile::remove(account);
    if (!report::writeFile(path, log) || !report::writeFile(second, log + "noise;entered;1;1;5G\n") ||
        !QFile::copy(QString::fromStdString(session.current()->accountPath), account))
        return {};
    return {account, path, second};
}

bool isSettled(app::MainWindow& window)
{
    return !window.session().isReading() && !window.book().isBusy() && !window.book().isComputing();
}

// The dialog that comes over the window.
bool shootDialog(app::MainWindow& window, const QString& name,
                 const std::function<bool(const QString&)>& shoot, QWidget*& over)
{
    const auto dialog = [&window]() -> QDialog* {
        for (auto* child : window.findChildren<QDialog*>()) {
            if (child->isVisible() && child->findChildren<QDialog*>().isEmpty())
                return child;
        }
        return nullptr;
    };
    if (!QTest::qWaitFor([&] { return dialog() != nullptr; }, 60'000))
        return false;
    QDialog* shown = dialog();
    over = shown;
    QTest::qWait(300); // what is computed beside it
    if (!shoot(name))
        return false;
    shown->reject();
    over = nullptr;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return true;
}

// The one that a shortcut of the window opens.
bool shootDialog(app::MainWindow& window, const QString& name, const QKeySequence& shortcut,
                 const std::function<bool(const QString&)>& shoot, QWidget*& over)
{
    for (QAction* action : window.findChildren<QAction*>()) {
        if (action->shortcut() == shortcut)
            action->trigger();
    }
    return shootDialog(window, name, shoot, over);
}

// What a new version of the sample's agreement does, and a clause read over it.
bool shootVersion(app::MainWindow& window, const QString& folder,
                  const std::function<bool(const QString&)>& shoot, QWidget*& over)
{
    QFile shipped(QStringLiteral(":/agreements/tencent-trtc.json"));
    if (!shipped.open(QIODevice::ReadOnly))
        return false;
    const QString file = folder + QStringLiteral("/version.json");
    const QByteArray version = shipped.readAll()
                                   .replace("\"voucher_percent\": \"10\"", "\"voucher_percent\": \"15\"")
                                   .replace("\"value\": 60", "\"value\": 45");
    if (!report::writeFile(file, version))
        return false;
    window.openFiles({file});
    widgets::DataTable* figures = nullptr;
    if (!QTest::qWaitFor(
            [&] {
                figures = window.findChild<widgets::DataTable*>(QStringLiteral("figureChanges"));
                return figures && figures->isVisible();
            },
            60'000))
        return false;
    const QModelIndex clause = figures->model()->index(0, items::FigureChangesModel::Clause);
    QTest::mouseClick(figures->viewport(), Qt::LeftButton, {}, figures->visualRect(clause).center());
    return shootDialog(window, QStringLiteral("clause"), shoot, over) &&
           shootDialog(window, QStringLiteral("version"), shoot, over);
}

// A customer of the book whose service is computed from recorded outages: the pages, and the dialog.
bool shootOutages(app::MainWindow& window, const std::function<bool(const QString&)>& shoot, QWidget*& over)
{
    const auto settled = [&window] { return isSettled(window); };
    const auto asOf = parseDate("2024-04-20");
    window.session().setAsOf(asOf);
    window.book().setAsOf(*asOf);
    window.session().open({QStringLiteral(TEST_DATA "/cases/cvm-outages-in-whole-minutes/account.json")});
    if (!QTest::qWaitFor([&] { return settled() && window.view().data == window.book().current(); }, 60'000))
        return false;
    auto* pages = window.findChild<widgets::PageStack*>();
    for (const auto& [name, page] : {std::pair("outages-timeline", 1), std::pair("outages-account", 6)}) {
        pages->setCurrent(page);
        if (!shoot(QString::fromLatin1(name)))
            return false;
    }
    return shootDialog(window, QStringLiteral("outage"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U),
                       shoot, over);
}

// The provider's record of March: the customer's counts (time, requests, successes, service), with some slots
// told otherwise or not at all.
bool shootRecord(app::MainWindow& window, const QStringList& logs,
                 const std::function<bool(const QString&)>& shoot)
{
    QFile file(logs.filter(QStringLiteral("2019-03")).value(0));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QByteArray record = file.readLine();
    for (int row = 1; !file.atEnd(); ++row) {
        QList<QByteArray> fields = file.readLine().split(',');
        if (row % 180 == 90 && fields.size() > 2)
            fields[2] = "0";
        if (row % 700 != 0)
            record += fields.join(',');
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("back-end-record.csv"));
    if (!report::writeFile(path, record))
        return false;
    window.findChild<app::Comparing*>()->read({path});
    return QTest::qWaitFor([&] { return isSettled(window) && window.view().data->provider; }, 60'000) &&
           shoot(QStringLiteral("records-kept"));
}

// The sample customer in a book, and the dialogs that belong to one.
bool shootBook(app::MainWindow& window, const std::function<bool(const QString&)>& shoot, QWidget*& over)
{
    const auto settled = [&window] { return isSettled(window); };
    window.session().openSample();
    if (!QTest::qWaitFor([&window] { return window.session().isSample(); }, 60'000))
        return false;
    QStringList files{QString::fromStdString(window.session().current()->accountPath)};
    for (const std::string& log : window.session().current()->logPaths)
        files << QString::fromStdString(log);
    const Date asOf = window.session().asOf();
    window.openBook({});
    if (!QTest::qWaitFor([&] { return settled() && window.book().isOpen(); }, 60'000))
        return false;
    window.session().open(files);
    if (!QTest::qWaitFor([&] { return settled() && window.book().current(); }, 60'000))
        return false;
    window.session().setAsOf(asOf);
    window.book().setAsOf(asOf);
    if (!QTest::qWaitFor(settled, 60'000))
        return false;
    const std::pair<const char*, QKeySequence> dialogs[] = {
        {"claim", QKeySequence(Qt::CTRL | Qt::Key_G)},
        {"ticket", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)},
        {"exclusion", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)},
        {"journal", QKeySequence(Qt::CTRL | Qt::Key_J)},
    };
    for (const auto& [name, shortcut] : dialogs) {
        if (!shootDialog(window, QString::fromLatin1(name), shortcut, shoot, over))
            return false;
    }
    if (!shootRecord(window, files, shoot) || !shootOutages(window, shoot, over))
        return false;
    window.book().showCustomer(0);
    return QTest::qWaitFor([&] { return settled() && window.view().isEmpty(); }, 60'000) &&
           shoot(QStringLiteral("portfolio"));
}

// Two texts side by side, compared, and the terms of one.
bool shootTexts(app::MainWindow& window, const std::function<bool(const QString&)>& shoot)
{
    auto* contracts = window.findChild<app::Contracts*>();
    auto* page = window.findChild<widgets::ContractPage*>();
    const QStringList texts{QStringLiteral(TEST_DATA "/contracts/boats-zh.md"),
                            QStringLiteral(TEST_DATA "/contracts/boats-en.md")};
    const auto settled = [&] { return !contracts->isRunning(); };
    contracts->open(texts);
    if (!QTest::qWaitFor(settled, 60'000) || contracts->files() != texts)
        return false;
    page->setShown(texts[0]);
    page->findChild<QTabBar*>()->setCurrentIndex(1);
    if (!shoot(QStringLiteral("terms")))
        return false;
    page->setShown(texts[0], texts[1]);
    return QTest::qWaitFor(settled, 60'000) && shoot(QStringLiteral("comparison"));
}

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
    app::MainWindow window(settings.filePath(QStringLiteral("settings.ini")),
                           settings.filePath(QStringLiteral("user")));
    window.show();
    widgets::ImportDialog* dialog = nullptr;
    QWidget* over = nullptr; // a dialog to be shot instead of the window
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
                    if (dialog)
                        dialog->resize((size.size - QSize(80, 60)).boundedTo(QSize(1480, 960)));
                    QCoreApplication::processEvents();
                    if (!(over ? over : &window)->grab().save(folder.filePath(name)))
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
    const QStringList names{
        QStringLiteral("overview"), QStringLiteral("timeline"),  QStringLiteral("heatmap"),
        QStringLiteral("whatif"),   QStringLiteral("trend"),     QStringLiteral("records"),
        QStringLiteral("account"),  QStringLiteral("dates"),     QStringLiteral("obligations"),
        QStringLiteral("contract"), QStringLiteral("derivation")};
    if (pages->count() != names.size())
        return fail(QStringLiteral("pages"));
    for (int i = 0; i < pages->count(); ++i) {
        pages->setCurrent(i);
        if (!shoot(names[i]))
            return fail(folder.path());
    }
    if (!shootTexts(window, shoot))
        return fail(QStringLiteral("texts"));
    if (!shootVersion(window, settings.path(), shoot, over))
        return fail(QStringLiteral("version"));
    const auto settled = [&] { return dialog && dialog->isSettled(); };
    window.session().open(unknownLog(folder.path(), window.session()));
    const bool asked = QTest::qWaitFor(
        [&] { return (dialog = window.findChild<widgets::ImportDialog*>()) && settled(); }, 60'000);
    over = dialog;
    if (!asked || !shoot(QStringLiteral("import")))
        return fail(QStringLiteral("import"));
    const auto choose = [&](const char* list, logs::Role role) {
        auto* combo = dialog->findChild<QComboBox*>(QString::fromLatin1(list));
        combo->setCurrentIndex(combo->findData(int(role)));
        Q_EMIT combo->activated(combo->currentIndex());
    };
    choose("role0", logs::Role::Time);
    choose("role2", logs::Role::Service);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("successWords")),
                     QStringLiteral("entered"));
    dialog->findChild<QCheckBox*>(QStringLiteral("remember"))->setChecked(true);
    if (!QTest::qWaitFor(settled, 60'000) || !shoot(QStringLiteral("import-mapped")))
        return fail(QStringLiteral("import-mapped"));
    dialog->reject();
    dialog = nullptr;
    over = nullptr;
    if (!shootBook(window, shoot, over))
        return fail(QStringLiteral("book"));
    return 0;
}
