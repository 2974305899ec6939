// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/logs/columns.h"
#include "model/logs/readlogs.h"
#include "model/slots/slotclock.h"
#include "model/warehouse/dialect.h"

#include <optional>
#include <string>
#include <vector>

namespace clausemeter::warehouse {

// A query that counts rows, and what its columns hold: the time, the roles, the number of rows, and the least
// and the greatest time in milliseconds.
struct CountQuery {
    std::string sql;
    std::vector<logs::Role> keys; // behind the time
    // The time is the number of the slot, and the last two columns are milliseconds since
    // 1970-01-01T00:00:00Z. Otherwise it is a text, with that many milliseconds on top.
    bool bySlot = true;
    // Of those texts only what lies in these slots; absent: all.
    std::optional<slots::SlotRange> range;
};

// What rows of a table are to be counted by the server. Wherever the text of a value decides, the server
// groups by that text, so that the reader of files decides (GroupCounting); only what can't matter is put
// together: numbers above 1 of a result column, and the names of services that nobody wants.
class CountPlan {
public:
    // WarehouseColumnType where a column can't hold what it is to be. `columns` are of the table, whose names
    // mapColumns() was given.
    static Result<CountPlan> make(const Dialect& dialect, const Table& table, const logs::ColumnMap& columns,
                                  const logs::ReadOptions& options);

    // The rows of these days on the SLA clock, whose time is beyond doubt.
    CountQuery days(Date first, Date last) const;
    // The rows whose time is none, or may be none, whenever they are; nothing where there can't be any.
    std::optional<CountQuery> unreadable() const;
    // Any row's time in milliseconds since 1970-01-01T00:00:00Z, -1 where it is none; empty where the text of
    // the value says it.
    std::string anyMomentMs() const;

private:
    CountPlan(const Dialect& dialect, const Table& table, const logs::ColumnMap& columns,
              const logs::ReadOptions& options);

    const TableColumn* column(logs::Role role) const;
    std::string resultKey() const;
    std::string isOther() const;
    std::string freeName(std::string name) const;
    std::string epochMs() const;
    std::int64_t shift() const;
    std::string momentMs() const;
    std::string momentsIn(std::int64_t fromMs, std::int64_t endMs) const;
    std::string epochsIn(std::int64_t fromMs, std::int64_t endMs) const;
    std::string unreadableEpochs() const;
    std::string daysCondition(std::int64_t fromMs, std::int64_t endMs) const;
    CountQuery query(const std::string& time, bool bySlot, const std::string& low, const std::string& high,
                     const std::string& where) const;

    const Dialect* m_dialect;
    Table m_table;
    logs::ColumnMap m_columns;
    logs::Mapping m_mapping;
    SlaClock m_clock;
    std::vector<std::string> m_services;
};

} // namespace clausemeter::warehouse
