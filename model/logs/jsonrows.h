// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/bytepattern.h"
#include "model/logs/columns.h"
#include "model/logs/jsonlines.h"

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace clausemeter::logs {

// The rows of a chunk of JSON lines one by one; lines that can't be read by any mapping go to the tally as
// blank or bad. Keys come in any order; of a key that stands twice in a line the first counts; null is as
// good as no key. A service, an event, a code or a region may have a key that no line had before: failures
// alone have error codes.
class JsonRows {
public:
    JsonRows(const ColumnMap& columns, const Tuning& tuning);

    void begin(const Chunk& chunk) { m_lines.begin(chunk); }
    // The next row that has all it needs; false at the end of the chunk. A service, an event, a code, a
    // region, and beside a rate the number of requests, are not needed: a line without an event is a request.
    bool next(Tally& tally);

    std::string_view record() const { return m_lines.line(); }
    bool has(Role role) const { return (m_found >> unsigned(role) & 1) != 0; }
    // The value of a role that is there, decoded, without quotes and spaces around it, numbers without
    // exponent; good until value() of the same role.
    std::string_view value(Role role);
    // The same as it stands in the record.
    std::string_view raw(Role role) const { return m_raw[std::size_t(role)]; }
    // That without quotes; kChunkPadding bytes behind it are readable.
    std::string_view inner(Role role) const
    {
        const std::string_view raw = m_raw[std::size_t(role)];
        return raw.front() == '"' ? raw.substr(1, raw.size() - 2) : raw;
    }

private:
    static constexpr unsigned kNoRole = kRoleCount;

    // What the keys at one place of earlier lines were; lines of two shapes may take turns.
    struct Expected {
        struct Key {
            BytePattern bytes; // with quotes and the colon
            unsigned role = kNoRole;
        };
        std::array<Key, 2> keys;
        unsigned older = 0;
    };

    bool read();
    unsigned lookUp(std::size_t place, std::string_view key, std::size_t token);
    unsigned byName(const std::string& key);

    std::unordered_map<std::string, unsigned> m_roles; // by key
    std::vector<Role> m_late;                          // that no column of the first lines has
    unsigned m_needed = 0;                             // bits of roles
    JsonLines m_lines;
    std::vector<Expected> m_expected; // by place in the line
    std::size_t m_places = 0;         // its size
    unsigned m_seen = 0;
    unsigned m_found = 0; // of those seen: not null
    std::array<std::string_view, kRoleCount> m_raw;
    std::array<std::string, kRoleCount> m_scratch;
};

} // namespace clausemeter::logs
