// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"

#include <vector>

namespace clausemeter {

// Sets of time as sorted, disjoint, non-empty ranges.
using TimeRanges = std::vector<TimeRange>;

// Any ranges in any order; touching ones become one.
TimeRanges united(TimeRanges ranges);
// Both arguments sorted and disjoint.
TimeRanges subtracted(const TimeRanges& from, const TimeRanges& what);
TimeRanges intersected(const TimeRanges& a, const TimeRanges& b);
std::chrono::milliseconds totalLength(const TimeRanges& ranges);

} // namespace clausemeter
