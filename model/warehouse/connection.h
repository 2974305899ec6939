// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/server/address.h"
#include "model/warehouse/dialect.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace clausemeter::warehouse {

using server::ServerAddress;

// "clickhouse" or "postgresql" is its scheme; its name that of the table, in PostgreSQL perhaps with the
// schema and a point before it.
Engine engineOf(const ServerAddress& address);

// What one query may cost. The server stops it beyond that.
struct Limits {
    int seconds = 900;                      // of one query
    int answerSeconds = 30;                 // until a connection stands
    std::int64_t memoryBytes = 0;           // of the server; 0: its own limit
    std::int64_t rowsRead = 10'000'000'000; // 0: any number
    std::int64_t groups = 4'000'000;        // of an answer
    int replicaSecondsBehind = 300;
};

// One row of an answer, NULL as a text without data; true for the row of totals of a count: behind the others
// in ClickHouse, in PostgreSQL the one whose first and last fields are NULL.
using TakeRow = std::function<Status(std::span<const std::string_view> fields, bool isTotal)>;

struct Answer {
    std::int64_t rowsRead = 0; // by the server, as it says; 0: it does not say
    std::int64_t atMs = 0;     // when it was complete, UTC
};

// What a query will cost before it runs.
struct Plan {
    std::string text;                       // as the server explains it; empty: it can't
    std::optional<std::int64_t> rowsToRead; // about; absent: it can't tell
};

// A connection to a warehouse, for reading only, used by one thread at a time, with or without an event loop
// of its own; never the window's. Every call may take as long as the server does, and ends within a second of
// progress.requestStop() with Cancelled: the query then ends on the server too. Errors are the codes Server*
// and Warehouse*, and name the address.
class Connection {
public:
    // Connects and asks for the version. The password is sent to a server only that is what its certificate
    // says, unless the address says that it is not encrypted.
    static Result<std::unique_ptr<Connection>> open(const ServerAddress& address, const QString& password,
                                                    const Limits& limits, Progress& progress);
    virtual ~Connection() = default;

    virtual const ServerAddress& address() const = 0;
    virtual const Dialect& dialect() const = 0;
    virtual const std::string& version() const = 0;
    virtual const Limits& limits() const = 0;

    // The tables and views of the database that this user may see, by name.
    virtual Result<std::vector<TableName>> tables(Progress& progress) = 0;
    // As the catalogue has it now; WarehouseNoTable. A name without a database is one of the address's.
    virtual Result<Table> table(const TableName& name, Progress& progress) = 0;
    // WarehouseReplicaLags where what the server has of a table is older than the limit.
    virtual Status checkFresh(const Table& table, Progress& progress) = 0;
    virtual Result<Plan> plan(const Table& table, const std::string& query, Progress& progress) = 0;
    // Rows in the order of the answer, as they arrive. An answer that is not whole is an error, whatever was
    // handed on before.
    virtual Result<Answer> run(const std::string& query, const TakeRow& take, Progress& progress) = 0;
};

// The first rows of a table, as text, and behind its columns the value of another expression, where there is
// one.
Result<std::vector<std::vector<std::string>>> firstRows(Connection& connection, const Table& table,
                                                        const std::string& expression, int rows,
                                                        Progress& progress);

} // namespace clausemeter::warehouse
