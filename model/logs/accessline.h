// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/timestamp.h"

#include <optional>
#include <string_view>

namespace clausemeter::logs {

// A line of the common or combined log format: host ident user [time] "request" status bytes, and what
// follows.
struct AccessLine {
    std::string_view time;      // between the brackets
    int status = 0;             // 100..599
    std::size_t behindSize = 0; // offset of what follows the size
};

// Nothing where the line has another shape. The time is not looked into.
std::optional<AccessLine> accessLine(std::string_view line);

// Whether every quote from an offset on is closed.
bool quotesAreClosed(std::string_view line, std::size_t at);

} // namespace clausemeter::logs
