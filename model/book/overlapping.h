// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/logimports.h"

namespace clausemeter::book {

// What new logs and those that are there have in common, wherever these are kept.

// The time that new logs cover of a service: every slot with data, and the time from the first to the last
// row of each file. In order; none touches another.
std::vector<slots::SlotRange> coveredTime(const slots::SlotTable& table,
                                          const std::vector<logs::InputReport>& inputs, SlaClock clock);

// Sets how many slots have data in both, and from where to where they lie.
void measureCommon(const slots::SlotTable& added, const slots::SlotTable& there, Overlap& overlap);

// Whether logs of two kinds of source may be added up; an empty one is several (semantics R7d).
inline bool mayBeAdded(const std::string& family, const std::string& other)
{
    return !family.empty() && family == other;
}

} // namespace clausemeter::book
