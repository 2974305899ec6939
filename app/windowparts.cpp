// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowparts.h"

#include "widgets/casestatus.h"
#include "widgets/emptystate.h"
#include "widgets/importpanel.h"
#include "widgets/messagebar.h"
#include "widgets/navigator.h"
#include "widgets/pagestack.h"
#include "widgets/portfoliopage.h"
#include "widgets/topbar.h"
#include "widgets/verdictbar.h"

#include <QMainWindow>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace clausemeter::app {

using namespace widgets;

WindowParts::WindowParts(QMainWindow* window)
    : top(new TopBar)
    , splitter(new QSplitter)
    , navigator(new Navigator)
    , message(new MessageBar)
    , body(new QStackedWidget)
    , empty(new EmptyState)
    , portfolio(new PortfolioPage)
    , content(new QWidget)
    , verdict(new VerdictBar)
    , stack(new PageStack)
    , pages(stack)
    , status(new CaseStatus)
    , import(new ImportPanel)
{
    auto* shown = new QVBoxLayout(content);
    shown->setContentsMargins(0, 0, 0, 0);
    shown->setSpacing(8);
    shown->addWidget(verdict);
    shown->addWidget(stack, 1);
    body->addWidget(empty);
    body->addWidget(portfolio);
    body->addWidget(content);

    auto* right = new QWidget;
    auto* side = new QVBoxLayout(right);
    side->setContentsMargins(16, 12, 16, 12);
    side->setSpacing(10);
    side->addWidget(message);
    side->addWidget(body, 1);
    splitter->addWidget(navigator);
    splitter->addWidget(right);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({236, 1000});

    auto* central = new QWidget;
    auto* rows = new QVBoxLayout(central);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(top);
    rows->addWidget(splitter, 1);
    window->setCentralWidget(central);

    QStatusBar* bar = window->statusBar();
    bar->setSizeGripEnabled(false);
    bar->setContentsMargins(12, 0, 12, 0);
    bar->addWidget(import);
    bar->addPermanentWidget(status, 1);
}

void WindowParts::showPages()
{
    body->setCurrentWidget(content);
}

void WindowParts::showView(const CaseView& view, qint64 customer)
{
    navigator->show();
    showPages();
    verdict->setVisible(!view.isEmpty());
    top->showView(view);
    navigator->showView(view, customer);
    verdict->showView(view);
    stack->showView(view);
    status->showView(view);
}

void WindowParts::showPortfolio(std::shared_ptr<const book::Portfolio> shown)
{
    showView({});
    int services = 0;
    for (const book::CustomerLine& customer : shown->customers)
        services += customer.services;
    top->showCounts(int(shown->customers.size()), services, int(shown->rows.size()));
    navigator->setVisible(!shown->customers.empty());
    portfolio->showPortfolio(std::move(shown));
    if (body->currentWidget() == portfolio)
        return;
    body->setCurrentWidget(portfolio);
    // Not in the as-of date, where an arrow would change every state in the list.
    portfolio->setFocus();
}

void WindowParts::showEmpty(const QStringList& waitingLogs)
{
    showView({});
    empty->setWaiting(waitingLogs);
    navigator->hide();
    body->setCurrentWidget(empty);
}

void WindowParts::showRecent(const QList<RecentCase>& recent)
{
    QList<RecentList::Entry> entries;
    for (const RecentCase& files : recent)
        entries << RecentList::Entry{files.account, int(files.logs.size())};
    empty->setRecent(entries);
}

} // namespace clausemeter::app
