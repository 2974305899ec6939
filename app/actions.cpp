// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace clausemeter::app {

namespace {

// A path in a menu: its ampersands are no mnemonics.
QString menuText(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

Actions::Actions(QMainWindow* window, int pageCount)
    : QObject(window)
    , m_window(window)
{
    QMenu* file = addMenu(nullptr, QT_TR_NOOP("&File"));
    import = add(file, QT_TR_NOOP("&Import…"), QKeySequence::Open);
    importFolder =
        add(file, QT_TR_NOOP("Import a &folder of logs…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    countInWarehouse =
        add(file, QT_TR_NOOP("Count in a &warehouse…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    m_recent = addMenu(file, QT_TR_NOOP("Open &recent"));
    sample = add(file, QT_TR_NOOP("Open &sample customer"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    reload = add(file, QT_TR_NOOP("Re&load"), QKeySequence(Qt::Key_F5));
    howRead = add(file, QT_TR_NOOP("&How the logs are read…"), QKeySequence(Qt::CTRL | Qt::Key_M));
    close = add(file, QT_TR_NOOP("&Close"), QKeySequence(Qt::CTRL | Qt::Key_W));
    file->addSeparator();
    compareRecords = add(file, QT_TR_NOOP("Compare with the pro&vider's record…"),
                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    openContract = add(file, QT_TR_NOOP("Open the te&xt of an agreement…"),
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    openVersion = add(file, QT_TR_NOOP("Open a &new version of an agreement…"),
                      QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_V));
    exportBadRows = add(file, QT_TR_NOOP("Export re&jected rows…"), QKeySequence(Qt::CTRL | Qt::Key_R));
    exportPdf = add(file, QT_TR_NOOP("Export &PDF…"), QKeySequence(Qt::CTRL | Qt::Key_E));
    file->addSeparator();
    quit = add(file, QT_TR_NOOP("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);

    QMenu* edit = addMenu(nullptr, QT_TR_NOOP("&Edit"));
    undo = add(edit, QT_TR_NOOP("&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo = add(edit, QT_TR_NOOP("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    edit->addSeparator();
    release = add(edit, QT_TR_NOOP("Re&lease time…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    recordOutage =
        add(edit, QT_TR_NOOP("Record an &outage…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U));
    findInContract = add(edit, QT_TR_NOOP("&Find in the contract"), QKeySequence::Find);

    QMenu* view = addMenu(nullptr, QT_TR_NOOP("&View"));
    portfolio = add(view, QT_TR_NOOP("&All customers"), QKeySequence(Qt::CTRL | Qt::Key_0));
    for (int i = 0; i < pageCount; ++i) {
        auto* page = new QAction(this);
        // Ctrl+1 to Ctrl+9, then Alt+1 and so on.
        const int row = i < 9 ? i : i - 9;
        page->setShortcut(QKeySequence(int(i < 9 ? Qt::CTRL : Qt::ALT) | (int(Qt::Key_1) + row)));
        view->addAction(page);
        pages << page;
    }
    view->addSeparator();
    previousMonth = add(view, QT_TR_NOOP("&Previous service month"), QKeySequence(Qt::ALT | Qt::Key_Left));
    nextMonth = add(view, QT_TR_NOOP("&Next service month"), QKeySequence(Qt::ALT | Qt::Key_Right));
    jump = add(view, QT_TR_NOOP("&Jump to customer, service or month"), QKeySequence(Qt::CTRL | Qt::Key_K));
    asOf = add(view, QT_TR_NOOP("Change the as-&of date"), QKeySequence(Qt::CTRL | Qt::Key_D));
    today = add(view, QT_TR_NOOP("As of to&day"), QKeySequence(Qt::CTRL | Qt::Key_T));
    dismiss = add(view, QT_TR_NOOP("Dis&miss message"), QKeySequence(Qt::Key_Escape));
    view->addSeparator();
    QMenu* themes = addMenu(view, QT_TR_NOOP("&Theme"));
    theme = new QActionGroup(this);
    addChoice(themes, theme, QT_TR_NOOP("As the &system"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S),
              int(Theme::System));
    addChoice(themes, theme, QT_TR_NOOP("&Light"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L),
              int(Theme::Light));
    addChoice(themes, theme, QT_TR_NOOP("&Dark"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D),
              int(Theme::Dark));

    QMenu* book = addMenu(nullptr, QT_TR_NOOP("&Book"));
    newBook = add(book, QT_TR_NOOP("&New book…"), QKeySequence(Qt::CTRL | Qt::Key_N));
    openBook = add(book, QT_TR_NOOP("&Open book…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    openTeamBook =
        add(book, QT_TR_NOOP("Open a team's boo&k…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_B));
    saveBookAs = add(book, QT_TR_NOOP("&Save a copy as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    copyToServer = add(book, QT_TR_NOOP("&Copy to a server…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C));
    book->addSeparator();
    claim = add(book, QT_TR_NOOP("&Record the claim…"), QKeySequence(Qt::CTRL | Qt::Key_G));
    ticket = add(book, QT_TR_NOOP("&Text of the ticket…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G));
    bills = add(book, QT_TR_NOOP("Compare with &bills…"), QKeySequence(Qt::CTRL | Qt::Key_B));
    removeCustomer =
        add(book, QT_TR_NOOP("Remo&ve the customer"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete));
    book->addSeparator();
    journal = add(book, QT_TR_NOOP("&Journal…"), QKeySequence(Qt::CTRL | Qt::Key_J));

    QMenu* report = addMenu(nullptr, QT_TR_NOOP("&Report"));
    reportLanguage = new QActionGroup(this);
    addChoice(report, reportLanguage, QT_TR_NOOP("In &Chinese"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_1),
              int(ReportLanguage::Zh));
    addChoice(report, reportLanguage, QT_TR_NOOP("In &English"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_2),
              int(ReportLanguage::En));
    addChoice(report, reportLanguage, QT_TR_NOOP("In &both languages"),
              QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_3), int(ReportLanguage::Both));
    report->addSeparator();
    report->addAction(exportPdf);
    report->addSeparator();
    copyChart = add(report, QT_TR_NOOP("C&opy the chart"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    savePng =
        add(report, QT_TR_NOOP("Save the chart as PN&G…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    saveSvg =
        add(report, QT_TR_NOOP("Save the chart as &SVG…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    exportSlots =
        add(report, QT_TR_NOOP("Export the s&lots shown…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));

    QMenu* settings = addMenu(nullptr, QT_TR_NOOP("&Settings"));
    QMenu* languages = addMenu(settings, QT_TR_NOOP("&Language"));
    language = new QActionGroup(this);
    // each in its own language, so that whoever needs it finds it
    addChoice(languages, language, nullptr, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z),
              int(text::Language::Zh))
        ->setText(QStringLiteral("中文"));
    addChoice(languages, language, nullptr, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E),
              int(text::Language::En))
        ->setText(QStringLiteral("English"));
    switchLanguage = add(settings, QT_TR_NOOP("S&witch to Chinese"), QKeySequence(Qt::CTRL | Qt::Key_L));

    QMenu* help = addMenu(nullptr, QT_TR_NOOP("&Help"));
    shortcuts = add(help, QT_TR_NOOP("&Keyboard shortcuts"), QKeySequence::HelpContents);
    about = add(help, QT_TR_NOOP("&About Clausemeter"), QKeySequence(Qt::SHIFT | Qt::Key_F1));
    about->setMenuRole(QAction::AboutRole);
    setCaseOpen(false, false, false);
    setBook({});
    showRecent({});
    retranslateUi();
}

QMenu* Actions::addMenu(QMenu* parent, const char* title)
{
    auto* menu = new QMenu(m_window);
    if (parent)
        parent->addMenu(menu);
    else
        m_window->menuBar()->addMenu(menu);
    m_menus.append({menu, title});
    return menu;
}

QAction* Actions::add(QMenu* menu, const char* text, const QKeySequence& shortcut)
{
    auto* action = new QAction(this);
    action->setShortcut(shortcut);
    menu->addAction(action);
    if (text)
        m_entries.append({action, text});
    return action;
}

QAction* Actions::addChoice(QMenu* menu, QActionGroup* group, const char* text, const QKeySequence& shortcut,
                            int data)
{
    QAction* action = add(menu, text, shortcut);
    action->setCheckable(true);
    action->setData(data);
    group->addAction(action);
    return action;
}

void Actions::retranslateUi()
{
    for (const Entry& entry : m_entries)
        entry.action->setText(tr(entry.text));
    for (const auto& [menu, title] : m_menus)
        menu->setTitle(tr(title));
    showRecent(m_shownRecent);
}

void Actions::setPageTitles(const QStringList& titles)
{
    for (qsizetype i = 0; i < pages.size(); ++i)
        pages[i]->setText(menuText(titles.value(i)));
}

void Actions::showRecent(const QList<RecentCase>& recent)
{
    m_shownRecent = recent;
    m_recent->clear();
    m_recent->setEnabled(!recent.isEmpty());
    for (qsizetype i = 0; i < recent.size(); ++i) {
        const RecentCase& files = recent[i];
        const QFileInfo account(files.account);
        const QString name = tr("%1 and %n log(s)", nullptr, int(files.logs.size())).arg(account.fileName());
        auto* action =
            new QAction(menuText(name + QStringLiteral("  –  ") + account.absolutePath()), m_recent);
        if (i == 0)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
        connect(action, &QAction::triggered, this, [this, files] { Q_EMIT recentChosen(files); });
        m_recent->addAction(action);
    }
}

void Actions::setCaseOpen(bool open, bool fromFiles, bool takesOutages)
{
    for (QAction* action : {close, compareRecords, exportBadRows, exportPdf, copyChart, savePng, saveSvg,
                            exportSlots, release, previousMonth, nextMonth, jump, asOf, today})
        action->setEnabled(open);
    for (QAction* action : {reload, howRead})
        action->setEnabled(open && fromFiles);
    recordOutage->setEnabled(open && takesOutages);
    for (QAction* action : pages)
        action->setEnabled(open);
}

void Actions::setBook(const BookState& state)
{
    for (QAction* action : {saveBookAs, copyToServer, portfolio, journal})
        action->setEnabled(state.isOpen);
    if (state.isOpen) {
        for (QAction* action : {jump, asOf, today})
            action->setEnabled(true);
    }
    if (state.hasLogs)
        howRead->setEnabled(true);
    claim->setEnabled(state.isWritable && state.hasMonth);
    ticket->setEnabled(state.hasMonth);
    bills->setEnabled(state.isOpen && state.hasCustomer);
    removeCustomer->setEnabled(state.isWritable && state.hasCustomer);
}

void Actions::setUndo(const std::optional<QString>& undone, const std::optional<QString>& redone)
{
    undo->setEnabled(undone.has_value());
    undo->setText(undone ? tr("&Undo: %1").arg(menuText(*undone)) : tr("&Undo"));
    redo->setEnabled(redone.has_value());
    redo->setText(redone ? tr("&Redo: %1").arg(menuText(*redone)) : tr("&Redo"));
}

void Actions::check(const Settings& settings, text::Language current)
{
    const auto checkOne = [](QActionGroup* group, int data) {
        for (QAction* action : group->actions()) {
            if (action->data().toInt() == data)
                action->setChecked(true);
        }
    };
    checkOne(theme, int(settings.theme));
    checkOne(language, int(current));
    checkOne(reportLanguage, int(settings.reportLanguage.value_or(
                                 current == text::Language::Zh ? ReportLanguage::Zh : ReportLanguage::En)));
}

QList<QAction*> Actions::all() const
{
    QList<QAction*> result;
    const auto collect = [&result](const auto& self, const QMenu* menu) -> void {
        for (QAction* action : menu->actions()) {
            if (action->menu())
                self(self, action->menu());
            else if (!action->isSeparator() && !result.contains(action))
                result << action;
        }
    };
    for (const auto& [menu, title] : m_menus) {
        if (menu != m_recent)
            collect(collect, menu);
    }
    return result;
}

} // namespace clausemeter::app
