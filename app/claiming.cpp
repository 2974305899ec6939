// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/claiming.h"

#include "app/actions.h"
#include "app/filedialogs.h"
#include "app/landing.h"
#include "app/messages.h"
#include "app/results.h"
#include "model/report/outputfile.h"
#include "widgets/claimdialog.h"
#include "widgets/portfoliopage.h"
#include "widgets/ticketdialog.h"

#include <QAction>
#include <algorithm>

namespace clausemeter::app {

using book::PortfolioRow;
using widgets::CaseView;

Claiming::Claiming(BookSession& book, const Actions& actions, const widgets::PortfolioPage* portfolio,
                   View view, QWidget* window)
    : QObject(window)
    , m_book(book)
    , m_portfolio(portfolio)
    , m_view(std::move(view))
    , m_window(window)
{
    connect(portfolio, &widgets::PortfolioPage::recordRequested, this, &Claiming::openRecord);
    connect(portfolio, &widgets::PortfolioPage::ticketRequested, this, &Claiming::openTicket);
    connect(actions.claim, &QAction::triggered, this, [this] {
        if (const auto row = rowShown())
            openRecord(*row);
    });
    connect(actions.ticket, &QAction::triggered, this, [this] {
        const CaseView shown = m_view();
        const auto row = rowShown();
        if (!shown.isEmpty())
            showTicket(shown, row ? row->record : std::nullopt);
        else if (row)
            openTicket(*row);
    });
}

std::optional<PortfolioRow> Claiming::rowShown() const
{
    const CaseView view = m_view();
    if (view.isEmpty())
        return m_portfolio->currentRow();
    if (!m_book.isOpen() || view.data != m_book.current())
        return std::nullopt;
    const auto& rows = m_book.portfolio()->rows;
    const auto found = std::ranges::find_if(rows, [&](const PortfolioRow& row) {
        return row.customer == m_book.customer() && row.service == view.service().id &&
               row.month == view.month().month;
    });
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

void Claiming::openRecord(const PortfolioRow& row)
{
    const book::CustomerLine* customer = m_book.customerLine(row.customer);
    if (!customer || !m_book.isWritable())
        return;
    auto* dialog = new widgets::ClaimDialog(row, *customer, SlaClock().dateOf(now()), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row] {
        const widgets::ClaimDialog::Answer answer = dialog->answer();
        m_book.saveClaim(row.customer, row.service, row.month.start, row.record, answer.record,
                         {book::ChangeKind::ClaimRecord, now(), row.service, answer.reason});
    });
    dialog->open();
}

void Claiming::openTicket(const PortfolioRow& row)
{
    m_book.readCase(row.customer, [this, row](std::shared_ptr<const report::Case> data) {
        const CaseView view = landingView(std::move(data), QString::fromStdString(row.service),
                                          QString::fromStdString(toIso(row.month.start)));
        if (!view.isEmpty())
            showTicket(view, row.record);
    });
}

void Claiming::showTicket(const CaseView& view, const std::optional<book::ClaimRecord>& record)
{
    auto* dialog = new widgets::TicketDialog(view, record, m_window);
    connect(dialog, &widgets::TicketDialog::clauseRequested, this,
            [this, dialog, view](const QString& cited) { Q_EMIT clauseAsked(cited, view, dialog); });
    connect(dialog, &widgets::TicketDialog::saveRequested, this,
            [this](const QString& name, const QByteArray& text) {
                FileDialogs::save(m_window, tr("Save the text of the ticket"), QStringLiteral("txt"), name,
                                  [this, text](const QString& path) {
                                      Q_EMIT said(Messages::written(path, report::writeFile(path, text)));
                                  });
            });
    dialog->open();
}

} // namespace clausemeter::app
