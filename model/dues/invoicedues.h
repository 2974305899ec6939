// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/account.h"
#include "model/calendar/businesscalendar.h"
#include "model/dues/agreementterms.h"
#include "model/sla/derivation.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace clausemeter::dues {

enum class DueSource { Given, AfterReceipt, Unknown };

struct DueDay {
    std::optional<calendar::DatedDay> day;
    DueSource source = DueSource::Unknown;
    bool operator==(const DueDay&) const = default;
};

// The day by which an invoice is to be paid: the one that is given, else the working day after receipt that
// the agreement names (CSA-zh 3.2.4), else unknown: service rules decide. `terms` may be null.
DueDay dueDay(const account::Invoice& invoice, const AgreementTerms* terms,
              const calendar::BusinessCalendar& calendar);

enum class InvoiceState { Settled, NotDue, DueUnknown, Overdue };

// What the provider may do about late payment.
enum class Remedy { Suspend, SetOffPrepaid, ForfeitPrepaid, Terminate };

struct RemedyFrom {
    Remedy remedy;
    Date from;
    std::string clause; // "CSA-zh 4.4.2"
    bool operator==(const RemedyFrom&) const = default;
};

enum class InvoiceIssue {
    AgreementNotInForce, // the account does not list it for the service: none of its rules applies
    AgreementUnknown,    // no definition: likewise
    PaidBeyond,          // more was paid than the amount
    SamePaymentTwice,    // two payments of one day and amount
    SameInvoiceTwice,    // another invoice has this id
};

// An invoice as it stands at the end of a day. Payments after that day are left out.
struct InvoiceOnDay {
    InvoiceState state = InvoiceState::Settled;
    DueDay due;
    Money paid;
    Money unpaid;                     // 0 or more
    Money beyond;                     // paid beyond the amount
    Money lateFeePaid;                // the part of it that the late fee takes up
    std::int64_t overdueDays = 0;     // days after the due day with something unpaid
    std::optional<Money> lateFee;     // absent where no rate applies or no due day is known
    std::vector<RemedyFrom> remedies; // while something is unpaid and the due day is known; future days too
    std::vector<InvoiceIssue> issues;
    std::vector<sla::Step> derivation;
    bool operator==(const InvoiceOnDay&) const = default;
};

// R25: on each day after the due day, what is unpaid on it x the rate; rounded half up to 0.01 once, at the
// end. A payment reduces the unpaid amount from the day after it. `terms` may be null: no rule applies.
InvoiceOnDay invoiceOn(const account::Invoice& invoice, const AgreementTerms* terms,
                       const calendar::BusinessCalendar& calendar, Date day);

// All invoices of an account, in its order. The rules of an invoice's agreement apply only where the service
// (any service, where the invoice names none) lists it.
std::vector<InvoiceOnDay> invoicesOn(const account::Account& account,
                                     const std::map<std::string, AgreementTerms>& agreements,
                                     const calendar::BusinessCalendar& calendar, Date day);

} // namespace clausemeter::dues
