// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/portfolio.h"

#include <optional>
#include <vector>

namespace clausemeter::book {

// The fields of a claim record, in the order in which they are filled in.
enum class ClaimField { State, Drafted, Filed, Ticket, Decided, Approved, VoucherId, VoucherSeen };
// Their stable names: those of the columns, "voucher_seen".
const char* tokenOf(ClaimField field);

// Whether a record in that state has the field at all.
bool goesWith(ClaimProgress state, ClaimField field);
// Whether it cannot do without.
bool needs(ClaimProgress state, ClaimField field);

// What is wrong with a record, beside the field that is to be corrected.
struct ClaimIssue {
    ClaimField field = ClaimField::State;
    Error error;
    bool operator==(const ClaimIssue&) const = default;
};

// What the service month is on the day on which the record is made.
struct ClaimFacts {
    bool finished = false;
    std::optional<bool> standardMet; // absent: no data, or never computed
    std::optional<Money> voucher;    // as computed
    sla::ClaimWindow window;
    Date today;
    bool wasFiled = false; // by the record as it was: what the provider says to it is recorded in any case
};
ClaimFacts factsOf(const PortfolioRow& row, Date today);

// What contradicts itself or lies after `today`: at most one issue a field, in the order of the fields.
std::vector<ClaimIssue> issuesOf(const ClaimRecord& record, Date today);
// The same, and whether there is anything to file: a month that met the standard, or has no verdict, has
// nothing.
std::vector<ClaimIssue> issuesOf(const ClaimRecord& record, const ClaimFacts& facts);

// What may be kept, but should be noticed.
enum class ClaimRemark {
    FiledTooEarly,       // before the window
    FiledTooLate,        // after it
    ApprovedAboveVoucher // more than was computed
};
std::vector<ClaimRemark> remarksOn(const ClaimRecord& record, const ClaimFacts& facts);

} // namespace clausemeter::book
