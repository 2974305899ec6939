// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/time.h"
#include "model/warehouse/dialect.h"

namespace clausemeter::warehouse {

namespace {

std::string doubled(std::string_view text, char quote)
{
    std::string escaped(1, quote);
    for (const char c : text) {
        if (c == quote)
            escaped += quote;
        escaped += c;
    }
    return escaped + quote;
}

// What PostgreSQL and what is made of it know, and what postgres_fdw hands on to another server: nothing
// whose result depends on a setting. Values become text only behind the grouping.
class PostgresDialect final : public Dialect {
public:
    using Dialect::quoted;

    Engine engine() const override { return Engine::PostgreSql; }
    std::string quoted(std::string_view name) const override { return doubled(name, '"'); }
    std::string literal(std::string_view text) const override { return doubled(text, '\''); }
    std::string text(const TableColumn& column) const override { return quoted(column.name) + "::text"; }
    std::string key(const TableColumn& column) const override
    {
        const bool isPlain = column.is != ValueType::Text || column.type == "text";
        return isPlain ? quoted(column.name) : text(column);
    }
    std::string isNull(const TableColumn& column) const override { return quoted(column.name) + " IS NULL"; }
    std::string when(const std::string& condition, const std::string& then,
                     const std::string& otherwise) const override
    {
        return "CASE WHEN " + condition + " THEN " + then + " ELSE " + otherwise + " END";
    }
    std::string matches(const std::string& text, std::string_view regexp) const override
    {
        return text + " ~ " + literal(regexp);
    }
    std::string replaced(const std::string& text, std::string_view regexp, std::string_view by) const override
    {
        return "regexp_replace(" + text + ", " + literal(regexp) + ", " + literal(by) + ')';
    }
    std::string quotient(const std::string& a, const std::string& b) const override
    {
        return "((" + a + ") / " + b + ')';
    }
    std::string integer(const std::string& value) const override { return '(' + value + ")::bigint"; }
    std::string isPlainWord(const std::string& text) const override { return matches(text, "^[!-~]+$"); }
    std::string moment(const TableColumn& column, std::int64_t seconds) const override
    {
        const std::string iso = toIso(Instant{seconds * 1000}, SlaClock{0});
        if (column.is == ValueType::Reading)
            return literal(iso.substr(0, 19)) + "::timestamp";
        return literal(iso) + "::timestamptz";
    }
    // Whole microseconds, whether the server takes them apart as a decimal or, as older ones do, as a double,
    // which is exact to far less than one.
    std::string milliseconds(const TableColumn& column) const override
    {
        return "((extract(epoch FROM (" + quoted(column.name) + " - " + moment(column, 0) +
               ")) * 1000000)::bigint / 1000)";
    }
    std::string statement(const Grouping& grouping) const override
    {
        std::string counted;
        for (const TableName& table : grouping.from)
            counted += (counted.empty() ? "" : " UNION ALL ") + ofOneTable(grouping, table);
        std::string names;
        std::string asText;
        std::string order;
        std::string total;
        for (std::size_t i = 0; i < grouping.names.size(); ++i) {
            const std::string name = quoted(grouping.names[i]);
            const std::string comma = i == 0 ? "" : ", ";
            const bool isText = i > 0 && i < grouping.keys.size();
            names += comma + name + (isText ? "::text" : "");
            asText += comma + name + "::text";
            if (i == 0)
                order = name + " NULLS LAST";
            else if (isText)
                order += ", " + name + " COLLATE \"C\"";
            total += comma + (i == grouping.keys.size() ? "coalesce(sum(" + name + "), 0)" : "NULL");
        }
        return "WITH cm_groups AS (" + counted + ") SELECT " + asText + " FROM (SELECT " + names +
               " FROM cm_groups UNION ALL SELECT " + total + " FROM cm_groups) AS cm_all ORDER BY " + order;
    }

private:
    std::string ofOneTable(const Grouping& grouping, const TableName& table) const
    {
        std::string columns;
        std::string keys;
        for (std::size_t i = 0; i < grouping.names.size(); ++i) {
            const bool isKey = i < grouping.keys.size();
            columns += (i == 0 ? "" : ", ") +
                       (isKey ? grouping.keys[i] : grouping.aggregates[i - grouping.keys.size()]) + " AS " +
                       quoted(grouping.names[i]);
            if (isKey)
                keys += (i == 0 ? "" : ", ") + std::to_string(i + 1);
        }
        return "SELECT " + columns + " FROM " + Dialect::quoted(table) + " WHERE " + grouping.where +
               " GROUP BY " + keys;
    }
};

} // namespace

const Dialect& postgresDialect()
{
    static const PostgresDialect dialect;
    return dialect;
}

} // namespace clausemeter::warehouse
