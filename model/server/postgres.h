// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/server/address.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace clausemeter::server {

// What a session may take, in seconds.
struct PostgresLimits {
    int connectSeconds = 10;
    int statementSeconds = 120; // any statement
    int lockSeconds = 10;       // the wait for whoever changes the same
    int idleSeconds = 60;       // a transaction in which nothing happens is ended by the server
    bool readOnly = false;
};

// Opens a connection of the driver QPSQL that is set up for it: TLS verified against host name and authority
// (verify-full) where the address does not say otherwise; UTF-8, times in UTC, backslashes in strings are
// ordinary, limits as above. No environment variable of libpq (PGOPTIONS, PGSERVICE, ...) changes any of
// that. Errors: ServerUnreachable, ServerNotTrusted, ServerRefusedUser, ServerNotAllowed, ServerProtocol,
// ServerTimedOut, ServerLimit, ServerFailed; `file` is the address.
Status openPostgres(QSqlDatabase& database, const ServerAddress& address, const QString& password,
                    const PostgresLimits& limits = {});

// What an error of a statement means; ServerCut where the connection is gone.
Error postgresError(const QSqlError& error, const ServerAddress& address, const PostgresLimits& limits = {});

// An identifier as it stands in a statement, in double quotes; nothing where PostgreSQL can't have it: empty,
// with a NUL, or longer than 63 bytes, which it would cut off.
std::optional<QString> quotedIdentifier(const QString& name);

} // namespace clausemeter::server
