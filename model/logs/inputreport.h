// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/mapping.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace clausemeter::logs {

struct BadRow {
    std::int64_t line = 0;   // from 1, as an editor counts; the first line of a record that spans several
    std::int64_t column = 0; // from 1, in characters; 0 when the whole row is meant
    RejectReason reason = RejectReason::FewFields;
    std::string text; // UTF-8, shortened to 200 characters
    bool operator==(const BadRow&) const = default;
};

struct Column {
    std::string name; // as the header has it
    std::optional<Role> role;
    bool operator==(const Column&) const = default;
};

// What a server was asked, where an input was counted by one.
struct ServerQuery {
    // Whether the answer is a new one: none was kept, or could be; an earlier one was kept; what was kept was
    // damaged, so that the server was asked again.
    enum class Fetch { Now, Kept, Again };

    std::string version;       // of the server, as it says
    std::string text;          // of the query that counted, without a password
    std::int64_t atMs = 0;     // when it was answered, UTC
    std::int64_t rowsRead = 0; // by the server, as it says
    Fetch fetch = Fetch::Now;
    bool operator==(const ServerQuery&) const = default;
};

// What one input was and what became of each of its rows: records = accepted + rejected + blank + header,
// always.
struct InputReport {
    static constexpr std::size_t kKeptBadRows = 1000;

    std::string file;    // as it was named
    std::string profile; // that was used; empty: none
    Mapping mapping;     // what was said of the file: by the user, or by the profile
    LogKind kind = LogKind::RequestCsv;
    Encoding encoding = Encoding::Utf8;
    Compression compression = Compression::None; // of the content, before it was decoded
    char delimiter = ',';
    std::vector<Column> columns;
    std::string
        timeForm; // of the first good row: "iso", "epoch-s", "epoch-ms", "epoch-us", "epoch-ns", "access-log"
    bool timeHasOffset = false; // of the first good row
    std::string resultForm;     // "words", "signed", "http", "code", "counts", "rate-percent", "rate-ratio"
    std::int64_t bytes = 0;     // decoded content
    std::string digest;         // "xxh3-128:..." or "sha-256:...", of the decoded content

    std::int64_t records = 0;
    std::int64_t accepted = 0;    // good rows, those of the next two lines included
    std::int64_t outside = 0;     // good rows outside every service period: not added
    std::int64_t otherEvents = 0; // good rows of events that are no room entry: not counted
    std::int64_t rejected = 0;
    std::int64_t blank = 0;
    std::int64_t header = 0; // rows; 0 or 1, more with a "sep=" line
    std::map<RejectReason, std::int64_t> rejectedBy;
    std::vector<BadRow> badRows; // the first of them, ReadOptions::keptBadRows; of very many inputs fewer

    std::optional<std::size_t> sameAs;   // the content is that of an earlier input (its index): not added
    std::optional<std::int64_t> firstMs; // the oldest and the newest good row, UTC milliseconds
    std::optional<std::int64_t> lastMs;
    std::vector<std::vector<std::string>> preview; // the first rows as fields, UTF-8; only where asked for
    std::optional<ServerQuery> server;             // of a warehouse; its digest is that of the answer
    bool operator==(const InputReport&) const = default;
};

} // namespace clausemeter::logs
