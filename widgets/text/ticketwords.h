// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/claimrecord.h"
#include "model/report/case.h"
#include "widgets/text/words.h"

#include <optional>

namespace clausemeter::text {

// How many windows and exclusions a ticket lists; the rest is told by number and minutes.
inline constexpr std::size_t kListedInTicket = 30;

// Whether there is anything to ask for: the month has ended and did not meet the standard.
bool hasTicket(const sla::MonthResult& month);

// The text of the support ticket that claims the voucher of a service month (indices into the analysis): who
// asks, what for, on which figures, clauses and evidence. Lines of plain text, the last one ended too. All
// figures are those of the month's result; sums are of what is listed or left over. A record that names a
// ticket is referred to. Empty where there is nothing to ask for.
QString ticketText(const Words& words, const report::Case& c, std::size_t service, std::size_t month,
                   const std::optional<book::ClaimRecord>& record = {});

// The clauses that it names, each once, as a figure of the service cites them; none where it is empty.
std::vector<std::string> ticketClauses(const report::Case& c, std::size_t service, std::size_t month);

// "claim-1400000001-2019-03-01.txt"
QString ticketFileName(const report::Case& c, std::size_t service, std::size_t month);

} // namespace clausemeter::text
