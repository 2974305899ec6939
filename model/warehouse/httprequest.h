// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/warehouse/connection.h"

#include <QByteArray>
#include <QUrlQuery>
#include <chrono>
#include <functional>

namespace clausemeter::warehouse {

// What became of one request.
struct HttpAnswer {
    int status = 0;
    QByteArray clickHouseProgress; // the last X-ClickHouse-Summary or -Progress
    bool saysClickHouse = false;   // some header does
};

// Sends `body` to the server and hands on what comes back, piece by piece, the status first known with the
// first piece. Waits by an event loop of its own. The user and the password go as a header; where the
// connection is encrypted they are sent to the server only that its certificate names. ServerUnreachable,
// ServerNotTrusted, ServerCut, ServerProtocol, ServerTimedOut after `limit`, Cancelled, or the error of
// `take`.
Result<HttpAnswer> postToServer(const ServerAddress& address, const QString& password,
                                const QUrlQuery& parameters, const QByteArray& body,
                                std::chrono::milliseconds limit,
                                const std::function<Status(int status, std::string_view piece)>& take,
                                Progress& progress);

// How an answer to a plain request begins, whatever is spoken there; empty: nothing within a second. Sends
// neither user nor password.
QByteArray whatAnswers(const ServerAddress& address);

} // namespace clausemeter::warehouse
