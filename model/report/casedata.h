// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/case.h"

namespace clausemeter::report {

// Whether any of the services analysed has what it is computed from within one of its periods: a good row
// of a log or, where its agreement takes outages, a recorded one.
bool hasData(const Case& c);

// Whether any of the services analysed is computed from logs alone, so that it has no data without them.
bool needsLogs(const Case& c);

// The counts of a service; an empty table where no log has any.
const slots::SlotTable& slotsOf(const logs::LogData& logs, const std::string& service);

} // namespace clausemeter::report
