// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/case.h"
#include "model/report/document.h"

namespace clausemeter::report {

// How many bad rows of an input are listed; all of them are counted.
inline constexpr std::size_t kListedBadRows = 10;

// The report of the service months in c.analysis: what comes first, with an overview where there is more than
// one month; a chapter a month; the evidence. Takes the figures as they are.
Document reportDocument(const Case& c);

} // namespace clausemeter::report
