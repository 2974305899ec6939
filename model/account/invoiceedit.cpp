// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/invoiceedit.h"

#include "model/account/listedit.h"

#include <algorithm>

namespace clausemeter::account {

namespace {

using Field = InvoiceIssue::Field;
using Fault = InvoiceIssue::Fault;

std::optional<Fault> faultOf(const std::optional<Money>& amount)
{
    if (!amount)
        return Fault::Missing;
    return amount->isNegative() ? std::optional(Fault::Negative) : std::nullopt;
}

} // namespace

InvoiceEntry entryOf(const Invoice& invoice)
{
    InvoiceEntry entry{
        invoice.id, invoice.agreement, invoice.service, invoice.amount, invoice.received, invoice.due, {}};
    for (const Payment& payment : invoice.payments)
        entry.payments.push_back({payment.date, payment.amount});
    return entry;
}

Invoice invoiceOf(const InvoiceEntry& entry)
{
    Invoice invoice{entry.id, entry.agreement, entry.service, entry.amount.value(), entry.received, entry.due,
                    {}};
    for (const InvoiceEntry::Payment& payment : entry.payments)
        invoice.payments.push_back({payment.date.value(), payment.amount.value()});
    return invoice;
}

std::vector<InvoiceIssue> issuesOf(const InvoiceEntry& entry, const Account& account,
                                   std::optional<std::size_t> index)
{
    std::vector<InvoiceIssue> issues;
    const bool isRenamed = !index || account.invoices.at(*index).id != entry.id;
    if (entry.id.empty())
        issues.push_back({Field::Id, Fault::Missing});
    else if (isRenamed &&
             std::ranges::find(account.invoices, entry.id, &Invoice::id) != account.invoices.end())
        issues.push_back({Field::Id, Fault::Taken});
    if (const auto fault = faultOf(entry.amount))
        issues.push_back({Field::Amount, *fault});
    for (std::size_t i = 0; i < entry.payments.size(); ++i) {
        if (!entry.payments[i].date)
            issues.push_back({Field::PaymentDate, Fault::Missing, i});
        if (const auto fault = faultOf(entry.payments[i].amount))
            issues.push_back({Field::PaymentAmount, *fault, i});
    }
    return issues;
}

Account withInvoice(Account account, std::optional<std::size_t> index, Invoice invoice)
{
    return withItem(std::move(account), &Account::invoices, index, std::move(invoice));
}

Account withoutInvoice(Account account, std::size_t index)
{
    return withoutItem(std::move(account), &Account::invoices, index);
}

} // namespace clausemeter::account
