// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/portfoliopage.h"

#include "model/items/portfoliomodel.h"
#include "widgets/card.h"
#include "widgets/copyrows.h"
#include "widgets/emptystate.h"
#include "widgets/keyboardstart.h"
#include "widgets/labels.h"
#include "widgets/linkbutton.h"
#include "widgets/plaintooltip.h"
#include "widgets/portfoliocards.h"
#include "widgets/portfoliocells.h"
#include "widgets/portfoliofilterbar.h"
#include "widgets/portfoliotable.h"
#include "widgets/wordsfor.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace clausemeter::widgets {

using book::PortfolioLine;
using items::PortfolioModel;

namespace {

constexpr int kInterval = 100; // ms between two looks at the progress
constexpr int kSides = 16;     // texts stand under those of the table
enum Shown { kNothing, kEmptyBook, kList };

} // namespace

PortfolioPage::PortfolioPage(QWidget* parent)
    : QWidget(parent)
    , m_model(new PortfolioModel(this))
    , m_stack(new QStackedWidget(this))
    , m_cards(new PortfolioCards)
    , m_filter(new PortfolioFilterBar)
    , m_back(new LinkButton)
    , m_count(new QLabel)
    , m_bar(new QProgressBar)
    , m_rows(new QStackedWidget)
    , m_table(new PortfolioTable(m_model))
    , m_nothing(quietLabel())
    , m_all(new LinkButton)
    , m_recordLink(new LinkButton)
    , m_ticketLink(new LinkButton)
    , m_exports(new ExportLinks)
{
    m_open = addRowAction("openMonth", &PortfolioPage::choose);
    m_record = addRowAction("keepRecord", &PortfolioPage::askForRecord);
    m_ticket = addRowAction("ticketText", &PortfolioPage::askForTicket);
    m_copy = new QAction(m_table);
    m_table->addAction(m_copy);
    connect(m_copy, &QAction::triggered, this, [this] { copyRows(*m_table); });
    m_fit = new QAction(m_table);
    m_fit->setObjectName(QStringLiteral("fitColumns"));
    m_table->addAction(m_fit);
    connect(m_fit, &QAction::triggered, m_table, &PortfolioTable::forgetWidths);
    m_back->setObjectName(QStringLiteral("portfolioBack"));
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_filter->setFilter(m_before);
        setFocus();
    });
    connect(m_cards, &PortfolioCards::pressed, this, &PortfolioPage::pressCard);
    m_recordLink->setObjectName(QStringLiteral("keepRecordLink"));
    m_ticketLink->setObjectName(QStringLiteral("ticketTextLink"));
    connect(m_recordLink, &QPushButton::clicked, m_record, &QAction::trigger);
    connect(m_ticketLink, &QPushButton::clicked, m_ticket, &QAction::trigger);

    auto* empty = new EmptyState;
    connect(empty, &EmptyState::openRequested, this, &PortfolioPage::importRequested);
    connect(empty, &EmptyState::sampleRequested, this, &PortfolioPage::sampleRequested);
    connect(empty, &EmptyState::warehouseRequested, this, &PortfolioPage::warehouseRequested);
    m_stack->insertWidget(kNothing, new QWidget);
    m_stack->insertWidget(kEmptyBook, empty);
    m_stack->insertWidget(kList, makeList());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_filter, &PortfolioFilterBar::changed, this, &PortfolioPage::filterRows);
    connect(m_filter, &PortfolioFilterBar::left, this, [this] {
        if (!m_model->rows().empty())
            m_table->setFocus(Qt::TabFocusReason);
    });
    connect(m_table, &PortfolioTable::typed, m_filter, &PortfolioFilterBar::startTyping);
    connect(m_table, &PortfolioTable::chosen, this, &PortfolioPage::choose);
    connect(m_table, &PortfolioTable::sortChosen, this, &PortfolioPage::sortRows);
    connect(m_table, &PortfolioTable::currentLineChanged, this, &PortfolioPage::enableActions);
    connect(m_all, &QPushButton::clicked, this, &PortfolioPage::everything);
    connect(m_exports, &ExportLinks::requested, this, &PortfolioPage::exportRequested);
    connect(&m_timer, &QTimer::timeout, this, &PortfolioPage::showCount);
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] { m_filter->startTyping(); });
    startKeyboardAt(this, m_table);
    showPressed();
    renew();
}

PortfolioPage::~PortfolioPage() = default;

QWidget* PortfolioPage::makeList()
{
    m_count->setObjectName(QStringLiteral("portfolioCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(kSides - 4, 0, kSides, 0);
    top->setSpacing(12);
    top->addWidget(m_filter, 1);
    top->addWidget(m_back);
    top->addWidget(m_count);
    m_bar->setObjectName(QStringLiteral("portfolioProgress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(3);
    QSizePolicy policy = m_bar->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the rows below stay in their places
    m_bar->setSizePolicy(policy);
    m_bar->hide();
    m_timer.setInterval(kInterval);

    m_table->setObjectName(QStringLiteral("portfolio"));
    m_nothing->setObjectName(QStringLiteral("portfolioNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_all->setObjectName(QStringLiteral("portfolioAll"));
    auto* nothing = new QWidget;
    auto* message = new QVBoxLayout(nothing);
    message->addStretch(2);
    message->addWidget(m_nothing);
    message->addWidget(m_all, 0, Qt::AlignHCenter);
    message->addStretch(3);
    m_rows->addWidget(m_table);
    m_rows->addWidget(nothing);

    auto* bottom = new QHBoxLayout;
    bottom->setContentsMargins(kSides - 4, 4, kSides, 0);
    bottom->setSpacing(14);
    bottom->addWidget(m_recordLink);
    bottom->addWidget(m_ticketLink);
    bottom->addStretch(1);
    bottom->addWidget(m_exports);

    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 10, 1, 10);
    inside->setSpacing(4);
    inside->addLayout(top);
    inside->addWidget(m_bar);
    inside->addWidget(m_rows, 1);
    inside->addLayout(bottom);
    auto* list = new QWidget;
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_cards);
    layout->addWidget(card, 1);
    return list;
}

QAction* PortfolioPage::addRowAction(const char* name, void (PortfolioPage::*act)())
{
    auto* action = new QAction(m_table);
    action->setObjectName(QString::fromLatin1(name));
    m_table->addAction(action);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void PortfolioPage::showPortfolio(std::shared_ptr<const book::Portfolio> portfolio)
{
    m_portfolio = std::move(portfolio);
    renew();
}

void PortfolioPage::setComputing(std::shared_ptr<const Progress> progress)
{
    m_progress = std::move(progress);
    m_progress ? m_timer.start() : m_timer.stop();
    m_bar->setVisible(m_progress != nullptr);
    showCount();
}

std::optional<book::PortfolioRow> PortfolioPage::currentRow() const
{
    const PortfolioLine* line = m_table->currentLine();
    return line ? std::optional(*line->row) : std::nullopt;
}

std::vector<book::PortfolioRow> PortfolioPage::shownRows() const
{
    std::vector<book::PortfolioRow> rows;
    for (const PortfolioLine& line : m_model->rows())
        rows.push_back(*line.row);
    return rows;
}

void PortfolioPage::choose()
{
    if (const PortfolioLine* line = m_table->currentLine())
        Q_EMIT monthChosen(line->row->customer, line->row->service, line->row->month.start);
}

void PortfolioPage::askForRecord()
{
    if (const auto row = currentRow())
        Q_EMIT recordRequested(*row);
}

void PortfolioPage::askForTicket()
{
    if (const auto row = currentRow())
        Q_EMIT ticketRequested(*row);
}

void PortfolioPage::everything()
{
    m_filter->setFilter({book::PortfolioChoice::All, {}, {}});
    m_filter->startTyping();
}

void PortfolioPage::pressCard(book::PortfolioChoice choice)
{
    const book::PortfolioFilter now = m_filter->filter();
    const book::PortfolioFilter ofCard{choice, {}, {}};
    if (!m_cards->isOfCard(now))
        m_before = now;
    m_filter->setFilter(now == ofCard ? m_before : ofCard);
    showPressed(); // also where the filter stays: a button turns itself over
}

void PortfolioPage::showPressed()
{
    const book::PortfolioFilter now = m_filter->filter();
    m_cards->showPressed(now);
    m_back->setVisible(m_cards->isOfCard(now));
}

QByteArray PortfolioPage::saveState() const
{
    return m_table->saveWidths();
}

bool PortfolioPage::restoreState(const QByteArray& state)
{
    return m_table->restoreWidths(state);
}

void PortfolioPage::renew()
{
    m_renewalDue = false;
    // The rows that are on the screen point into it until others are.
    const std::unique_ptr<book::PortfolioList> before = std::move(m_list);
    if (m_portfolio) {
        m_list = std::make_unique<book::PortfolioList>(m_portfolio, locale());
        m_list->sort(m_key, m_order);
        m_filter->setMonths(m_list->months());
    }
    m_stack->setCurrentIndex(!m_portfolio ? kNothing : m_portfolio->customers.empty() ? kEmptyBook : kList);
    m_table->setLines(m_list ? m_list->lines(m_filter->filter()) : std::vector<PortfolioLine>(),
                      PortfolioTable::Place::Kept);
    showTexts();
    m_cards->showTotals(m_portfolio ? book::totalsOf(*m_portfolio) : book::PortfolioTotals());
    if (m_list)
        m_table->fit(cells().widest(m_list->lines()));
    showCount();
}

void PortfolioPage::filterRows()
{
    showPressed();
    if (!m_list)
        return;
    m_table->setLines(m_list->lines(m_filter->filter()), PortfolioTable::Place::Top);
    m_table->scrollTo(m_table->currentIndex());
    showCount();
}

void PortfolioPage::sortRows(book::PortfolioKey key, Qt::SortOrder order)
{
    m_key = key;
    m_order = order;
    if (!m_list)
        return;
    m_list->sort(key, order);
    m_table->setLines(m_list->lines(m_filter->filter()), PortfolioTable::Place::Top);
}

void PortfolioPage::showTexts()
{
    setAccessibleName(tr("Portfolio"));
    m_table->setAccessibleName(tr("Service months of all customers"));
    m_open->setText(tr("Open the service month"));
    m_record->setText(tr("Keep a record of the claim…"));
    m_ticket->setText(tr("Text of the ticket…"));
    m_copy->setText(tr("Copy rows"));
    m_fit->setText(tr("Fit the columns to their texts"));
    m_back->setText(tr("Back to what was shown before"));
    m_recordLink->setText(m_record->text());
    m_ticketLink->setText(m_ticket->text());
    m_all->setText(tr("Show all service months"));
    m_bar->setAccessibleName(tr("Service months computed"));
    m_model->setToolTips([this](const PortfolioLine& line, int column) {
        return plainToolTip(cells().toolTip(line, column));
    });
    m_model->setTexts({{QString(), tr("customer"), tr("service"), tr("month"), tr("availability"), tr("tier"),
                        tr("voucher"), tr("days left"), tr("closes"), tr("state")},
                       [this](const PortfolioLine& line, int column) { return cells().cell(line, column); }});
}

PortfolioCells PortfolioPage::cells() const
{
    return {*m_portfolio, wordsFor(this)};
}

void PortfolioPage::showCount()
{
    const text::Words& words = wordsFor(this);
    const auto all = m_portfolio ? int(m_portfolio->rows.size()) : 0;
    const auto shown = int(m_model->rows().size());
    const auto outdated = m_portfolio ? int(m_portfolio->outdated) : 0;
    m_rows->setCurrentIndex(shown > 0 ? 0 : 1);
    m_exports->setEnabled(shown > 0);
    if (m_progress) {
        const auto expected = int(m_progress->expectedBytes());
        const auto done = int(std::min(m_progress->rows(), m_progress->expectedBytes()));
        m_bar->setRange(0, std::max(expected, 1));
        m_bar->setValue(done);
        m_count->setText(
            expected > 0 ? tr("Computing: %1 of %n service months", nullptr, expected).arg(words.count(done))
                         : tr("Computing…"));
    } else if (outdated > 0) {
        m_count->setText(tr("%n service months are not computed and in no sum", nullptr, outdated));
    } else {
        m_count->setText(tr("%1 of %n service months", nullptr, all).arg(words.count(shown)));
    }
    const book::PortfolioFilter filter = m_filter->filter();
    m_all->setVisible(all > 0 && filter != book::PortfolioFilter{book::PortfolioChoice::All, {}, {}});
    if (all == 0)
        m_nothing->setText(tr("No customer has a service month yet."));
    else if (filter == book::PortfolioFilter() && outdated == 0)
        m_nothing->setText(
            tr("Nothing is left to do: every service month met the standard, is settled, or has "
               "no data yet."));
    else
        m_nothing->setText(tr("No service month fits the filter."));
}

void PortfolioPage::enableActions()
{
    const PortfolioLine* line = m_table->currentLine();
    const bool canClaim = line && (missedTheStandard(*line) || line->row->record);
    m_open->setEnabled(line != nullptr);
    m_record->setEnabled(canClaim);
    m_ticket->setEnabled(line && missedTheStandard(*line) && line->row->isCurrent);
    m_recordLink->setEnabled(m_record->isEnabled());
    m_ticketLink->setEnabled(m_ticket->isEnabled());
}

void PortfolioPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::LocaleChange)
        return;
    // A switch of the language brings both events: one renewal answers them. A page that nobody sees waits
    // until it is shown.
    if (!m_renewalDue && isVisible())
        QMetaObject::invokeMethod(this, &PortfolioPage::renewIfDue, Qt::QueuedConnection);
    m_renewalDue = true;
}

void PortfolioPage::showEvent(QShowEvent* event)
{
    renewIfDue();
    QWidget::showEvent(event);
}

void PortfolioPage::renewIfDue()
{
    if (m_renewalDue)
        renew();
}

} // namespace clausemeter::widgets
