// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booksession.h"
#include "app/languageswitch.h"
#include "app/session.h"
#include "app/settings.h"
#include "widgets/caseview.h"
#include "widgets/message.h"

#include <QMainWindow>

namespace clausemeter::app {

class Actions;
class Bookkeeping;
class Comparing;
class Contracts;
class FileOpening;
class Navigating;
class ReportExport;
class Showing;
class Undoing;
class Versions;
struct WindowParts;

// The window: connects the session, the parts and the menus. Choices are read from `settingsFile` (empty: the
// user's own) when it is made, and written when it is closed.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const QString& settingsFile, const QString& userFolder);
    ~MainWindow() override;

    Session& session() { return m_session; }
    BookSession& book() { return m_book; }
    // Empty: the one that was open last, or else the user's own, made where there is none.
    void openBook(const QString& path);
    const widgets::CaseView& view() const;
    // A language that is not remembered comes from the command line.
    void setLanguage(text::Language language, bool remember = true);
    void setTheme(Theme theme);
    // Behind the book, where one is being opened.
    void openFiles(const QStringList& files);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void connectActions();
    void connectSession();
    void connectParts();
    void restore();

    void showActions();
    void showReading(bool reading);
    void afterOpening();
    void showRecent();
    void retitle();

    QString m_settingsFile;
    QString m_userFolder;
    Settings m_settings;
    LanguageSwitch m_language;
    Session m_session;
    BookSession m_book;

    std::unique_ptr<WindowParts> m_parts;
    Actions* m_actions;
    Comparing* m_comparing;
    Showing* m_showing;
    Bookkeeping* m_bookkeeping;
    Contracts* m_contracts;
    Versions* m_versions;
    Navigating* m_navigating;
    ReportExport* m_export;
    FileOpening* m_opening;
    Undoing* m_undoing;
};

} // namespace clausemeter::app
