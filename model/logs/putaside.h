// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/readlogs.h"

#include <functional>

namespace clausemeter::logs {

// Why an input is put aside that could be read: what it holds was counted elsewhere. Any thread.
using PutAside = std::function<std::optional<Error>(const InputReport&)>;

// As readLogs(), without what is put aside: that is told in LogData::leftOut, with its reason. Without a
// function every input is taken.
Result<LogData> readLogs(const std::vector<std::string>& paths, const ReadOptions& options,
                         const PutAside& putAside, Progress& progress);

} // namespace clausemeter::logs
