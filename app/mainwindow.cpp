// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"

#include "app/aboutdialog.h"
#include "app/actions.h"
#include "app/datesexport.h"
#include "app/filedialogs.h"
#include "app/importing.h"
#include "app/landing.h"
#include "app/openingnotice.h"
#include "app/shortcutsdialog.h"
#include "app/windowparts.h"
#include "widgets/casestatus.h"
#include "widgets/derivationpage.h"
#include "widgets/emptystate.h"
#include "widgets/filedrop.h"
#include "widgets/icons.h"
#include "widgets/importpanel.h"
#include "widgets/messagebar.h"
#include "widgets/monthstrip.h"
#include "widgets/navigator.h"
#include "widgets/overviewpage.h"
#include "widgets/pagestack.h"
#include "widgets/timelinepage.h"
#include "widgets/topbar.h"
#include "widgets/verdictbar.h"
#include "widgets/wordsfor.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileInfo>
#include <QScreen>
#include <QSplitter>
#include <QUrl>

namespace clausemeter::app {

using namespace widgets;

MainWindow::MainWindow(const QString& settingsFile, const QString& userFolder)
    : m_settingsFile(settingsFile)
    , m_settings(loadSettings(settingsFile))
    , m_session(userFolder)
    , m_parts(std::make_unique<WindowParts>(this))
    , m_actions(new Actions(this, m_parts->stack->count()))
{
    setMinimumSize(960, 600);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    setWindowIcon(programIcon());
    connect(new FileDrop(this), &FileDrop::dropped, &m_session, &Session::open);
    connectActions();
    connectSession();
    connectParts();
    restore();
    showCase();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectActions()
{
    connect(m_actions->import, &QAction::triggered, this, &MainWindow::chooseFiles);
    connect(m_actions->importFolder, &QAction::triggered, this, &MainWindow::chooseFolder);
    connect(m_actions->sample, &QAction::triggered, &m_session, [this] { m_session.openSample(); });
    connect(m_actions->reload, &QAction::triggered, &m_session, &Session::reload);
    connect(m_actions->exportPdf, &QAction::triggered, this, &MainWindow::choosePdf);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->close, &QAction::triggered, this, [this] {
        m_settings.last.reset();
        m_session.close();
    });
    connect(m_actions, &Actions::recentChosen, this,
            [this](const RecentCase& files) { m_session.openFresh(files.all()); });
    connect(m_actions->previousMonth, &QAction::triggered, this,
            [this] { m_parts->top->months()->step(-1); });
    connect(m_actions->nextMonth, &QAction::triggered, this, [this] { m_parts->top->months()->step(1); });
    connect(m_actions->jump, &QAction::triggered, m_parts->navigator, &Navigator::startTyping);
    connect(m_actions->asOf, &QAction::triggered, m_parts->top, &TopBar::editAsOf);
    connect(m_actions->today, &QAction::triggered, this, [this] { m_session.setAsOf(std::nullopt); });
    connect(m_actions->dismiss, &QAction::triggered, m_parts->message, &MessageBar::dismiss);
    for (int i = 0; i < int(m_actions->pages.size()); ++i)
        connect(m_actions->pages[i], &QAction::triggered, this, [this, i] { m_parts->stack->setCurrent(i); });
    connect(m_actions->theme, &QActionGroup::triggered, this,
            [this](const QAction* action) { setTheme(Theme(action->data().toInt())); });
    connect(m_actions->language, &QActionGroup::triggered, this,
            [this](const QAction* action) { setLanguage(text::Language(action->data().toInt())); });
    connect(m_actions->reportLanguage, &QActionGroup::triggered, this, [this](const QAction* action) {
        m_settings.reportLanguage = ReportLanguage(action->data().toInt());
    });
    const auto switchLanguage = [this] {
        setLanguage(m_language.language() == text::Language::Zh ? text::Language::En : text::Language::Zh);
    };
    connect(m_actions->switchLanguage, &QAction::triggered, this, switchLanguage);
    connect(m_parts->top, &TopBar::languageRequested, this, switchLanguage);
    connect(m_actions->shortcuts, &QAction::triggered, this,
            [this] { (new ShortcutsDialog(m_actions->all(), this))->open(); });
    connect(m_actions->about, &QAction::triggered, this, [this] { (new AboutDialog(this))->open(); });
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::changed, this, &MainWindow::showCase);
    connect(&m_session, &Session::opened, this, &MainWindow::afterOpening);
    connect(&m_session, &Session::readingChanged, this, &MainWindow::showReading);
    connect(&m_session, &Session::failed, this, &MainWindow::sayError);
    connect(&m_session, &Session::accountMissing, this, &MainWindow::sayAccountMissing);
    connect(&m_session, &Session::lastMissing, this, [this](const QString& file) {
        m_settings.last.reset();
        m_parts->empty->setMissing(file);
    });
    connect(&m_session, &Session::severalAccounts, this, [this] {
        m_parts->message->showMessage(
            {.kind = Message::Kind::Error, .text = [](const text::Words&) {
                 return tr("Only one account file can be open at a time. Open one of them, with its logs.");
             }});
    });
    connect(&m_export, &ReportExport::failed, this, &MainWindow::sayError);
    connect(new Importing(m_session, *m_actions, m_parts->pages.overview, this), &Importing::said,
            m_parts->message, &MessageBar::showMessage);
    connect(new DatesExport(m_session, m_parts->pages.dates, this), &DatesExport::said, m_parts->message,
            &MessageBar::showMessage);
    connect(&m_export, &ReportExport::finished, this, [this](const QString& path) {
        m_parts->message->showMessage(
            {.kind = Message::Kind::Success,
             .text = [path](const text::Words&) { return tr("The report was written to %1").arg(path); },
             .actionText = [] { return tr("Open"); },
             .action = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
    });
}

void MainWindow::connectParts()
{
    connect(m_parts->top, &TopBar::importRequested, this, &MainWindow::chooseFiles);
    connect(m_parts->top, &TopBar::exportRequested, this, &MainWindow::choosePdf);
    connect(m_parts->top, &TopBar::asOfChosen, this, [this](Date day) { m_session.setAsOf(day); });
    const auto chooseMonth = [this](std::size_t month) {
        showView({m_view.data, m_view.serviceIndex, month});
    };
    connect(m_parts->top->months(), &MonthStrip::monthChosen, this, chooseMonth);
    connect(m_parts->pages.overview, &OverviewPage::monthRequested, this,
            [chooseMonth](int month) { chooseMonth(std::size_t(month)); });
    connect(m_parts->navigator, &Navigator::serviceChosen, this, &MainWindow::chooseService);
    connect(m_parts->verdict, &VerdictBar::derivationRequested, this,
            [this] { m_parts->stack->setCurrent(m_parts->pages.derivation); });
    connect(m_parts->empty, &EmptyState::openRequested, this, &MainWindow::chooseFiles);
    connect(m_parts->empty, &EmptyState::sampleRequested, &m_session, [this] { m_session.openSample(); });
    connect(m_parts->empty, &EmptyState::recentChosen, this,
            [this](int entry) { m_session.openFresh(m_settings.recent.value(entry).all()); });
    connect(m_parts->import, &ImportPanel::cancelRequested, &m_session, &Session::cancel);
    connect(m_parts->stack, &PageStack::titlesChanged, this,
            [this] { m_actions->setPageTitles(m_parts->stack->titles()); });
    connect(m_parts->message, &MessageBar::showingChanged, m_actions->dismiss, &QAction::setEnabled);
}

void MainWindow::restore()
{
    restoreGeometry(m_settings.geometry);
    m_parts->splitter->restoreState(m_settings.splitter);
    m_parts->stack->setCurrent(m_settings.page);
    m_parts->pages.timeline->restoreState(m_settings.timeline);
    showRecent();
    setTheme(m_settings.theme);
    setLanguage(m_settings.language.value_or(text::systemLanguage()), false);
}

void MainWindow::setLanguage(text::Language language, bool remember)
{
    if (remember)
        m_settings.language = language;
    m_language.apply(language);
    m_actions->check(m_settings, language);
}

void MainWindow::setTheme(Theme theme)
{
    m_settings.theme = theme;
    applyTheme(theme);
    m_actions->check(m_settings, m_language.language());
}

void MainWindow::showCase()
{
    const auto open = m_session.current();
    m_parts->top->setAsOf(m_session.asOf());
    m_actions->setCaseOpen(open != nullptr);
    if (open) {
        showView(landingView(open, m_settings.service, m_settings.month));
        return;
    }
    m_view = {};
    m_parts->showEmpty(m_session.waitingLogs());
    retitle();
}

void MainWindow::showView(const CaseView& view)
{
    m_view = view;
    if (!view.isEmpty()) {
        m_settings.service = QString::fromStdString(view.service().id);
        m_settings.month = QString::fromStdString(toIso(view.month().month.start));
    }
    m_parts->showView(view);
    retitle();
}

void MainWindow::chooseService(std::size_t service, std::optional<YearMonth> month)
{
    if (m_view.data && (service != m_view.serviceIndex || month))
        showView(withService(m_view, service, month));
}

QString MainWindow::lastFolder() const
{
    return m_settings.recent.isEmpty() ? QString()
                                       : QFileInfo(m_settings.recent.first().account).absolutePath();
}

void MainWindow::chooseFiles()
{
    FileDialogs::open(this, lastFolder(), [this](const QStringList& files) { m_session.open(files); });
}

void MainWindow::chooseFolder()
{
    FileDialogs::openFolder(this, lastFolder(), [this](const QStringList& files) { m_session.open(files); });
}

void MainWindow::choosePdf()
{
    if (!m_view.isEmpty() && !m_export.isRunning())
        FileDialogs::savePdf(this, ReportExport::defaultName(m_view, m_language.language()),
                             [this](const QString& path) { exportTo(path); });
}

void MainWindow::exportTo(const QString& path)
{
    if (!m_view.isEmpty() && !m_export.isRunning())
        m_export.start(m_view, ReportLanguage(m_actions->reportLanguage->checkedAction()->data().toInt()),
                       path);
}

void MainWindow::showReading(bool reading)
{
    if (reading) {
        m_parts->message->dismiss();
        m_parts->import->start(m_session.progress());
    } else {
        m_parts->import->stop();
    }
    m_parts->status->setVisible(!reading);
}

void MainWindow::afterOpening()
{
    m_parts->empty->setMissing({});
    m_settings.last.reset();
    if (!m_session.isSample()) {
        m_settings.last = filesOf(*m_session.current());
        m_settings.remember(*m_settings.last);
        showRecent();
    }
    if (auto notice = OpeningNotice::of(m_session.current()))
        m_parts->message->showMessage(std::move(*notice));
}

void MainWindow::sayAccountMissing()
{
    if (m_view.isEmpty()) {
        m_parts->showEmpty(m_session.waitingLogs());
        return;
    }
    m_parts->message->showMessage(
        {.kind = Message::Kind::Notice,
         .text = [](const text::Words&) { return tr("An account file is needed: the log waits for it."); },
         .actionText = [] { return tr("Choose the account file…"); },
         .action = [this] { chooseFiles(); }});
}

void MainWindow::reopenLast()
{
    if (m_settings.last)
        m_session.reopen(m_settings.last->all());
}

void MainWindow::showRecent()
{
    m_actions->showRecent(m_settings.recent);
    m_parts->showRecent(m_settings.recent);
}

void MainWindow::sayError(const Error& error)
{
    m_parts->message->showMessage({.kind = Message::Kind::Error,
                                   .text = [error](const text::Words& words) { return words.error(error); }});
}

void MainWindow::retitle()
{
    const QStringList parts = namesOf(m_view, wordsFor(this)) << tr("Clausemeter");
    setWindowTitle(parts.join(QStringLiteral(" – ")));
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslateUi();
        retitle();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.geometry = saveGeometry();
    m_settings.splitter = m_parts->splitter->saveState();
    m_settings.page = m_parts->stack->current();
    m_settings.timeline = m_parts->pages.timeline->saveState();
    saveSettings(m_settingsFile, m_settings);
    event->accept();
}

} // namespace clausemeter::app
