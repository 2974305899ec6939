// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/server/postgres.h"
#include "model/warehouse/connection.h"

namespace clausemeter::warehouse {

// PostgreSQL, and what speaks its protocol. Each query has a connection of its own, in a transaction that may
// only read and sees one state of all tables.
class PostgresConnection final : public Connection {
public:
    PostgresConnection(ServerAddress address, QString password, const Limits& limits);
    Status greet(Progress& progress);

    const ServerAddress& address() const override { return m_address; }
    const Dialect& dialect() const override { return postgresDialect(); }
    const std::string& version() const override { return m_version; }
    const Limits& limits() const override { return m_limits; }
    Result<std::vector<TableName>> tables(Progress& progress) override;
    Result<Table> table(const TableName& name, Progress& progress) override;
    Status checkFresh(const Table& table, Progress& progress) override;
    Result<Plan> plan(const Table& table, const std::string& query, Progress& progress) override;
    Result<Answer> run(const std::string& query, const TakeRow& take, Progress& progress) override;

private:
    Result<Answer> ask(const std::string& query, const TakeRow& take, int seconds, Progress& progress);
    Result<Answer> fetch(QSqlDatabase& database, const std::string& query, const TakeRow& take,
                         const server::PostgresLimits& limits, Progress& progress);
    Error errorOf(const QSqlError& error, const server::PostgresLimits& limits) const;
    Status addColumns(Table& table, const std::string& oid, Progress& progress);
    Status addParts(Table& table, const std::string& oid, Progress& progress);
    Where where() const { return {m_address.toString().toStdString()}; }

    ServerAddress m_address;
    QString m_password;
    Limits m_limits;
    std::string m_version;
};

} // namespace clausemeter::warehouse
