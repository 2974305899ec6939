// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/connection.h"

class QUrlQuery;
class QByteArray;

namespace clausemeter::warehouse {

struct HttpAnswer;

// ClickHouse over its HTTP interface. Each query has an id of its own, by which it is ended on the server;
// the limits go with each query, unless the user may change no settings.
class ClickHouseConnection final : public Connection {
public:
    ClickHouseConnection(ServerAddress address, QString password, const Limits& limits);
    Status greet(Progress& progress);

    const ServerAddress& address() const override { return m_address; }
    const Dialect& dialect() const override { return clickHouseDialect(); }
    const std::string& version() const override { return m_version; }
    const Limits& limits() const override { return m_limits; }
    Result<std::vector<TableName>> tables(Progress& progress) override;
    Result<Table> table(const TableName& name, Progress& progress) override;
    Status checkFresh(const Table& table, Progress& progress) override;
    Result<Plan> plan(const Table& table, const std::string& query, Progress& progress) override;
    Result<Answer> run(const std::string& query, const TakeRow& take, Progress& progress) override;

private:
    Result<Answer> ask(const std::string& query, const TakeRow& take, int seconds, Progress& progress);
    QUrlQuery settings(const QByteArray& queryId) const;
    void end(const QByteArray& queryId);
    Where where() const { return {m_address.toString().toStdString()}; }
    std::string database() const { return m_address.database.toStdString(); }
    std::string inTable(const TableName& name) const;

    ServerAddress m_address;
    QString m_password;
    Limits m_limits;
    std::string m_version;
    bool m_mayChangeSettings = true;
};

} // namespace clausemeter::warehouse
