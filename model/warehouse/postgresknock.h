// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/server/address.h"

#include <chrono>

namespace clausemeter::warehouse {

// Waits for PostgreSQL to say anything, since libpq, while it connects to a server that has stopped, can't be
// told to give up. Asks whether it speaks TLS, which it answers before it knows who asks; waits by an event
// loop of its own. ServerTimedOut after `limit`, Cancelled. Done, too, where nobody listens or something else
// answers: whoever connects then says what that is.
Status knockAtPostgres(const server::ServerAddress& address, std::chrono::seconds limit, Progress& progress);

} // namespace clausemeter::warehouse
