// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/logpreview.h"
#include "model/warehouse/countquery.h"
#include "model/warehouse/table.h"

#include <string>
#include <vector>

namespace clausemeter::warehouse {

// What becomes of the rows of a table, by what decides over the groups of an answer. `rows` are their values
// as text in the order of the columns, and behind them, where the plan has one, CountPlan::anyMomentMs().
std::vector<logs::PreviewRow> previewRows(const std::vector<std::vector<std::string>>& rows,
                                          const Table& table, const CountPlan& plan,
                                          const logs::ReadOptions& options, const logs::ColumnMap& columns);

} // namespace clausemeter::warehouse
