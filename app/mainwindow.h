// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/languageswitch.h"
#include "app/reportexport.h"
#include "app/session.h"
#include "app/settings.h"
#include "widgets/caseview.h"
#include "widgets/message.h"

#include <QMainWindow>

namespace clausemeter::app {

class Actions;
struct WindowParts;

// The window: connects the session, the parts and the menus. Choices are read from `settingsFile` (empty: the
// user's own) when it is made, and written when it is closed.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const QString& settingsFile, const QString& userFolder);
    ~MainWindow() override;

    Session& session() { return m_session; }
    const widgets::CaseView& view() const { return m_view; }
    // A language that is not remembered comes from the command line.
    void setLanguage(text::Language language, bool remember = true);
    void setTheme(Theme theme);
    void exportTo(const QString& path);
    // What was open when the window was closed the last time.
    void reopenLast();

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
    void chooseService(std::size_t service, std::optional<YearMonth> month);
    void chooseFiles();
    void chooseFolder();
    QString lastFolder() const;
    void choosePdf();
    void showReading(bool reading);
    void afterOpening();
    void sayAccountMissing();
    void showRecent();
    void sayError(const Error& error);
    void retitle();

    QString m_settingsFile;
    Settings m_settings;
    LanguageSwitch m_language;
    Session m_session;
    ReportExport m_export;
    widgets::CaseView m_view;

    std::unique_ptr<WindowParts> m_parts;
    Actions* m_actions;
};

} // namespace clausemeter::app
