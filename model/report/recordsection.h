// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/document.h"
#include "model/report/providerrecord.h"

namespace clausemeter::report {

// As many slots as a month's table of slots with another state lists.
inline constexpr std::size_t kListedSlots = 200;

// A month by the customer's record and by the provider's: both verdicts, which prevails, how the slots
// compare, and those whose state depends on the record.
Section recordSection(const Case& c, MonthRef ref, const sla::SourceComparison& records);

} // namespace clausemeter::report
