// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/readlogs.h"

namespace clausemeter::logs {

// One of the first rows, and what was understood of it.
struct PreviewRow {
    std::int64_t line = 0;
    std::vector<std::string> fields;   // UTF-8, shortened
    std::optional<Instant> time;       // of the time column
    std::optional<Outcome> outcome;    // of the result column; Neither where it is bad
    std::optional<RejectReason> isBad; // the reader rejects the row
    bool operator==(const PreviewRow&) const = default;
};

// The beginning of a file as a mapping reads it.
struct LogPreview {
    InputReport
        report; // of the whole records among the bytes that were looked at; columns also where it failed
    std::vector<PreviewRow> rows;
    std::optional<Error> error; // why it can't be read in this way
    bool isWhole = false;       // the file has no more than that
    bool operator==(const LogPreview&) const = default;
};

// Reads the beginning of an input (InputReport::file) as readLogs() would: of a file, of a member of an
// archive, or of the first log in a folder or archive. Fails only where there is no text to show: a file that
// is missing, unreadable, empty, binary or can't be decoded at all.
Result<LogPreview> previewLog(const std::string& name, const ReadOptions& options, Progress& progress);

} // namespace clausemeter::logs
