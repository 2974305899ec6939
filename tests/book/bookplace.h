// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/server/passwords.h"
#include "postgresserver.h"

#include <QTemporaryDir>
#include <QTest>

namespace clausemeter::book {

// The server of the test program, started by whoever asks first.
inline test::PostgresServer* teamServer()
{
    static const auto server = test::PostgresServer::make();
    return server.get();
}

// The address of the team's book of that name, which is not there yet.
inline server::ServerAddress teamAddress(const QString& name)
{
    server::ServerAddress address{QStringLiteral("postgresql"),
                                  test::PostgresServer::user(),
                                  test::PostgresServer::host(),
                                  teamServer()->port(),
                                  QStringLiteral("postgres"),
                                  name,
                                  false,
                                  {}};
    server::rememberPassword(address, test::PostgresServer::password());
    return address;
}

// Whether the books of this run are on a server: with CLAUSEMETER_TEST_SERVER in the environment.
inline bool isOnServer()
{
    return qEnvironmentVariableIsSet("CLAUSEMETER_TEST_SERVER");
}

// Where a test makes its book: a file in the folder, or a schema of the server. The same test is run with
// both.
inline QString bookPlace(const QTemporaryDir& folder)
{
    static int count = 0;
    if (!isOnServer())
        return folder.filePath(QStringLiteral("b.book"));
    return teamAddress(QStringLiteral("book %1").arg(++count)).toString();
}

} // namespace clausemeter::book
