// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/navigating.h"

#include "app/actions.h"
#include "app/landing.h"
#include "app/windowparts.h"
#include "model/report/obligations.h"
#include "widgets/accountpage.h"
#include "widgets/clausedialog.h"
#include "widgets/contractpage.h"
#include "widgets/datespage.h"
#include "widgets/derivationpage.h"
#include "widgets/obligationspage.h"
#include "widgets/page.h"
#include "widgets/pagestack.h"
#include "widgets/timelinepage.h"

#include <QAction>
#include <algorithm>

namespace clausemeter::app {

using namespace widgets;

Navigating::Navigating(WindowParts& parts, const Actions& actions, View view, Show show, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_view(std::move(view))
    , m_show(std::move(show))
{
    for (Page* page : parts.pages.all()) {
        connect(page, &Page::timeRequested, this, &Navigating::showTime);
        connect(page, &Page::clauseRequested, this, &Navigating::showCited);
    }
    connect(parts.pages.contract, &ContractPage::useChosen, this, &Navigating::showUse);
    connect(actions.findInContract, &QAction::triggered, this, [this] {
        showContract();
        m_parts.pages.contract->startSearch();
    });
}

void Navigating::showTime(TimeRange time)
{
    const CaseView view = m_view();
    if (const CaseView at = viewAt(view, time.start); at.monthIndex != view.monthIndex)
        m_show(at);
    m_parts.stack->setCurrent(m_parts.pages.timeline);
    m_parts.pages.timeline->showTime(time);
}

void Navigating::showContract()
{
    m_parts.showPages();
    m_parts.stack->setCurrent(m_parts.pages.contract);
}

void Navigating::showCited(const QString& cited)
{
    const CaseView view = m_view();
    if (view.isEmpty())
        return;
    const auto clause =
        report::clauseOf(*view.data->knowledge, view.service().definition, cited.toStdString());
    if (clause && m_parts.pages.contract->showClause(*clause)) {
        m_parts.stack->setCurrent(m_parts.pages.contract);
        return;
    }
    Q_EMIT said({.kind = Message::Kind::Error, .text = [cited](const text::Words&) {
                     return tr("No agreement of the customer has clause %1. Open the text "
                               "of the agreement on the Contract page.")
                         .arg(cited);
                 }});
}

void Navigating::readCited(const QString& cited, const CaseView& view, QWidget* dialog)
{
    const auto clause = view.isEmpty() ? std::nullopt
                                       : report::clauseOf(*view.data->knowledge, view.service().definition,
                                                          cited.toStdString());
    const auto read = [this, cited, view, clause](const text::Words& words) {
        if (clause)
            return m_parts.pages.contract->reading(words, *view.data->knowledge, *clause);
        return ClauseReading{cited, {tr("No agreement that is known has this clause.")}, {}, {}};
    };
    (new ClauseDialog(read, dialog))->open();
}

// On the account page of its own service.
void Navigating::showInvoice(const account::Invoice& invoice)
{
    const CaseView view = m_view();
    const auto& services = view.data->analysis.services;
    const auto of = std::ranges::find(services, invoice.service, &sla::ServiceResult::id);
    if (of != services.end() && of->id != view.service().id)
        m_show(withService(view, std::size_t(of - services.begin()), std::nullopt));
    m_parts.stack->setCurrent(m_parts.pages.account);
    m_parts.pages.account->showInvoice(invoice.id);
}

void Navigating::showUse(const report::ClauseUse& use)
{
    switch (use.kind) {
    case report::ClauseUseKind::MonthStep:
        m_parts.stack->setCurrent(m_parts.pages.derivation);
        m_parts.pages.derivation->showStep(use.index);
        break;
    case report::ClauseUseKind::InvoiceStep:
        showInvoice(m_view().data->account.account.invoices[use.index]);
        break;
    case report::ClauseUseKind::Date:
        m_parts.stack->setCurrent(m_parts.pages.dates);
        m_parts.pages.dates->showDate(m_view().data->dates[use.index]);
        break;
    case report::ClauseUseKind::Obligation:
        m_parts.stack->setCurrent(m_parts.pages.obligations);
        m_parts.pages.obligations->showObligation(report::obligationsOf(*m_view().data)[use.index]);
        break;
    }
}

} // namespace clausemeter::app
