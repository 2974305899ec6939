// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/table.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace clausemeter::warehouse {

// How one kind of server writes what all of them can do. Operands are expressions, never names or values of
// others: these go through quoted() and literal().
class Dialect {
public:
    virtual ~Dialect() = default;

    virtual Engine engine() const = 0;
    // A name as the catalogue has it, whatever is in it.
    virtual std::string quoted(std::string_view name) const = 0;
    virtual std::string literal(std::string_view text) const = 0; // without NULs
    // A value as text, as an export has it.
    virtual std::string text(const TableColumn& column) const = 0;
    // What rows are grouped by: the value itself where it is an integer, a Float or plain text, otherwise
    // text.
    virtual std::string key(const TableColumn& column) const = 0;
    virtual std::string isNull(const TableColumn& column) const = 0;
    virtual std::string when(const std::string& condition, const std::string& then,
                             const std::string& otherwise) const = 0;
    virtual std::string matches(const std::string& text, std::string_view regexp) const = 0;
    virtual std::string replaced(const std::string& text, std::string_view regexp,
                                 std::string_view by) const = 0; // at most once; \\1 is the first group
    virtual std::string quotient(const std::string& a,
                                 const std::string& b) const = 0; // of integers, towards 0
    virtual std::string
    integer(const std::string& value) const = 0; // 64 bits, signed; of digits or an integer
    // Nothing that a decoder could not read, no space, and something at all.
    virtual std::string isPlainWord(const std::string& text) const = 0;

    // Of a Moment or a Reading, which are whole seconds here since 1970-01-01T00:00:00Z.
    virtual std::string moment(const TableColumn& column, std::int64_t seconds) const = 0;
    // Its milliseconds since then, of 1970 or later, the fraction cut off.
    virtual std::string milliseconds(const TableColumn& column) const = 0;

    std::string quoted(const TableName& table) const
    {
        return quoted(table.database) + '.' + quoted(table.name);
    }
    std::string quoted(const TableColumn& column) const { return quoted(column.name); }

    // Groups by `keys` with `aggregates`, the first of which is the number of rows, in the order of the keys'
    // bytes, and at the end the number of all rows once more (Connection::run). `names` are those of the keys
    // and the aggregates: none of the table's. A key is an integer, a Float, or text.
    struct Grouping {
        std::vector<std::string> names;
        std::vector<std::string> keys;
        std::vector<std::string> aggregates;
        std::vector<TableName> from;
        std::string where;
    };
    virtual std::string statement(const Grouping& grouping) const = 0;
};

const Dialect& clickHouseDialect();
const Dialect& postgresDialect();

} // namespace clausemeter::warehouse
