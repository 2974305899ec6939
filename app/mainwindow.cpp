// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"

#include "app/aboutdialog.h"
#include "app/actions.h"
#include "app/billkeeping.h"
#include "app/bookkeeping.h"
#include "app/chartexport.h"
#include "app/claiming.h"
#include "app/comparing.h"
#include "app/contracts.h"
#include "app/deciding.h"
#include "app/fileopening.h"
#include "app/importhistory.h"
#include "app/importing.h"
#include "app/journalshowing.h"
#include "app/landing.h"
#include "app/listexport.h"
#include "app/messages.h"
#include "app/navigating.h"
#include "app/openingnotice.h"
#include "app/overtaking.h"
#include "app/recording.h"
#include "app/reportexport.h"
#include "app/shortcutsdialog.h"
#include "app/showing.h"
#include "app/teambooks.h"
#include "app/teamwatch.h"
#include "app/undoing.h"
#include "app/versions.h"
#include "app/warehouses.h"
#include "app/windowparts.h"
#include "model/server/address.h"
#include "widgets/casestatus.h"
#include "widgets/derivationpage.h"
#include "widgets/emptystate.h"
#include "widgets/icons.h"
#include "widgets/importpanel.h"
#include "widgets/messagebar.h"
#include "widgets/navigator.h"
#include "widgets/pagestack.h"
#include "widgets/portfoliopage.h"
#include "widgets/recordspage.h"
#include "widgets/topbar.h"
#include "widgets/verdictbar.h"
#include "widgets/wordsfor.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QScreen>
#include <QSplitter>

namespace clausemeter::app {

using namespace widgets;

namespace {

const QString kPortfolio = QStringLiteral("PortfolioPage"); // it stands beside the pages

Instant minuteOf(Instant at)
{
    return {at.ms - at.ms % 60'000};
}

// By which the settings know a page.
QString nameOf(const Page* page)
{
    return QString::fromLatin1(page->metaObject()->className()).section(QStringLiteral("::"), -1);
}

} // namespace

MainWindow::MainWindow(const QString& settingsFile, const QString& userFolder)
    : m_settingsFile(settingsFile)
    , m_userFolder(userFolder)
    , m_settings(loadSettings(settingsFile))
    , m_session(userFolder)
    , m_book(userFolder)
    , m_parts(std::make_unique<WindowParts>(this))
    , m_actions(new Actions(this, m_parts->stack->count()))
    , m_comparing(new Comparing(m_session, m_book, *m_actions, m_parts->pages, this))
    , m_showing(new Showing({m_session, m_book, *m_comparing}, *m_parts, *m_actions, m_settings, this))
    , m_bookkeeping(new Bookkeeping(m_session, m_book, *m_actions, this))
    , m_contracts(new Contracts(*m_actions, m_parts->pages.contract, userFolder, this))
    , m_versions(new Versions(
          *m_actions, [this] { return view(); }, userFolder, this))
    , m_navigating(new Navigating(
          *m_parts, *m_actions, [this] { return view(); },
          [this](const CaseView& view) { m_showing->showView(view); }, this))
    , m_export(new ReportExport(
          *m_actions, [this] { return view(); }, this))
    , m_opening(new FileOpening(
          {m_session, m_book, *m_contracts, *m_versions}, *m_parts, *m_actions,
          [this] { return m_settings.lastFolder(); }, this))
    , m_undoing(new Undoing(m_session, m_book, *m_contracts, *m_parts, *m_actions, this))
{
    setMinimumSize(960, 600);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    setWindowIcon(programIcon());
    connectActions();
    connectSession();
    connectParts();
    restore();
    m_showing->show();
}

MainWindow::~MainWindow() = default;

const CaseView& MainWindow::view() const
{
    return m_showing->view();
}

void MainWindow::connectActions()
{
    connect(m_actions->sample, &QAction::triggered, &m_session, [this] { m_session.openSample(); });
    connect(m_actions->reload, &QAction::triggered, &m_session, &Session::reload);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions, &Actions::recentChosen, this,
            [this](const RecentCase& files) { m_session.openFresh(files.all()); });
    connect(m_actions->jump, &QAction::triggered, m_parts->navigator, &Navigator::startTyping);
    connect(m_actions->asOf, &QAction::triggered, m_parts->top, &TopBar::editAsOf);
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
    connect(m_showing, &Showing::viewShown, m_contracts, &Contracts::showView);
    connect(m_showing, &Showing::changed, this, [this] {
        showActions();
        retitle();
    });
    connect(&m_book, &BookSession::bookOpened, this,
            [this] { m_settings.book = m_book.copy() ? m_book.copy()->address : m_book.path(); });
    connect(&m_book, &BookSession::changeAsked, m_parts->message, &MessageBar::makeWayForChange);
    connect(&m_book, &BookSession::bookOpened, m_parts->message, &MessageBar::makeWayForChange);
    connect(&m_book, &BookSession::computingChanged, m_parts->portfolio, &PortfolioPage::setComputing);
    const auto shown = [this] { return view(); };
    const auto say = [this](const Message& message) { m_parts->message->showMessage(message); };
    const auto hear = [this, say](auto* part) { // which cites clauses, too
        using Part = std::remove_pointer_t<decltype(part)>;
        connect(part, &Part::said, this, say);
        connect(part, &Part::clauseAsked, m_navigating, &Navigating::readCited);
    };
    connect(m_bookkeeping, &Bookkeeping::said, this, say);
    new Overtaking(m_book, this);
    auto* teamBooks = new TeamBooks(m_book, *m_actions, m_settings.teamBooks, this);
    connect(teamBooks, &TeamBooks::said, this, say);
    connect(new TeamWatch(m_book, this), &TeamWatch::said, this, say);
    connect(m_bookkeeping, &Bookkeeping::teamBookAsked, teamBooks, &TeamBooks::open);
    hear(new BillKeeping(m_session, m_book, *m_actions, this)); // behind what is said of the account
    hear(new JournalShowing(m_session, m_book, *m_actions, this));
    hear(new Deciding(m_book, *m_actions, m_parts->pages, shown, this));
    hear(new Claiming(m_book, *m_actions, m_parts->portfolio, shown, this));
    hear(m_versions);
    auto* recording = new Recording(m_book, m_parts->pages, shown, this);
    connect(m_showing, &Showing::changed, recording, &Recording::showStanding);
    auto* history = new ImportHistory(m_book, m_parts->pages.overview, shown, this);
    connect(m_showing, &Showing::changed, history, &ImportHistory::showStanding);
    connect(history, &ImportHistory::said, this, say);
    connect(m_comparing, &Comparing::said, this, say);
    connect(m_comparing, &Comparing::recordRead, this,
            [this] { m_parts->stack->setCurrent(m_parts->pages.records); });
    connect(m_contracts, &Contracts::said, this, say);
    connect(m_contracts, &Contracts::opened, m_navigating, &Navigating::showContract);
    connect(m_navigating, &Navigating::said, this, say);
    connect(m_opening, &FileOpening::said, this, say);
    connect(m_export, &ReportExport::said, this, say);
    connect(m_versions, &Versions::taken, &m_book, &BookSession::renewKnowledge);
    connect(m_versions, &Versions::taken, &m_session, &Session::renewKnowledge);
    connect(new ChartExport(*m_parts, *m_actions, shown, this), &ChartExport::said, this, say);
    connect(new ListExport(m_book, *m_parts, shown, this), &ListExport::said, this, say);
    connect(&m_session, &Session::opened, this, &MainWindow::afterOpening);
    connect(&m_session, &Session::readingChanged, this, &MainWindow::showReading);
    connect(&m_session, &Session::failed, this, [say](const Error& error) { say(Messages::error(error)); });
    connect(new Warehouses(m_session, m_book, *m_actions, m_userFolder, this), &Warehouses::said, this, say);
    connect(new Importing(m_session, m_book, *m_comparing, *m_actions, m_parts->pages, this),
            &Importing::said, this, say);
}

void MainWindow::connectParts()
{
    connect(m_parts->top, &TopBar::exportRequested, m_actions->exportPdf, &QAction::trigger);
    connect(m_parts->portfolio, &PortfolioPage::sampleRequested, &m_session,
            [this] { m_session.openSample(); });
    connect(m_parts->portfolio, &PortfolioPage::warehouseRequested, m_actions->countInWarehouse,
            &QAction::trigger);
    connect(m_parts->empty, &EmptyState::warehouseRequested, m_actions->countInWarehouse, &QAction::trigger);
    connect(m_parts->verdict, &VerdictBar::derivationRequested, this,
            [this] { m_parts->stack->setCurrent(m_parts->pages.derivation); });
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
    for (Page* page : m_parts->pages.all())
        page->restoreState(m_settings.pages.value(nameOf(page)));
    m_parts->portfolio->restoreState(m_settings.pages.value(kPortfolio));
    m_contracts->reopen(m_settings.contracts);
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

void MainWindow::showActions()
{
    const bool fromFiles = m_session.current() != nullptr;
    m_actions->setCaseOpen(view().data != nullptr, fromFiles,
                           !view().isEmpty() && view().service().definition.shape == sla::Shape::Outages);
    m_actions->setBook({.isOpen = m_book.isOpen(),
                        .isWritable = m_book.isWritable(),
                        .hasCustomer = !fromFiles && m_book.customer() != 0,
                        .hasLogs = !fromFiles && m_book.current() && !m_book.current()->logPaths.empty(),
                        .hasMonth = m_book.isOpen() && !fromFiles});
    m_undoing->show();
}

void MainWindow::openFiles(const QStringList& files)
{
    m_opening->openBehindBook(files);
}

void MainWindow::openBook(const QString& path)
{
    m_bookkeeping->openFirst(path, m_settings.book, m_userFolder);
}

void MainWindow::showReading(bool reading)
{
    if (reading) {
        m_parts->message->makeWayForReading();
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

void MainWindow::showRecent()
{
    m_actions->showRecent(m_settings.recent);
    m_parts->showRecent(m_settings.recent);
}

void MainWindow::retitle()
{
    QStringList parts = namesOf(view(), wordsFor(this));
    const auto& copy = m_book.copy();
    if (const auto address = server::parseAddress(copy ? copy->address : m_book.path())) {
        const QString name = tr("%1 on %2", "a team's book and its server").arg(address->name, address->host);
        parts << (copy ? tr("copy of %1, as of %2").arg(name, wordsFor(this).moment(minuteOf(copy->at), {}))
                       : name);
    }
    if (m_book.isOpen() && !m_book.isWritable())
        parts << tr("read-only");
    parts << tr("Clausemeter");
    setWindowTitle(parts.join(QStringLiteral(" – ")));
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslateUi();
        m_undoing->show();
        retitle();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.geometry = saveGeometry();
    m_settings.splitter = m_parts->splitter->saveState();
    m_settings.page = m_parts->stack->current();
    for (const Page* page : m_parts->pages.all()) {
        if (const QByteArray state = page->saveState(); !state.isEmpty())
            m_settings.pages.insert(nameOf(page), state);
    }
    m_settings.pages.insert(kPortfolio, m_parts->portfolio->saveState());
    m_settings.contracts = m_contracts->files();
    saveSettings(m_settingsFile, m_settings);
    event->accept();
}

} // namespace clausemeter::app
