// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/account.h"

#include <optional>
#include <vector>

namespace clausemeter::account {

// An invoice as a person fills it in; what is not there yet, or can't be read, is absent.
struct InvoiceEntry {
    struct Payment {
        std::optional<Date> date;
        std::optional<Money> amount;
        bool operator==(const Payment&) const = default;
    };
    std::string id;
    std::string agreement;
    std::string service; // empty: of none
    std::optional<Money> amount;
    std::optional<Date> received;
    std::optional<Date> due;
    std::vector<Payment> payments;
    bool operator==(const InvoiceEntry&) const = default;
};
InvoiceEntry entryOf(const Invoice& invoice);
// Of an entry without issues.
Invoice invoiceOf(const InvoiceEntry& entry);

// What of it can't be kept, and why.
struct InvoiceIssue {
    enum class Field { Id, Amount, PaymentDate, PaymentAmount };
    enum class Fault {
        Missing,
        Taken,   // another invoice has this id
        Negative // account files know none below 0
    };
    Field field = Field::Id;
    Fault fault = Fault::Missing;
    std::size_t payment = 0; // of the two last fields
    bool operator==(const InvoiceIssue&) const = default;
};
// `index` of the invoice that is changed; absent: it is new. An id that another has too may stay, and can't
// be given anew.
std::vector<InvoiceIssue> issuesOf(const InvoiceEntry& entry, const Account& account,
                                   std::optional<std::size_t> index);

// The invoice in the place of the one at `index`, or behind all others; all else stays as it is.
Account withInvoice(Account account, std::optional<std::size_t> index, Invoice invoice);
Account withoutInvoice(Account account, std::size_t index);

} // namespace clausemeter::account
