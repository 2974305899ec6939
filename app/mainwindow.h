// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booksession.h"
#include "app/languageswitch.h"
#include "app/reportexport.h"
#include "app/session.h"
#include "app/settings.h"
#include "widgets/caseview.h"
#include "widgets/message.h"

#include <QMainWindow>

namespace clausemeter::app {

class Actions;
class Comparing;
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
    const widgets::CaseView& view() const { return m_view; }
    // A language that is not remembered comes from the command line.
    void setLanguage(text::Language language, bool remember = true);
    void setTheme(Theme theme);
    void exportTo(const QString& path);
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

    void showCase();
    void showView(const widgets::CaseView& view);
    void showActions();
    void showTime(TimeRange time); // on the timeline, in the service month that it lies in
    void showAsOf(std::optional<Date> day);
    void showPortfolio();
    void chooseService(qint64 customer, const std::string& service, std::optional<YearMonth> month);
    void chooseMonth(qint64 customer, const std::string& service, Date monthStart);
    void chooseFiles();
    void chooseFolder();
    QString lastFolder() const;
    void choosePdf();
    void showReading(bool reading);
    void afterOpening();
    void sayAccountMissing();
    void showRecent();
    void openWaiting();
    void sayError(const Error& error);
    void retitle();

    QString m_settingsFile;
    QString m_userFolder;
    Settings m_settings;
    LanguageSwitch m_language;
    Session m_session;
    BookSession m_book;
    ReportExport m_export;
    widgets::CaseView m_view;
    QStringList m_waiting; // files, for the book

    std::unique_ptr<WindowParts> m_parts;
    Actions* m_actions;
    Comparing* m_comparing;
};

} // namespace clausemeter::app
