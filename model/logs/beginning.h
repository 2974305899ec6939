// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/bytesource.h"
#include "model/logs/recognise.h"

namespace clausemeter::logs {

// The beginning of a file, decoded, with all that is said of the file.
struct Beginning {
    ReadOptions options; // `mapping` alone counts now: the file's own, then that of its profile
    InputReport report;  // file, encoding and profile
    std::string text;    // UTF-8
    bool isWhole = false;
};

// Reads tuning.headBytes of a file named `name`, in the encoding that is said or that its first bytes speak
// for, and finds the profile for its header, which may say another encoding. LogBinary, LogDecodingFailed.
Result<Beginning> readBeginning(ByteSource& bytes, const std::string& name, const ReadOptions& options,
                                const Tuning& tuning);

// What the file is. Where it has no header its profile is found by its kind. Completes the report as far as
// the beginning tells; the result refers to the options of `beginning`.
Result<Recognised> recognise(Beginning& beginning, const Tuning& tuning);

} // namespace clausemeter::logs
