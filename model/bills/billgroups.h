// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bills/billfee.h"

#include <vector>

namespace clausemeter::bills {

// Lines that no rule can tell apart: of one product, code, sub-product, component and resource.
struct BillGroup {
    std::vector<std::size_t> lines; // in BillData::lines, ascending; never empty
    Money cash;                     // of all of them
    bool operator==(const BillGroup&) const = default;
};

// Whether any rule of the assignment fits the line.
bool fits(const BillAssignment& assignment, const BillLine& line);

// Every line is in one group; in the order of their first lines.
std::vector<BillGroup> groupsOf(const BillData& data);

} // namespace clausemeter::bills
