// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/showing.h"

#include "app/actions.h"
#include "app/booksession.h"
#include "app/comparing.h"
#include "app/landing.h"
#include "app/session.h"
#include "app/windowparts.h"
#include "widgets/monthstrip.h"
#include "widgets/navigator.h"
#include "widgets/overviewpage.h"
#include "widgets/portfoliopage.h"
#include "widgets/topbar.h"
#include "widgets/trendpage.h"

#include <QAction>
#include <algorithm>

namespace clausemeter::app {

using namespace widgets;

Showing::Showing(Sources sources, WindowParts& parts, const Actions& actions, Settings& settings,
                 QObject* parent)
    : QObject(parent)
    , m_sources(sources)
    , m_parts(parts)
    , m_settings(settings)
{
    connect(&sources.session, &Session::changed, this, &Showing::show);
    connect(&sources.book, &BookSession::changed, this, &Showing::show);
    connect(&sources.comparing, &Comparing::compared, this, &Showing::show);
    connect(actions.close, &QAction::triggered, this, &Showing::showPortfolio);
    connect(actions.portfolio, &QAction::triggered, this, &Showing::showPortfolio);
    connect(actions.previousMonth, &QAction::triggered, this, [this] { m_parts.top->months()->step(-1); });
    connect(actions.nextMonth, &QAction::triggered, this, [this] { m_parts.top->months()->step(1); });
    connect(actions.today, &QAction::triggered, this, [this] { showAsOf(std::nullopt); });
    connectParts();
}

void Showing::connectParts()
{
    const auto showMonth = [this](std::size_t month) { showView({m_view.data, m_view.serviceIndex, month}); };
    connect(m_parts.top, &TopBar::asOfChosen, this, &Showing::showAsOf);
    connect(m_parts.top->months(), &MonthStrip::monthChosen, this, showMonth);
    connect(m_parts.pages.overview, &OverviewPage::monthRequested, this,
            [showMonth](int month) { showMonth(std::size_t(month)); });
    connect(m_parts.pages.trend, &TrendPage::monthRequested, this,
            [this](std::size_t service, std::size_t month) {
                showView({m_view.data, service, month});
            });
    connect(m_parts.navigator, &Navigator::serviceChosen, this, &Showing::chooseService);
    connect(m_parts.navigator, &Navigator::portfolioChosen, this, &Showing::showPortfolio);
    connect(m_parts.portfolio, &PortfolioPage::monthChosen, this, &Showing::chooseMonth);
}

void Showing::show()
{
    const auto& [session, book, comparing] = m_sources;
    const auto fromFiles = session.current();
    const auto open = comparing.with(fromFiles ? fromFiles : book.current());
    m_parts.top->setAsOf(session.asOf());
    m_parts.navigator->showPortfolio(book.portfolio());
    if (open) {
        if (open != m_view.data)
            apply(landingView(open, m_settings.service, m_settings.month));
    } else {
        m_view = {};
        if (book.isOpen())
            m_parts.showPortfolio(book.portfolio());
        else
            m_parts.showEmpty(session.waitingLogs());
    }
    Q_EMIT changed();
}

void Showing::showView(const CaseView& view)
{
    apply(view);
    Q_EMIT changed();
}

void Showing::apply(const CaseView& view)
{
    m_view = view;
    if (!view.isEmpty()) {
        m_settings.service = QString::fromStdString(view.service().id);
        m_settings.month = QString::fromStdString(toIso(view.month().month.start));
    }
    m_parts.showView(view, m_sources.session.current() ? 0 : m_sources.book.customer());
    Q_EMIT viewShown(view);
}

void Showing::showPortfolio()
{
    m_sources.session.close();
    m_sources.book.showCustomer(0);
}

void Showing::showAsOf(std::optional<Date> day)
{
    m_sources.session.setAsOf(day);
    m_sources.book.setAsOf(m_sources.session.asOf());
}

void Showing::chooseService(qint64 customer, const std::string& service, std::optional<YearMonth> month)
{
    const BookSession& book = m_sources.book;
    if (customer == book.customer() || m_sources.session.current()) {
        const auto& services = m_view.data->analysis.services;
        const auto found = std::ranges::find(services, service, &sla::ServiceResult::id);
        if (found != services.end() && (service != m_view.service().id || month))
            showView(withService(m_view, std::size_t(found - services.begin()), month));
        return;
    }
    const auto& rows = book.portfolio()->rows;
    const auto wanted = std::ranges::find_if(rows, [&](const book::PortfolioRow& row) {
        return row.customer == customer && row.service == service && row.month.month() == month;
    });
    chooseMonth(customer, service, wanted == rows.end() ? std::nullopt : std::optional(wanted->month.start));
}

void Showing::chooseMonth(qint64 customer, const std::string& service, std::optional<Date> monthStart)
{
    m_settings.service = QString::fromStdString(service);
    m_settings.month = monthStart ? QString::fromStdString(toIso(*monthStart)) : QString();
    m_sources.book.showCustomer(customer);
}

} // namespace clausemeter::app
