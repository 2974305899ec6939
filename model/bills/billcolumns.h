// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/bills/billreport.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace clausemeter::bills {

// Which column of a bill stands for what, by the names of its header (Chinese or English, in any order).
struct BillColumnMap {
    std::array<std::optional<std::size_t>, kBillColumnCount> at;
    std::string currency; // that the names of the columns state
    std::vector<BillFileColumn> columns;

    std::optional<std::size_t> of(BillColumn column) const { return at[std::size_t(column)]; }
};

// How many columns are known by their names.
std::size_t columnsKnown(const std::vector<std::string>& header);
bool hasAmountColumn(const std::vector<std::string>& header);
// BillNoColumn where neither resource, cost nor cash can be told, BillColumnTwice where one is there twice.
Result<BillColumnMap> mapColumns(const std::vector<std::string>& header, const Where& where);

const char* tokenOf(BillColumn column);

} // namespace clausemeter::bills
