// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importhistory.h"

#include "app/booksession.h"
#include "app/messages.h"
#include "app/results.h"
#include "widgets/importsdialog.h"
#include "widgets/overviewpage.h"

#include <QPointer>

namespace clausemeter::app {

using widgets::ImportsDialog;
using widgets::Keeping;
using widgets::Message;

ImportHistory::ImportHistory(BookSession& book, widgets::OverviewPage* overview, View view, QWidget* window)
    : QObject(window)
    , m_book(book)
    , m_overview(overview)
    , m_view(std::move(view))
    , m_window(window)
{
    connect(overview, &widgets::OverviewPage::importsRequested, this, &ImportHistory::open);
}

void ImportHistory::showStanding()
{
    m_overview->setImportsOffered(m_book.isCurrent(m_view().data));
}

void ImportHistory::open()
{
    const widgets::CaseView view = m_view();
    if (!m_book.isCurrent(view.data))
        return;
    const qint64 customer = m_book.customer();
    m_book.imports(customer, [this, customer, data = view.data](const BookSession::Imports& imports) {
        const account::Account& account = data->account.account;
        const Keeping keeping = m_book.isWritable() ? Keeping::Possible : Keeping::ReadOnly;
        auto* dialog = new ImportsDialog(imports, account.customer.name, account.clock, keeping, m_window);
        connect(dialog, &ImportsDialog::removalRequested, this,
                [this, dialog, customer](qint64 import, const std::string& reason) {
                    remove(dialog, customer, import, reason);
                });
        connect(&m_book, &BookSession::bookOpened, dialog,
                &QDialog::reject); // it has others by these numbers
        dialog->open();
    });
}

void ImportHistory::remove(ImportsDialog* dialog, qint64 customer, qint64 import, const std::string& reason)
{
    const auto told = [this, customer, over = QPointer<ImportsDialog>(dialog)](const Status& removed) {
        if (!removed) {
            if (over)
                over->showFault(removed.error());
            return;
        }
        const auto text = [](const text::Words&) {
            return tr("The import was taken away: its rows are not counted any more.");
        };
        Q_EMIT said(Messages::undoable({.kind = Message::Kind::Notice, .text = text}, m_book));
        m_book.imports(customer, [over](const BookSession::Imports& imports) {
            if (over)
                over->showImports(imports);
        });
    };
    m_book.removeImport(import, {book::ChangeKind::LogsRemoved, now(), {}, reason}, told);
}

} // namespace clausemeter::app
