// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/folder.h"
#include "model/logs/input.h"
#include "model/logs/tuning.h"

#include <functional>

namespace clausemeter::logs {

using UseInput = std::function<Status(Input&)>;
using LeaveOut = std::function<void(const std::string& name, const Error& why)>;

// What is in one file: itself, unpacked where it is gzip or zstd, or each member of a tar (packed or not) or
// zip, in their order, named archive/member. By content, never by name. Ends with the first error, of `use`
// too. Hidden members, links and archives in archives are told to `leaveOut`. The file's bytes have been
// expected of the progress.
Status forEachInput(const FileToRead& file, const Tuning& tuning, Progress& progress, const UseInput& use,
                    const LeaveOut& leaveOut);

} // namespace clausemeter::logs
