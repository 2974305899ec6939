// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/case.h"
#include "model/report/obligations.h"

namespace clausemeter::report {

// A clause of an agreement, by the agreement's id.
struct AgreementClause {
    std::string agreement;
    std::string clause; // "3.1(2)"
    bool operator==(const AgreementClause&) const = default;
};

// What a figure cites: "1.5" of the definition itself, "CSA-zh 3.4.1" or "TRTC SLA 1.5" of the agreement
// named. Absent where no agreement that is known has that name.
std::optional<AgreementClause> clauseOf(const Knowledge& knowledge, const sla::Definition& definition,
                                        const std::string& cited);

// "3.1(2)" lies in "3.1(2)", "3.1" and "3".
bool liesIn(const std::string& clause, const std::string& within);

enum class ClauseUseKind { MonthStep, InvoiceStep, Date, Obligation };

// A figure of the customer that rests on a clause, or an obligation that it makes.
struct ClauseUse {
    ClauseUseKind kind = ClauseUseKind::MonthStep;
    std::size_t index = 0; // of the step, the invoice, the date or in obligationsOf()
    std::size_t step = 0;  // of an invoice
    bool operator==(const ClauseUse&) const = default;
};

// The obligations of the case's customer.
std::vector<CustomerObligation> obligationsOf(const Case& c);

// What in the service month, and among the customer's invoices, dates and obligations, rests on the clause or
// a part of it, in their order. Of an obligation that has several dates the next to come; one that is told by
// its date alone is not told again.
std::vector<ClauseUse> clauseUses(const Case& c, std::size_t service, std::size_t month,
                                  const AgreementClause& clause);

} // namespace clausemeter::report
