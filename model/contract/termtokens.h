// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/findterms.h"

#include <optional>
#include <string>
#include <string_view>

namespace clausemeter::contract {

// The names of terms in files: "percentage", "money", "period", "date", "time_of_day", "count", "party",
// "place", "notice_channel", "language_clause"; "calendar_day"; "at_least", of no comparator "none".
std::string_view tokenOf(TermKind kind);
std::string_view tokenOf(PeriodUnit unit);
std::string_view tokenOf(Comparator comparator);
std::optional<TermKind> termKindOf(std::string_view token);
std::optional<PeriodUnit> periodUnitOf(std::string_view token);
std::optional<Comparator> comparatorOf(std::string_view token);

// What a term's value is counted in: the token of a period, the currency, of percentages "percent", of counts
// the noun; empty for the other kinds.
std::string unitOf(const Term& term);

} // namespace clausemeter::contract
