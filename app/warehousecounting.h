// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/case.h"
#include "widgets/warehousesource.h"

#include <vector>

namespace clausemeter::app {

// The case with what the servers count in those tables added to its logs, within the service periods up to
// its as-of day. Passwords are those of server::passwordOf(). Each table is counted by a connection of its
// own; nothing is added where one of them fails. Errors: those of readWarehouse() and together().
Result<report::Case> withWarehouses(const report::Case& opened,
                                    const std::vector<widgets::WarehouseSource>& sources, Progress& progress);

} // namespace clausemeter::app
