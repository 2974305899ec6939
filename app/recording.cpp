// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/recording.h"

#include "app/booksession.h"
#include "app/pages.h"
#include "app/results.h"
#include "widgets/accountpage.h"
#include "widgets/feedialog.h"
#include "widgets/invoicedialog.h"
#include "widgets/noticedialog.h"
#include "widgets/removaldialog.h"

namespace clausemeter::app {

using book::ChangeKind;
using book::ChangeNote;
using widgets::AccountPage;
using widgets::CaseView;
using widgets::FeeDialog;
using widgets::InvoiceDialog;
using widgets::Keeping;
using widgets::NoticeDialog;
using widgets::RemovalDialog;

Recording::Recording(BookSession& book, const Pages& pages, View view, QWidget* window)
    : QObject(window)
    , m_book(book)
    , m_pages(pages)
    , m_view(std::move(view))
    , m_window(window)
{
    const AccountPage* page = pages.account;
    connect(page, &AccountPage::feeRequested, this, &Recording::openFee);
    connect(page, &AccountPage::feeRemovalRequested, this, &Recording::removeFee);
    connect(page, &AccountPage::invoiceRequested, this,
            [this](std::optional<std::size_t> index) { openInvoice(index, false); });
    connect(page, &AccountPage::paymentRequested, this,
            [this](std::size_t index) { openInvoice(index, true); });
    connect(page, &AccountPage::invoiceRemovalRequested, this, &Recording::removeInvoice);
    connect(page, &AccountPage::noticeRequested, this, &Recording::openNotice);
    connect(page, &AccountPage::noticeRemovalRequested, this, &Recording::removeNotice);
}

Keeping Recording::keeping() const
{
    if (!m_book.isCurrent(m_view().data))
        return Keeping::OfFiles;
    return m_book.isWritable() ? Keeping::Possible : Keeping::ReadOnly;
}

void Recording::showStanding()
{
    m_pages.account->setReadOnly(keeping() == Keeping::ReadOnly);
}

template <typename Dialog>
void Recording::keepOf(Dialog* dialog, const CaseView& view, std::function<ChangeNote()> note)
{
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, note = std::move(note), before = view.data, customer = m_book.customer()] {
                m_book.saveAccount(customer, *before, dialog->account(), note());
            });
    dialog->open();
}

void Recording::openFee(std::optional<std::size_t> month)
{
    const CaseView view = m_view();
    if (view.isEmpty())
        return;
    auto* dialog = new FeeDialog(view, month, keeping(), m_window);
    keepOf(dialog, view, [dialog, service = view.service().id] {
        return ChangeNote{ChangeKind::Fee, now(), service, dialog->reason()};
    });
}

void Recording::openInvoice(std::optional<std::size_t> index, bool withNewPayment)
{
    const CaseView view = m_view();
    if (view.isEmpty())
        return;
    auto* dialog = new InvoiceDialog(view, index, keeping(), m_window);
    keepOf(dialog, view, [dialog] {
        const auto kind = dialog->changesPaymentsOnly() ? ChangeKind::Payment : ChangeKind::Invoice;
        return ChangeNote{kind, now(), dialog->service(), dialog->reason()};
    });
    if (withNewPayment)
        dialog->addPayment();
}

void Recording::openNotice(std::optional<std::size_t> index)
{
    const CaseView view = m_view();
    if (view.isEmpty())
        return;
    const Instant today = view.data->analysis.clock.startOf(view.data->analysis.asOf);
    auto* dialog = new NoticeDialog(view, index, today, keeping(), m_window);
    keepOf(dialog, view, [dialog] { return ChangeNote{ChangeKind::Notice, now(), {}, dialog->reason()}; });
}

void Recording::removeFee(std::size_t month)
{
    const CaseView view = m_view();
    auto* dialog = new RemovalDialog(view, RemovalDialog::ofFee(view, month), keeping(), m_window);
    keepOf(dialog, view, [dialog, service = view.service().id] {
        return ChangeNote{ChangeKind::Fee, now(), service, dialog->reason()};
    });
}

void Recording::removeInvoice(std::size_t index)
{
    const CaseView view = m_view();
    auto* dialog = new RemovalDialog(view, RemovalDialog::ofInvoice(view, index), keeping(), m_window);
    keepOf(dialog, view, [dialog, service = view.data->account.account.invoices[index].service] {
        return ChangeNote{ChangeKind::Invoice, now(), service, dialog->reason()};
    });
}

void Recording::removeNotice(std::size_t index)
{
    const CaseView view = m_view();
    auto* dialog = new RemovalDialog(view, RemovalDialog::ofNotice(view, index), keeping(), m_window);
    keepOf(dialog, view, [dialog] { return ChangeNote{ChangeKind::Notice, now(), {}, dialog->reason()}; });
}

} // namespace clausemeter::app
