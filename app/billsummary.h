// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bills/billsjson.h"
#include "widgets/text/words.h"

#include <QString>

namespace clausemeter::app {

// A comparison of bills and account as text: the bills, each service month with both fees, what is to be
// looked at, and lines that count for no service.
QString billSummary(const bills::BillResult& result, const text::Words& words);

} // namespace clausemeter::app
