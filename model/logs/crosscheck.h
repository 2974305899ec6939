// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/readlogs.h"

#include <string>
#include <vector>

namespace clausemeter::logs {

// What the room callbacks of a service say, held against its log (logs.md).
struct CrossCheck {
    std::string service;
    std::int64_t slots = 0; // with entries in the callbacks, and where the log gives no rate alone
    std::int64_t more = 0;  // of these: where the callbacks have more successes than the log
    bool operator==(const CrossCheck&) const = default;
};

// One for each service with callbacks.
std::vector<CrossCheck> crossChecks(const LogData& data);

} // namespace clausemeter::logs
