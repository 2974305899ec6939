// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"
#include "model/logs/kind.h"
#include "model/logs/resultvalue.h"
#include "model/logs/timestamp.h"

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
    // By header name, columnKeys() where a name stands twice; no role: the column is not used.
    std::map<std::string, std::optional<Role>> roles;
    std::optional<StampForm> timeForm;     // absent: each stamp by its own shape, epochs by magnitude
    std::optional<SlaClock> timeOffset;    // of stamps without one; absent: the SLA clock (semantics R1)
    std::optional<ResultForm> resultForm;  // absent: told from all values of the column
    std::vector<std::string> successWords; // go before the built-in words; compared without case
    std::vector<std::string> failureWords;
    std::optional<int> httpFailureFrom; // a status of an access log or a result column; absent: 500
    std::optional<bool> rateIsPercent;
    std::vector<std::string> entryEvents;     // empty: the built-in list (logs.md)
    std::optional<bool> intervalStampedAtEnd; // the stamp of an interval is its end
    bool operator==(const Mapping&) const = default;

    bool isEmpty() const { return *this == Mapping(); }
    // How stamps are read where the SLA clock is `clock`.
    StampRule stampRule(SlaClock clock) const { return {timeOffset.value_or(clock), timeForm}; }
};

// What `said` says, and what `otherwise` says of all that `said` leaves open. A role that `said` gives to a
// column is taken from the column that has it in `otherwise`; lists are taken whole.
Mapping merged(const Mapping& said, const Mapping& otherwise);

} // namespace clausemeter::logs
