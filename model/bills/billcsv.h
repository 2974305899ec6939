// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/bills/billcollector.h"

#include <string_view>

namespace clausemeter::bills {

// Whether the text has the header of a detail bill.
bool looksLikeBillCsv(std::string_view text);

// Reads a detail bill; `text` is UTF-8 without byte order mark.
Status readBillCsv(std::string_view text, SlaClock clock, BillCollector& into, Progress& progress);

} // namespace clausemeter::bills
