// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/print/pagebuilder.h"
#include "widgets/print/reportwords.h"

namespace clausemeter::print {

// A service month with its recorded outages on a time axis, what of it is released and what counts, and a
// legend in words; vectors in the light colours.
void setOutageChart(PageBuilder& pages, const ReportWords& words, report::MonthRef ref);

} // namespace clausemeter::print
