// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journalshowing.h"

#include "app/actions.h"
#include "app/filedialogs.h"
#include "app/landing.h"
#include "app/messages.h"
#include "app/results.h"
#include "app/session.h"
#include "model/report/outputfile.h"
#include "widgets/journaldialog.h"

#include <QAction>
#include <QPointer>

namespace clausemeter::app {

JournalShowing::JournalShowing(const Session& session, BookSession& book, const Actions& actions,
                               QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_book(book)
    , m_window(window)
{
    connect(actions.journal, &QAction::triggered, this, &JournalShowing::open);
}

// Of the customer who is shown, or of all.
void JournalShowing::open()
{
    const qint64 customer = m_session.current() ? 0 : m_book.customer();
    m_book.journal(customer ? std::optional(customer) : std::nullopt,
                   [this](const BookSession::Entries& entries) { show(entries); });
}

// A clause is one of the service's agreement, which the customer's case tells.
void JournalShowing::readClause(const QString& cited, qint64 customer, const std::string& service,
                                QWidget* dialog)
{
    m_book.readCase(customer, [this, cited, service,
                               over = QPointer<QWidget>(dialog)](std::shared_ptr<const report::Case> data) {
        if (!data || !over)
            return;
        const auto isIt = [&](const sla::ServiceResult& of) { return of.id == service; };
        Q_EMIT clauseAsked(cited, serviceView(std::move(data), isIt), over);
    });
}

void JournalShowing::show(const BookSession::Entries& entries)
{
    widgets::JournalCustomers customers;
    for (const book::CustomerLine& line : m_book.portfolio()->customers)
        customers[line.id] = {line.name, line.clock, QString::fromStdString(line.currency)};
    auto* dialog = new widgets::JournalDialog(entries, std::move(customers), m_window);
    connect(dialog, &widgets::JournalDialog::clauseRequested, this,
            [this, dialog](const QString& cited, qint64 customer, const std::string& service) {
                readClause(cited, customer, service, dialog);
            });
    connect(dialog, &widgets::JournalDialog::exportRequested, this,
            [this](const QString& name, const QByteArray& csv) {
                FileDialogs::save(m_window, tr("Export the journal"), QStringLiteral("csv"), name,
                                  [this, csv](const QString& path) {
                                      Q_EMIT said(Messages::written(path, report::writeFile(path, csv)));
                                  });
            });
    dialog->open();
}

} // namespace clausemeter::app
