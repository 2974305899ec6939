// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

#include <QList>
#include <QObject>
#include <optional>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace clausemeter::app {

// Everything that the menus offer, each with its shortcut. The window connects them to what they do.
class Actions : public QObject {
    Q_OBJECT

public:
    // Fills the window's menu bar. `pages`: how many pages there are.
    Actions(QMainWindow* window, int pages);

    QAction* import;
    QAction* importFolder;
    QAction* countInWarehouse;
    QAction* sample;
    QAction* reload;
    QAction* close;
    QAction* howRead;
    QAction* compareRecords;
    QAction* openContract;
    QAction* openVersion;
    QAction* exportBadRows;
    QAction* exportPdf;
    QAction* copyChart;
    QAction* savePng;
    QAction* saveSvg;
    QAction* exportSlots;
    QAction* quit;
    QAction* newBook;
    QAction* openBook;
    QAction* openTeamBook;
    QAction* saveBookAs;
    QAction* copyToServer;
    QAction* portfolio;
    QAction* journal;
    QAction* claim;
    QAction* ticket;
    QAction* bills;
    QAction* removeCustomer;
    QAction* undo;
    QAction* redo;
    QAction* release;
    QAction* recordOutage;
    QAction* findInContract;
    QAction* previousMonth;
    QAction* nextMonth;
    QAction* jump;
    QAction* asOf;
    QAction* today;
    QAction* dismiss;
    QAction* shortcuts;
    QAction* about;
    QList<QAction*> pages;        // their words are the pages' titles
    QActionGroup* theme;          // data: Theme
    QActionGroup* language;       // data: text::Language
    QActionGroup* reportLanguage; // data: ReportLanguage
    QAction* switchLanguage;

    void retranslateUi();
    void setPageTitles(const QStringList& titles);
    void showRecent(const QList<RecentCase>& recent);
    // `fromFiles`: its files can be read again; `takesOutages`: the service that is shown is computed from
    // recorded outages.
    void setCaseOpen(bool open, bool fromFiles, bool takesOutages);
    // What can be done with the book: `customer` is shown, or a row of the portfolio chosen.
    struct BookState {
        bool isOpen = false;
        bool isWritable = false;
        bool hasCustomer = false;
        bool hasLogs = false;  // of the customer who is shown
        bool hasMonth = false; // a service month is shown, or can be chosen in the portfolio
    };
    void setBook(const BookState& state);
    // What the two would take back and do again, which they name; absent: nothing.
    void setUndo(const std::optional<QString>& undone, const std::optional<QString>& redone);
    void check(const Settings& settings, text::Language language);
    // All of them, in the order of the menus.
    QList<QAction*> all() const;

Q_SIGNALS:
    void recentChosen(const clausemeter::app::RecentCase& files);

private:
    struct Entry {
        QAction* action;
        const char* text;
    };
    QAction* add(QMenu* menu, const char* text, const QKeySequence& shortcut);
    QAction* addChoice(QMenu* menu, QActionGroup* group, const char* text, const QKeySequence& shortcut,
                       int data);
    QMenu* addMenu(QMenu* parent, const char* title);

    QMainWindow* m_window;
    QList<Entry> m_entries;
    QList<std::pair<QMenu*, const char*>> m_menus;
    QMenu* m_recent;
    QList<RecentCase> m_shownRecent;
};

} // namespace clausemeter::app
