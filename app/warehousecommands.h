// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "model/report/case.h"
#include "model/warehouse/readwarehouse.h"

#include <QByteArray>

namespace clausemeter::app {

// The connection that --warehouse names. The password is that of CLAUSEMETER_PASSWORD, or asked for at the
// terminal before anything is sent; without either there is none.
Result<std::unique_ptr<warehouse::Connection>> openWarehouse(const Arguments& arguments,
                                                             const text::Words& words, Progress& progress);

// The same case with what the warehouse counts added to its logs: all service months, or those that --month
// names. Days are kept in the user's folder; `notKept`: why they could not be. Errors: those of
// readWarehouse() and of together().
Result<report::Case> withWarehouse(const Arguments& arguments, warehouse::Connection& connection,
                                   const report::Case& opened, const logs::ReadOptions& how,
                                   Progress& progress, std::optional<Error>& notKept);

// What is to be said of days that were kept: which were damaged, and why others could not be.
QStringList keptDaysRemarks(const logs::LogData& logs, const std::optional<Error>& notKept,
                            const text::Words& words);

// What the table is, how its columns map, its first rows, and what a day of it costs to count; for people, or
// as JSON where --json says so (clausemeter-warehouse/1).
Result<QByteArray> inspectWarehouse(const Arguments& arguments, const logs::ReadOptions& how,
                                    const text::Words& words, Progress& progress);

} // namespace clausemeter::app
