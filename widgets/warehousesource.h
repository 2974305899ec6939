// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/mapping.h"
#include "model/server/address.h"
#include "model/warehouse/keptdays.h"
#include "model/warehouse/table.h"

#include <string>

namespace clausemeter::widgets {

inline constexpr int kMostLatenessDays = 36'500;

// A table in a warehouse and how it is read. It never holds a password: see server::passwordOf().
struct WarehouseSource {
    server::ServerAddress address; // its name is that of the table
    warehouse::TableName table;    // as the server's catalogue has it
    logs::Mapping mapping;         // what was said of its columns
    int latenessDays = warehouse::Keeping().latenessDays;
    bool refetch = false; // this once: what is kept of it is not used
    bool operator==(const WarehouseSource&) const = default;

    bool isSameTable(const WarehouseSource& other) const
    {
        return address == other.address && table == other.table;
    }
};

// One with a name, for the next time.
struct WarehouseProfile {
    std::string name;
    WarehouseSource source;
    bool operator==(const WarehouseProfile&) const = default;
};

} // namespace clausemeter::widgets
