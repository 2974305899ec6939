// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/case.h"
#include "model/warehouse/readwarehouse.h"
#include "widgets/warehousesource.h"

#include <vector>

namespace clausemeter::app {

// What is asked of a table for a case: its services within their periods up to its as-of day.
warehouse::ReadRequest countingFor(const report::Case& opened, warehouse::TableName table,
                                   warehouse::Keeping keeping);

// The case with what was counted added to its logs. Errors: those of together().
Result<report::Case> withCounted(const report::Case& opened, logs::LogData counted,
                                 const sla::Selection& selection = {});

// How many days were asked for again because what was kept of them was damaged.
int damagedDays(const logs::LogData& logs);

// The case with what the servers count in those tables added to its logs, within the service periods up to
// its as-of day. Passwords are those of server::passwordOf(). Each table is counted by a connection of its
// own; nothing is added where one of them fails. Days are kept in `folder`; `notKept`: why they could not be.
// Errors: those of readWarehouse() and together().
Result<report::Case> withWarehouses(const report::Case& opened,
                                    const std::vector<widgets::WarehouseSource>& sources,
                                    const QString& folder, Progress& progress, std::optional<Error>& notKept);

} // namespace clausemeter::app
