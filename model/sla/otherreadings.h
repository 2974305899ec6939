// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sla/analysis.h"

namespace clausemeter::sla {

// Readings that the program does not take but lets be tried; no definition file has them.
struct OtherReadings {
    // R8: time without data counts as unavailable in every view, pending time does not. A service month
    // without any data still has no verdict.
    bool noDataUnavailable = false;
    bool disputedReleases = false;     // R13: disputed time is released under contract too
    bool percentOfConsumedFee = false; // R17: no amount where the consumed fee is not known
    bool operator==(const OtherReadings&) const = default;
};

// analyze() of analysis.h under other readings; none of them: the same result. A window of nothing but time
// without data has no lowest rate: 100 stands there.
Result<Analysis> analyze(const account::Account& account,
                         const std::map<std::string, Definition>& definitions,
                         const std::map<std::string, slots::ServiceLog>& logs,
                         const calendar::BusinessCalendar& calendar, Date asOf, const Selection& selection,
                         const OtherReadings& other);

} // namespace clausemeter::sla
