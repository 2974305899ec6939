// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/logpreview.h"
#include "model/warehouse/connection.h"
#include "model/warehouse/keptdays.h"

namespace clausemeter::warehouse {

// What of a table is counted, and how.
struct ReadRequest {
    TableName table;
    logs::ReadOptions options; // with the services that are wanted; mapping and profiles as for files
    Date openEnd;              // the last day of periods that have no end
    int daysAtATime = 7;       // of one query
    Keeping keeping = {};
};

// How a table would be read: for the person who maps its columns.
struct TablePreview {
    Table table;
    std::vector<logs::Column> columns;       // with the roles that the mapping and the names give
    std::string profile;                     // that fits; empty: none
    std::vector<logs::PreviewRow> firstRows; // as text, and as they would be read unless `wrong`
    std::optional<Plan> plan;                // of counting one day, the last; absent: `wrong`
    std::string query;                       // of that day
    std::optional<Error> wrong;              // why it can't be counted so
    int days = 0;                            // that would be counted
    int keptDays = 0;                        // of these, whose answers are kept and would be used
};

// The table, its columns and first rows, and what a day costs. Counts nothing.
Result<TablePreview> previewTable(Connection& connection, const ReadRequest& request, int rows,
                                  Progress& progress);

// Has the server count the rows of a table: day by day within the service periods, several days a query, and
// besides those without a readable time, whenever they are; nothing else is read. The result is that of the
// same rows read from a file, except that good rows of other days are not among those outside the periods.
// One input a day and table; of a day's rows only counts come back. Days whose answers are kept are not asked
// for again (Keeping); the result is the same to the bit, and each input says where it is from. Those that a
// run has asked for whole are kept, so that one that was broken off goes on behind them. Errors: those of the
// connection and of mapColumns(); WarehouseTooManyValues, WarehouseColumnType, WarehouseIncomplete;
// WarehouseScanTooLarge where the server says before it begins that it would read more rows than the limit.
// Nothing is counted then. `notKept`: why days could not be kept, which is no reason to count nothing.
Result<logs::LogData> readWarehouse(Connection& connection, const ReadRequest& request, Progress& progress,
                                    std::optional<Error>* notKept = nullptr);

} // namespace clausemeter::warehouse
