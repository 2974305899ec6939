// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace clausemeter::warehouse {

enum class Engine { ClickHouse, PostgreSql };

// What the values of a column are, as far as reading them goes.
enum class ValueType {
    Integer,
    Float,
    Text,    // and whatever the server turns into text as an export would have it
    Moment,  // a moment: DateTime, DateTime64, timestamp with time zone
    Reading, // of a clock, without its offset: timestamp without time zone
    Other,   // nothing that a log has: arrays, a date alone
};

struct TableColumn {
    std::string name;
    std::string type; // as the server calls it
    ValueType is = ValueType::Other;
    bool isNullable = false;
    bool hasFractions = false; // Moment: of seconds
    bool isPadded = false;     // Text: with NULs behind it
    // ClickHouse: the expression it is made by, where nobody can store anything else in it, and where it
    // belongs to the key by which parts of the table are passed over.
    std::string madeBy;
    bool operator==(const TableColumn&) const = default;
};

struct TableName {
    std::string database; // PostgreSQL: the schema
    std::string name;
    bool operator==(const TableName&) const = default;
};

// A table or view as the server's catalogue has it: the only source of names in queries.
struct Table {
    TableName name;
    std::string
        engine; // "MergeTree", "Distributed", "View"; PostgreSQL: "table", "view", "partitioned table", ...
    std::vector<TableColumn> columns;
    // The tables that hold the rows, where each is to be asked for itself: partitions on other servers.
    std::vector<TableName> parts;
    bool operator==(const Table&) const = default;

    std::vector<std::string> columnNames() const;
    const TableColumn* find(std::string_view column) const;
};

// A column of a type as ClickHouse or PostgreSQL (format_type) names it.
TableColumn clickHouseColumn(std::string name, std::string type);
TableColumn postgresColumn(std::string name, std::string type);

} // namespace clausemeter::warehouse
