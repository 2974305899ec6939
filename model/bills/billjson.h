// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/bills/billcollector.h"

#include <string_view>

namespace clausemeter::bills {

// Reads answers of DescribeBillDetail, DescribeBillResourceSummary or DescribeVoucherInfo, with or without
// their "Response", one behind the other or in an array. `text` is UTF-8 without byte order mark.
Status readBillJson(std::string_view text, SlaClock clock, BillCollector& into,
                    std::vector<BilledVoucher>& vouchers, Progress& progress);

} // namespace clausemeter::bills
