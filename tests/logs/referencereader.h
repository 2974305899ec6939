// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"
#include "model/logs/kind.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace clausemeter::logs {

// What a request log says, read slowly and plainly, one character after the other, to hold the fast reader
// against.
struct Reference {
    struct Bad {
        std::int64_t line;
        RejectReason reason;
        bool operator==(const Bad&) const = default;
    };
    struct OfService {
        std::map<std::int64_t, std::pair<std::uint64_t, std::uint64_t>> slots; // requests and successes
        std::map<std::pair<std::int64_t, std::string>, std::uint64_t> failures;
        // Requests and failures by slot and region.
        std::map<std::pair<std::int64_t, std::string>, std::pair<std::uint64_t, std::uint64_t>> regions;
        std::optional<std::int64_t> newest;
    };

    std::int64_t accepted = 0;
    std::int64_t outside = 0;
    std::int64_t blank = 0;
    std::vector<Bad> bad;
    std::optional<std::int64_t> first;
    std::optional<std::int64_t> last;
    std::map<std::string, OfService> services;
};

inline const std::string kOtherNames = "(others)"; // codes and regions beyond those that are told apart

// Columns named time, result, error_code and perhaps service and region; words and numbers as results.
// `services`: all have the period of `first` to `last`, both included.
Reference readSlowly(const std::string& content, char delimiter, std::size_t maxRecord,
                     const std::vector<std::string>& services, Date first, Date last);

// The same of JSON lines with such keys.
Reference readJsonSlowly(const std::string& content, std::size_t maxRecord,
                         const std::vector<std::string>& services, Date first, Date last);

} // namespace clausemeter::logs
