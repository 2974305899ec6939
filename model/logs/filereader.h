// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/filecounts.h"
#include "model/logs/input.h"
#include "model/logs/tuning.h"

#include <memory>
#include <string>

namespace clausemeter::logs {

// One input, read: its report, and its counts by the services' numbers.
struct ReadFile {
    InputReport report;
    std::string family; // LogFormat::family
    std::unique_ptr<FileCounts> counts;
    bool successesOnly = false; // LogFormat::successesOnly
};

// Reads one input with several threads. What is said of it goes before what a profile says, and that before
// what is recognised.
Result<ReadFile> readInput(Input& input, const ReadOptions& options, const Tuning& tuning,
                           ServiceIndex& services, Progress& progress);

} // namespace clausemeter::logs
