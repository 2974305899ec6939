// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/slots/slottable.h"

namespace clausemeter::slots {

// What a table has from `first` on, `by` slots later: the same requests on a clock that is by * 5 minutes
// ahead. Codes, regions and grades stay as they are.
SlotTable shifted(const SlotTable& table, SlotIndex first, std::int64_t by);

// What a table has outside the ranges, which are in order and do not overlap.
SlotTable without(const SlotTable& table, const std::vector<SlotRange>& ranges);

} // namespace clausemeter::slots
