// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/print/pagebuilder.h"
#include "widgets/print/reportwords.h"

namespace clausemeter::print {

// The success rate of every slot of a service month, requests below it on the same time axis, and a legend in
// words; vectors in the light colours. A legend names only what is there.
void setMonthChart(PageBuilder& pages, const ReportWords& words, report::MonthRef ref);

} // namespace clausemeter::print
