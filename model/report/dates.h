// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/account.h"
#include "model/base/bilingual.h"
#include "model/calendar/businesscalendar.h"
#include "model/dues/agreementterms.h"
#include "model/sla/analysis.h"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace clausemeter::report {

// What happens on a date of a customer.
enum class DateKind {
    TermEnd,             // last day of an agreement's term
    TermRenewal,         // first day of the next one
    ServiceEnd,          // last day
    RetentionEnd,        // last day on which data is kept
    ClaimOpens,          // first day on which compensation may be claimed
    ClaimCloses,         // last day; of a claim that was not filed inside its window
    ClaimFiled,          // the day on which it was, in the place of the last day (R23)
    BillConfirmed,       // silence confirms a bill
    PaymentDue,          // last day
    LateFeeRuns,         // first day for which it does
    TerminationPossible, // for late payment, from this day on
    Maintenance,         // the day on which it starts, as announced where that is known
    NoticeServed,
};
inline constexpr int kDateKindCount = int(DateKind::NoticeServed) + 1;

const char* tokenOf(DateKind kind);

struct CustomerDate {
    Date day;
    DateKind kind = DateKind::ServiceEnd;
    std::string customer; // id
    Bilingual customerName;
    std::string service;         // id; empty where it is of the customer as a whole
    std::string subject;         // invoice, notice, agreement or service month; may be empty
    std::string agreement;       // id of the one that it comes from; empty where it comes from none
    Bilingual clause;            // with its agreement, "CSA-zh 3.2.4"; may be empty
    std::optional<Money> amount; // voucher, or what is unpaid
    std::string currency;
    bool provisional = false; // rests on a calendar or a day of acceptance that is not known
    std::string uid;          // stays while the date moves
    bool operator==(const CustomerDate&) const = default;
};

// What the account file does not tell.
struct ReceivedBill {
    std::string service;
    std::string agreement;
    std::string name; // of the bill, such as its month
    Date received;
};
struct AgreementRecord {
    Date accepted;
    std::optional<Date> notRenewed; // notice served
};

struct DatesInput {
    const account::Account& account;
    const sla::Analysis& analysis; // of that account
    const std::map<std::string, dues::AgreementTerms>& agreements;
    const calendar::BusinessCalendar& calendar;
    Date asOf;
    std::vector<ReceivedBill> bills = {};
    std::map<std::string, AgreementRecord> records = {}; // by agreement id; else it counts as accepted with
                                                         // the first service that lists it, provisionally
    std::map<std::string, int> retentionDays = {};       // by service id, by the service's own rules
};

// A service month that missed the standard.
struct ClaimDatesInput {
    const std::string& customer; // id
    const Bilingual& customerName;
    const std::string& currency;
    const std::string& service;
    const sla::Definition& definition;
    const sla::ServiceMonth& month;
    const sla::ClaimWindow& window;
    std::optional<Money> voucher;
    std::optional<Date> filed = std::nullopt; // by a ticket inside the window
};

// The first and the last day on which its compensation may be claimed; once it was filed, that day instead of
// the last: in a calendar it takes the place of the last day, having its uid.
std::array<CustomerDate, 2> claimDates(const ClaimDatesInput& input);

// Every date of a customer, by day, kind, service and subject. Claim windows are those of finished months
// that missed the standard; due dates those of unpaid invoices.
std::vector<CustomerDate> customerDates(const DatesInput& input);

struct DateFilter {
    std::set<DateKind> kinds; // empty: all
    std::optional<Date> from;
    std::optional<Date> until; // included
    std::string service;       // empty: all
};

std::vector<CustomerDate> filtered(const std::vector<CustomerDate>& dates, const DateFilter& filter);

} // namespace clausemeter::report
