// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/base/time.h"
#include "model/logs/profile.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace clausemeter::app {

// Logs of which somebody has to say how they are read.
struct MappingQuestion {
    std::vector<std::string> logs;                 // those of the request
    std::string asked;                             // the one that it is about
    std::map<std::string, logs::Mapping> mappings; // what was said so far
    SlaClock clock;
};

// Whether a log can't be read only because nobody said how.
bool isMappingQuestion(ErrorCode code);

// Whether more rows were rejected than read. Rows of other services are no question of reading.
bool isMostlyRejected(const logs::InputReport& input);

// The first of the question's logs most of whose rows are rejected as far as its beginning shows.
std::optional<std::string> mostlyRejected(const MappingQuestion& question,
                                          const std::vector<logs::Profile>& profiles);

} // namespace clausemeter::app
