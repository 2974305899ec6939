// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/warehouse/table.h"

#include <algorithm>
#include <array>

namespace clausemeter::warehouse {

namespace {

// What is in the brackets of "Nullable(...)"; empty where it is not that.
std::string_view inside(std::string_view type, std::string_view wrapper)
{
    if (!type.starts_with(wrapper) || !type.ends_with(')') || type.substr(wrapper.size(), 1) != "(")
        return {};
    return type.substr(wrapper.size() + 1, type.size() - wrapper.size() - 2);
}

bool isOneOf(std::string_view type, const auto& types)
{
    return std::ranges::find(types, type) != types.end();
}

} // namespace

std::vector<std::string> Table::columnNames() const
{
    std::vector<std::string> names;
    for (const TableColumn& column : columns)
        names.push_back(column.name);
    return names;
}

const TableColumn* Table::find(std::string_view column) const
{
    const auto found = std::ranges::find(columns, column, &TableColumn::name);
    return found == columns.end() ? nullptr : &*found;
}

TableColumn clickHouseColumn(std::string name, std::string type)
{
    static constexpr std::array<std::string_view, 8> kIntegers = {"Int8",  "Int16",  "Int32",  "Int64",
                                                                  "UInt8", "UInt16", "UInt32", "UInt64"};
    static constexpr std::array<std::string_view, 5> kTexts = {"String", "UUID", "IPv4", "IPv6", "Bool"};
    TableColumn column{std::move(name), std::move(type), ValueType::Other, false, false, false, {}};
    std::string_view bare = column.type;
    if (const auto inner = inside(bare, "LowCardinality"); !inner.empty())
        bare = inner;
    if (const auto inner = inside(bare, "Nullable"); !inner.empty()) {
        bare = inner;
        column.isNullable = true;
    }
    if (isOneOf(bare, kIntegers)) {
        column.is = ValueType::Integer;
    } else if (bare == "Float32" || bare == "Float64") {
        column.is = ValueType::Float;
    } else if (bare == "DateTime" || !inside(bare, "DateTime").empty()) {
        column.is = ValueType::Moment;
    } else if (!inside(bare, "DateTime64").empty()) {
        column.is = ValueType::Moment;
        column.hasFractions = true;
    } else if (bare.starts_with("Date")) {
        column.is = ValueType::Other;
    } else if (isOneOf(bare, kTexts) || bare.starts_with("Enum") || bare.starts_with("Decimal")) {
        column.is = ValueType::Text;
    } else if (!inside(bare, "FixedString").empty()) {
        column.is = ValueType::Text;
        column.isPadded = true;
    }
    return column;
}

TableColumn postgresColumn(std::string name, std::string type)
{
    static constexpr std::array<std::string_view, 3> kIntegers = {"smallint", "integer", "bigint"};
    static constexpr std::array<std::string_view, 2> kFloats = {"real", "double precision"};
    static constexpr std::array<std::string_view, 6> kTexts = {"text", "boolean", "uuid",
                                                               "inet", "name",    "citext"};
    TableColumn column{std::move(name), std::move(type), ValueType::Other, true, false, false, {}};
    const std::string_view bare = column.type;
    const auto startsWith = [bare](std::string_view begin) {
        return bare.starts_with(begin) && !bare.ends_with("[]");
    };
    if (isOneOf(bare, kIntegers)) {
        column.is = ValueType::Integer;
    } else if (isOneOf(bare, kFloats)) {
        column.is = ValueType::Float;
    } else if (startsWith("timestamp")) {
        column.is = bare.find("without") == std::string_view::npos ? ValueType::Moment : ValueType::Reading;
        column.hasFractions = true;
    } else if (isOneOf(bare, kTexts) || startsWith("character") || startsWith("numeric")) {
        column.is = ValueType::Text;
    }
    return column;
}

} // namespace clausemeter::warehouse
