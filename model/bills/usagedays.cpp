// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/bills/usagedays.h"

namespace clausemeter::bills {

std::optional<UsageDays> usageDays(const BillLine& line, SlaClock clock)
{
    if (!line.usageBegin || !line.usageEnd)
        return std::nullopt;
    // An end at 00:00 is that of the day before; bills write both 23:59:59 and 00:00:00.
    const Instant end = *line.usageEnd > *line.usageBegin ? Instant{line.usageEnd->ms - 1} : *line.usageEnd;
    return UsageDays{clock.dateOf(*line.usageBegin), clock.dateOf(end)};
}

} // namespace clausemeter::bills
