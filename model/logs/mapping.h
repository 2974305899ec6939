// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"
#include "model/logs/kind.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace clausemeter::logs {

// How a file is to be read, as far as somebody said so. What is set here is never overridden by what is
// recognised; what is not set is recognised.
struct Mapping {
    std::optional<LogKind> kind;
    std::optional<Encoding> encoding;
    std::optional<char> delimiter;
    std::map<std::string, Role> roles; // by header name
    std::optional<bool> rateIsPercent;
    std::vector<std::string> entryEvents;     // empty: the built-in list (logs.md)
    std::optional<int> accessLogFailureFrom;  // HTTP status; absent: 500
    std::optional<bool> intervalStampedAtEnd; // the stamp of an interval is its end
    bool operator==(const Mapping&) const = default;
};

} // namespace clausemeter::logs
