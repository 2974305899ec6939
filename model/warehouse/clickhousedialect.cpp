// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/warehouse/dialect.h"

namespace clausemeter::warehouse {

namespace {

std::string escaped(std::string_view text, char quote)
{
    std::string escaped(1, quote);
    for (const char c : text) {
        if (c == quote || c == '\\')
            escaped += '\\';
        escaped += c;
    }
    return escaped + quote;
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : ", ") + part;
    return text;
}

// What both 18.16 and today's ClickHouse know. Names within a query are looked for among its aliases first,
// so these are none of the table's.
class ClickHouseDialect final : public Dialect {
public:
    using Dialect::quoted;

    Engine engine() const override { return Engine::ClickHouse; }
    std::string quoted(std::string_view name) const override { return escaped(name, '`'); }
    std::string literal(std::string_view text) const override { return escaped(text, '\''); }
    std::string text(const TableColumn& column) const override
    {
        const std::string value = quoted(column.name);
        return column.isPadded ? "toStringCutToZero(" + value + ')' : value;
    }
    std::string key(const TableColumn& column) const override
    {
        const bool isPlain = column.is != ValueType::Text || column.type == "String" ||
                             column.type == "Nullable(String)" || column.isPadded;
        return isPlain ? text(column) : "toString(" + text(column) + ')';
    }
    std::string isNull(const TableColumn& column) const override
    {
        return column.isNullable ? "isNull(" + quoted(column.name) + ')' : std::string();
    }
    std::string when(const std::string& condition, const std::string& then,
                     const std::string& otherwise) const override
    {
        return "if(" + condition + ", " + then + ", " + otherwise + ')';
    }
    std::string matches(const std::string& text, std::string_view regexp) const override
    {
        return "match(" + text + ", " + literal(regexp) + ')';
    }
    std::string replaced(const std::string& text, std::string_view regexp, std::string_view by) const override
    {
        return "replaceRegexpOne(" + text + ", " + literal(regexp) + ", " + literal(by) + ')';
    }
    std::string quotient(const std::string& a, const std::string& b) const override
    {
        return "intDiv(" + a + ", " + b + ')';
    }
    std::string integer(const std::string& value) const override { return "toInt64(" + value + ')'; }
    std::string isPlainWord(const std::string& text) const override { return matches(text, "^[!-~]+$"); }
    std::string moment(const TableColumn& column, std::int64_t seconds) const override
    {
        const std::string moment = "toDateTime(" + std::to_string(seconds) + ')';
        if (!column.hasFractions)
            return moment;
        return "fromUnixTimestamp64Milli(toInt64(" + std::to_string(seconds) + "000))";
    }
    std::string milliseconds(const TableColumn& column) const override
    {
        std::string value = quoted(column.name);
        if (column.isNullable)
            value = "assumeNotNull(" + value + ')';
        if (column.hasFractions)
            return "toUnixTimestamp64Milli(" + value + ')';
        return "toInt64(toUInt32(" + value + ")) * 1000";
    }
    std::string statement(const Grouping& grouping) const override
    {
        std::string sql = "SELECT ";
        std::string keys;
        for (std::size_t i = 0; i < grouping.names.size(); ++i) {
            const std::string name = quoted(grouping.names[i]);
            const bool isKey = i < grouping.keys.size();
            sql += (i == 0 ? "" : ", ") +
                   (isKey ? grouping.keys[i] : grouping.aggregates[i - grouping.keys.size()]) + " AS " + name;
            if (isKey)
                keys += (keys.empty() ? "" : ", ") + name;
        }
        std::vector<std::string> from;
        for (const TableName& table : grouping.from)
            from.push_back(Dialect::quoted(table));
        return sql + " FROM " + joined(from) + " WHERE " + grouping.where + " GROUP BY " + keys +
               " WITH TOTALS ORDER BY " + keys + " FORMAT TabSeparated";
    }
};

} // namespace

const Dialect& clickHouseDialect()
{
    static const ClickHouseDialect dialect;
    return dialect;
}

} // namespace clausemeter::warehouse
