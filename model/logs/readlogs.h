// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/base/time.h"
#include "model/logs/inputreport.h"
#include "model/logs/profile.h"
#include "model/slots/servicelog.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clausemeter::logs {

// A service whose rows are wanted, with its periods (both days included; no end: it runs on).
struct WantedService {
    std::string id;
    std::vector<std::pair<Date, std::optional<Date>>> periods;
};

enum class Digest { Xxh3, Sha256 };

// What the user or the account says.
struct ReadOptions {
    SlaClock clock;                         // for stamps without an offset, and for slots
    std::vector<WantedService> services;    // empty: every row is taken, whatever its service (inspect)
    std::vector<std::string> reservedCodes; // error codes that stay exact however many others there are
    Digest digest = Digest::Xxh3;
    Mapping mapping;                         // of every file
    std::map<std::string, Mapping> mappings; // by path, of all in a folder or archive; goes before `mapping`
    std::vector<Profile> profiles;           // the first that fits a file says what the mappings leave open
    int previewRows = 0;
    std::size_t keptBadRows = InputReport::kKeptBadRows; // of each file
    int threads = 0;                                     // 0: as many as the machine has
};

// A file in a folder or an archive that was put aside, and why: FileLeftOut, ArchiveEmpty, or isNoLog().
struct LeftOut {
    std::string file;
    Error why;
    bool operator==(const LeftOut&) const = default;
};

// Whether it says that a file is no log at all.
bool isNoLog(ErrorCode code);

// What the logs say: one report an input, and the counts per service.
struct LogData {
    std::vector<InputReport>
        inputs; // in the order of the paths; of a folder sorted, of an archive as they stand
    std::vector<LeftOut> leftOut;
    std::map<std::string, slots::ServiceLog>
        services; // by service id; "" for rows without one when all are taken
    // What room callbacks say, which is successes only: part of nothing above, to be held against it.
    std::map<std::string, slots::SlotTable> callbacks;
    bool operator==(const LogData&) const = delete;
};

// Reads files of any known kind, streaming: memory does not grow with the files. A path may be a folder, an
// archive (tar, packed or not, or zip) or a gzip or zstd file; each file in it is an input. Errors name the
// file and, where there is one, the line; SourcesOverlap when two kinds cover the same slot (semantics R7d),
// which is looked into only where services are wanted. Kinds are the families of LogFormat; counts and rates
// of one LogKind are two. LogSuccessesOnly when services are wanted and there are room callbacks alone. Rows
// of services beyond the first 100 that turn up count as rows without one where all are taken. Error codes
// beyond what a slot table holds count as failures without one, save the reserved ones. Stops within 100 ms
// of progress.requestStop() with Cancelled. Never touches the GUI thread's objects.
Result<LogData> readLogs(const std::vector<std::string>& paths, const ReadOptions& options,
                         Progress& progress);

} // namespace clausemeter::logs
