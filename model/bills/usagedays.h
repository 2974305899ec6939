// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bills/billline.h"
#include "model/sla/servicemonth.h"

#include <algorithm>

namespace clausemeter::bills {

// The days of use of a line, both included.
struct UsageDays {
    Date first;
    Date last;

    std::int64_t count() const { return (last - first).count() + 1; }
    std::int64_t within(const sla::ServiceMonth& month) const
    {
        return std::max<std::int64_t>((std::min(last, month.end) - std::max(first, month.start)).count() + 1,
                                      0);
    }
};

// Nothing for a line without a time of use.
std::optional<UsageDays> usageDays(const BillLine& line, SlaClock clock);

} // namespace clausemeter::bills
