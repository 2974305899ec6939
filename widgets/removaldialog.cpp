// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/removaldialog.h"

#include "model/account/invoiceedit.h"
#include "model/account/noticeedit.h"
#include "model/sla/feeedit.h"
#include "widgets/accountchanges.h"
#include "widgets/checkedform.h"
#include "widgets/labels.h"
#include "widgets/wordsfor.h"

#include <algorithm>

namespace clausemeter::widgets {

RemovalDialog::RemovalDialog(const CaseView& view, Removal removal, Keeping keeping, QWidget* parent)
    : EntryDialog(view, keeping, parent)
    , m_removal(std::move(removal))
    , m_what(dataLabel())
{
    resize(900, 500);
    m_what->setObjectName(QStringLiteral("whatIsRemoved"));
    beginForm(m_what);
    focusReason();
}

RemovalDialog::Removal RemovalDialog::ofFee(const CaseView& view, std::size_t month)
{
    const sla::MonthResult& of = view.service().months.at(month);
    const QString currency = QString::fromStdString(view.data->analysis.customer.currency);
    return {
        sla::withoutFee(view.data->account.account, view.service().id, of.month),
        false,
        [] { return tr("Remove the fee"); },
        [of, currency](const text::Words& words) {
            const QString cash = of.fee ? words.money(of.fee->cash, currency) : QStringLiteral("–");
            return tr("The fee of the service month %1 to %2, cash part %3, is removed. Its voucher has no "
                      "amount then.")
                .arg(words.date(of.month.start), words.date(of.month.end), cash);
        },
        {}};
}

RemovalDialog::Removal RemovalDialog::ofInvoice(const CaseView& view, std::size_t index)
{
    const account::Invoice& invoice = view.data->account.account.invoices.at(index);
    const QString currency = QString::fromStdString(view.data->analysis.customer.currency);
    return {account::withoutInvoice(view.data->account.account, index), false,
            [] { return tr("Remove the invoice"); },
            [invoice, currency](const text::Words& words) {
                return tr("Invoice %1 of %2 is removed, with its %n payments.", nullptr,
                          int(invoice.payments.size()))
                    .arg(QString::fromStdString(invoice.id), words.money(invoice.amount, currency));
            },
            [before = view.data, index](const text::Words& words, const report::Case& after) {
                return AccountChanges::ofInvoice(words, *before, index, after, std::nullopt);
            }};
}

RemovalDialog::Removal RemovalDialog::ofNotice(const CaseView& view, std::size_t index)
{
    const account::Account& account = view.data->account.account;
    const std::string id = account.notices.at(index).id;
    const auto naming = int(std::ranges::count(account.exclusions, id, &account::Exclusion::noticeId));
    return {account::withoutNotice(account, index), true, [] { return tr("Remove the notice"); },
            [name = QString::fromStdString(id), naming](const text::Words&) {
                return naming > 0
                           ? tr("Notice %1 is removed. %n exclusions name it, and have no notice then.",
                                nullptr, naming)
                                 .arg(name)
                           : tr("Notice %1 is removed. No exclusion names it.").arg(name);
            },
            [before = view.data, index](const text::Words& words, const report::Case& after) {
                return AccountChanges::ofNotice(words, *before, index, after, std::nullopt);
            }};
}

QString RemovalDialog::heading() const
{
    return m_removal.heading();
}

QString RemovalDialog::keepText() const
{
    return tr("&Remove");
}

QString RemovalDialog::whyNoEffect(const sla::ServiceResult&) const
{
    return tr("Nothing that is computed changes.");
}

std::vector<PartChange> RemovalDialog::otherChanges(const report::Case& after) const
{
    return m_removal.changes ? m_removal.changes(wordsFor(this), after) : std::vector<PartChange>();
}

void RemovalDialog::retranslateForm()
{
    m_what->setText(m_removal.what(wordsFor(this)));
    setReasonCaption(tr("Rea&son"));
}

} // namespace clausemeter::widgets
