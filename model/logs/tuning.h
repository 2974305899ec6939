// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/csvkernel.h"
#include "model/logs/readlogs.h"

#include <cstddef>

namespace clausemeter::logs {

// How the reader works, not what it finds: results are the same for any values. Tests set them small.
struct Tuning {
    std::size_t chunkBytes = 256 * 1024; // at most maxRecord
    std::size_t maxRecord =
        1024 * 1024; // bytes of a record without its line break (logs.md: lines up to 1 MiB)
    std::size_t headBytes = 1280 * 1024; // looked at to recognise what the file is; more than maxRecord
    std::int64_t threadedFrom = 4 * 1024 * 1024; // smaller files are read by one thread
    Simd simd = Simd::Avx512;                    // at most
    bool glances = true;                         // at JSON lines of the form of earlier ones: JsonGlance
    std::size_t packedBytes = 128 * 1024;        // of a compressed file, read at once
    // Of what is costly to read again, kept from the start: UTF-16 has twice the bytes.
    std::size_t keptBytes() const { return 2 * headBytes + 256 * 1024; }
};

Result<LogData> readLogs(const std::vector<std::string>& paths, const ReadOptions& options,
                         const Tuning& tuning, Progress& progress);

} // namespace clausemeter::logs
