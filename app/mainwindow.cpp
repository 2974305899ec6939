// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"

#include "app/aboutdialog.h"
#include "app/actions.h"
#include "app/bookkeeping.h"
#include "app/chartexport.h"
#include "app/claiming.h"
#include "app/comparing.h"
#include "app/deciding.h"
#include "app/filedialogs.h"
#include "app/importing.h"
#include "app/landing.h"
#include "app/listexport.h"
#include "app/messages.h"
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
#include "widgets/portfoliopage.h"
#include "widgets/recordspage.h"
#include "widgets/timelinepage.h"
#include "widgets/topbar.h"
#include "widgets/trendpage.h"
#include "widgets/verdictbar.h"
#include "widgets/wordsfor.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QScreen>
#include <QSplitter>
#include <QUrl>
#include <algorithm>

namespace clausemeter::app {

using namespace widgets;

MainWindow::MainWindow(const QString& settingsFile, const QString& userFolder)
    : m_settingsFile(settingsFile)
    , m_userFolder(userFolder)
    , m_settings(loadSettings(settingsFile))
    , m_session(userFolder)
    , m_book(userFolder)
    , m_parts(std::make_unique<WindowParts>(this))
    , m_actions(new Actions(this, m_parts->stack->count()))
    , m_comparing(new Comparing(*m_actions, m_parts->pages, this))
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
    connect(m_actions->close, &QAction::triggered, this, &MainWindow::showPortfolio);
    connect(m_actions->portfolio, &QAction::triggered, this, &MainWindow::showPortfolio);
    connect(m_actions, &Actions::recentChosen, this,
            [this](const RecentCase& files) { m_session.openFresh(files.all()); });
    connect(m_actions->previousMonth, &QAction::triggered, this,
            [this] { m_parts->top->months()->step(-1); });
    connect(m_actions->nextMonth, &QAction::triggered, this, [this] { m_parts->top->months()->step(1); });
    connect(m_actions->jump, &QAction::triggered, m_parts->navigator, &Navigator::startTyping);
    connect(m_actions->asOf, &QAction::triggered, m_parts->top, &TopBar::editAsOf);
    connect(m_actions->today, &QAction::triggered, this, [this] { showAsOf(std::nullopt); });
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
    connect(&m_book, &BookSession::changed, this, &MainWindow::showCase);
    connect(&m_book, &BookSession::bookOpened, this, [this] { m_settings.book = m_book.path(); });
    connect(&m_book, &BookSession::computingChanged, m_parts->portfolio, &PortfolioPage::setComputing);
    connect(new Bookkeeping(m_session, m_book, *m_actions, this), &Bookkeeping::said, m_parts->message,
            &MessageBar::showMessage);
    const auto view = [this] { return m_view; };
    const auto say = [this](const Message& message) { m_parts->message->showMessage(message); };
    connect(new Deciding(m_book, *m_actions, m_parts->pages, view, this), &Deciding::said, this, say);
    connect(new Claiming(m_book, *m_actions, m_parts->portfolio, view, this), &Claiming::said, this, say);
    connect(m_comparing, &Comparing::said, this, say);
    connect(m_comparing, &Comparing::compared, this, &MainWindow::showCase);
    connect(m_comparing, &Comparing::recordRead, this,
            [this] { m_parts->stack->setCurrent(m_parts->pages.records); });
    connect(new ChartExport(*m_parts, *m_actions, view, this), &ChartExport::said, this, say);
    connect(new ListExport(m_book, *m_parts, view, this), &ListExport::said, this, say);
    connect(&m_book, &BookSession::bookOpened, this, &MainWindow::openWaiting);
    connect(&m_book, &BookSession::failed, this, &MainWindow::openWaiting);
    connect(&m_session, &Session::opened, this, &MainWindow::afterOpening);
    connect(&m_session, &Session::readingChanged, this, &MainWindow::showReading);
    connect(&m_session, &Session::failed, this, &MainWindow::sayError);
    connect(&m_session, &Session::accountMissing, this, &MainWindow::sayAccountMissing);
    connect(&m_session, &Session::severalAccounts, this, [this] {
        m_parts->message->showMessage(
            {.kind = Message::Kind::Error, .text = [](const text::Words&) {
                 return tr("Only one account file can be open at a time. Open one of them, with its logs.");
             }});
    });
    connect(&m_export, &ReportExport::failed, this, &MainWindow::sayError);
    connect(new Importing(m_session, *m_actions, m_parts->pages.overview, this), &Importing::said,
            m_parts->message, &MessageBar::showMessage);
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
    connect(m_parts->top, &TopBar::asOfChosen, this, &MainWindow::showAsOf);
    const auto chooseMonth = [this](std::size_t month) {
        showView({m_view.data, m_view.serviceIndex, month});
    };
    connect(m_parts->top->months(), &MonthStrip::monthChosen, this, chooseMonth);
    connect(m_parts->pages.overview, &OverviewPage::monthRequested, this,
            [chooseMonth](int month) { chooseMonth(std::size_t(month)); });
    connect(m_parts->pages.trend, &TrendPage::monthRequested, this,
            [this](std::size_t service, std::size_t month) {
                showView({m_view.data, service, month});
            });
    for (Page* page : m_parts->pages.all())
        connect(page, &Page::timeRequested, this, &MainWindow::showTime);
    connect(m_parts->navigator, &Navigator::serviceChosen, this, &MainWindow::chooseService);
    connect(m_parts->navigator, &Navigator::portfolioChosen, this, &MainWindow::showPortfolio);
    connect(m_parts->portfolio, &PortfolioPage::monthChosen, this, &MainWindow::chooseMonth);
    connect(m_parts->portfolio, &PortfolioPage::importRequested, this, &MainWindow::chooseFiles);
    connect(m_parts->portfolio, &PortfolioPage::sampleRequested, &m_session,
            [this] { m_session.openSample(); });
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

// What is open from files stands before the book.
void MainWindow::showCase()
{
    const auto fromFiles = m_session.current();
    const auto open = m_comparing->with(fromFiles ? fromFiles : m_book.current());
    m_parts->top->setAsOf(m_session.asOf());
    m_parts->navigator->showPortfolio(m_book.portfolio());
    if (open) {
        if (open != m_view.data)
            showView(landingView(open, m_settings.service, m_settings.month));
    } else if (m_book.isOpen()) {
        m_view = {};
        m_parts->showPortfolio(m_book.portfolio());
    } else {
        m_view = {};
        m_parts->showEmpty(m_session.waitingLogs());
    }
    showActions();
    retitle();
}

void MainWindow::showActions()
{
    const bool fromFiles = m_session.current() != nullptr;
    m_actions->setCaseOpen(m_view.data != nullptr, fromFiles);
    m_actions->setBook({.isOpen = m_book.isOpen(),
                        .isWritable = m_book.isWritable(),
                        .hasCustomer = !fromFiles && m_book.customer() != 0,
                        .hasMonth = m_book.isOpen() && !fromFiles,
                        .canUndo = !fromFiles && m_book.isWritable() && m_book.nextUndo(),
                        .canRedo = !fromFiles && m_book.isWritable() && m_book.nextRedo()});
}

void MainWindow::showView(const CaseView& view)
{
    m_view = view;
    if (!view.isEmpty()) {
        m_settings.service = QString::fromStdString(view.service().id);
        m_settings.month = QString::fromStdString(toIso(view.month().month.start));
    }
    m_parts->showView(view, m_session.current() ? 0 : m_book.customer());
    retitle();
}

void MainWindow::showTime(TimeRange time)
{
    if (const CaseView at = viewAt(m_view, time.start); at.monthIndex != m_view.monthIndex)
        showView(at);
    m_parts->stack->setCurrent(m_parts->pages.timeline);
    m_parts->pages.timeline->showTime(time);
}

void MainWindow::showPortfolio()
{
    m_session.close();
    m_book.showCustomer(0);
}

void MainWindow::showAsOf(std::optional<Date> day)
{
    m_session.setAsOf(day);
    m_book.setAsOf(m_session.asOf());
}

void MainWindow::chooseService(qint64 customer, const std::string& service, std::optional<YearMonth> month)
{
    if (customer == m_book.customer() || m_session.current()) {
        const auto& services = m_view.data->analysis.services;
        const auto found = std::ranges::find(services, service, &sla::ServiceResult::id);
        if (found != services.end() && (service != m_view.service().id || month))
            showView(withService(m_view, std::size_t(found - services.begin()), month));
        return;
    }
    const auto& rows = m_book.portfolio()->rows;
    const auto wanted = std::ranges::find_if(rows, [&](const book::PortfolioRow& row) {
        return row.customer == customer && row.service == service && row.month.month() == month;
    });
    m_settings.service = QString::fromStdString(service);
    m_settings.month = wanted == rows.end() ? QString() : QString::fromStdString(toIso(wanted->month.start));
    m_book.showCustomer(customer);
}

void MainWindow::chooseMonth(qint64 customer, const std::string& service, Date monthStart)
{
    m_settings.service = QString::fromStdString(service);
    m_settings.month = QString::fromStdString(toIso(monthStart));
    m_book.showCustomer(customer);
}

void MainWindow::openBook(const QString& path)
{
    m_book.setAsOf(m_session.asOf());
    const QString before = m_settings.book;
    if (!path.isEmpty()) {
        m_book.open(path);
    } else if (!before.isEmpty() && QFileInfo::exists(before)) {
        m_book.open(before);
    } else {
        QDir().mkpath(m_userFolder);
        m_book.open(book::Book::defaultPath(m_userFolder), true);
        if (!before.isEmpty())
            m_parts->message->showMessage(
                {.kind = Message::Kind::Notice, .text = [before](const text::Words&) {
                     return tr("The book %1 is not there any more. Your own is open instead.").arg(before);
                 }});
    }
}

void MainWindow::openFiles(const QStringList& files)
{
    m_waiting = files;
    openWaiting();
}

// A book that is being opened comes first, as what is opened is kept in it.
void MainWindow::openWaiting()
{
    if (!m_book.isBusy())
        m_session.open(std::exchange(m_waiting, {}));
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
    if (!m_session.isSample()) {
        m_settings.remember(filesOf(*m_session.current()));
        showRecent();
    }
    if (auto notice = OpeningNotice::of(m_session.current()))
        m_parts->message->showMessage(std::move(*notice));
}

void MainWindow::sayAccountMissing()
{
    if (m_view.isEmpty() && !m_book.isOpen()) {
        m_parts->showEmpty(m_session.waitingLogs());
        return;
    }
    if (m_book.isOpen() && m_session.waitingLogs().isEmpty()) {
        m_parts->message->showMessage({.kind = Message::Kind::Notice, .text = [](const text::Words&) {
                                           return tr(
                                               "Whose bills are they? Choose the customer on the left.");
                                       }});
        return;
    }
    if (m_book.isWritable()) {
        m_parts->message->showMessage({.kind = Message::Kind::Notice, .text = [](const text::Words&) {
                                           return tr("Whose log is it? Choose the customer on the left, or "
                                                     "drop the account file of a new one.");
                                       }});
        return;
    }
    m_parts->message->showMessage(
        {.kind = Message::Kind::Notice,
         .text = [](const text::Words&) { return tr("An account file is needed: the log waits for it."); },
         .actionText = [] { return tr("Choose the account file…"); },
         .action = [this] { chooseFiles(); }});
}

void MainWindow::showRecent()
{
    m_actions->showRecent(m_settings.recent);
    m_parts->showRecent(m_settings.recent);
}

void MainWindow::sayError(const Error& error)
{
    m_parts->message->showMessage(Messages::error(error));
}

void MainWindow::retitle()
{
    QStringList parts = namesOf(m_view, wordsFor(this));
    if (m_book.isOpen() && !m_book.isWritable())
        parts << tr("read-only");
    parts << tr("Clausemeter");
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
