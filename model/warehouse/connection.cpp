// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/warehouse/connection.h"

#include "model/warehouse/clickhouseconnection.h"
#include "model/warehouse/postgresconnection.h"

namespace clausemeter::warehouse {

namespace {

template <typename Kind>
Result<std::unique_ptr<Connection>> greeted(std::unique_ptr<Kind> connection, Progress& progress)
{
    if (const Status met = connection->greet(progress); !met)
        return met.error();
    return std::unique_ptr<Connection>(std::move(connection));
}

} // namespace

Engine engineOf(const ServerAddress& address)
{
    return address.scheme == QStringLiteral("clickhouse") ? Engine::ClickHouse : Engine::PostgreSql;
}

Result<std::unique_ptr<Connection>> Connection::open(const ServerAddress& address, const QString& password,
                                                     const Limits& limits, Progress& progress)
{
    if (engineOf(address) == Engine::ClickHouse)
        return greeted(std::make_unique<ClickHouseConnection>(address, password, limits), progress);
    return greeted(std::make_unique<PostgresConnection>(address, password, limits), progress);
}

Result<std::vector<std::vector<std::string>>> firstRows(Connection& connection, const Table& table,
                                                        const std::string& expression, int rows,
                                                        Progress& progress)
{
    const Dialect& dialect = connection.dialect();
    std::string columns;
    for (const TableColumn& column : table.columns)
        columns += (columns.empty() ? "" : ", ") + dialect.text(column);
    if (!expression.empty())
        columns += ", " + expression;
    std::vector<std::vector<std::string>> found;
    const std::string format = dialect.engine() == Engine::ClickHouse ? " FORMAT TabSeparated" : "";
    const auto answer = connection.run(
        "SELECT " + columns + " FROM " + dialect.quoted(table.name) + " LIMIT " + std::to_string(rows) +
            format,
        [&](std::span<const std::string_view> fields, bool) {
            found.emplace_back(fields.begin(), fields.end());
            return done();
        },
        progress);
    return answer ? Result(std::move(found)) : answer.error();
}

} // namespace clausemeter::warehouse
