// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/columns.h"
#include "model/logs/jsonglance.h"
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

    void begin(const Chunk& chunk) { m_lines.begin(chunk, m_glances); }
    // The next row that has all it needs; false at the end of the chunk. A service, an event, a code, a
    // region, and beside a rate the number of requests, are not needed: a line without an event is a request.
    bool next(Tally& tally);

    std::string_view record() const { return m_lines.line(); }
    bool has(Role role) const { return (m_values.found >> unsigned(role) & 1) != 0; }
    // The value of a role that is there, decoded, without quotes and spaces around it, numbers without
    // exponent; good until value() of the same role.
    std::string_view value(Role role);
    // The same as it stands in the record.
    std::string_view raw(Role role) const
    {
        const GlanceValues::Value& value = m_values.values[std::size_t(role)];
        return {value.text, value.size};
    }
    // That without quotes; kChunkPadding bytes behind it are readable.
    std::string_view inner(Role role) const
    {
        const std::string_view raw = this->raw(role);
        return raw.front() == '"' ? raw.substr(1, raw.size() - 2) : raw;
    }

private:
    static constexpr unsigned kNoRole = GlanceLead::kNoRole;

    bool glance();
    bool read();
    unsigned lookUp(std::size_t place, std::string_view lead, std::size_t token);
    unsigned byName(const std::string& key);

    std::unordered_map<std::string, unsigned> m_roles; // by key
    std::vector<Role> m_late;                          // that no column of the first lines has
    unsigned m_needed = 0;                             // bits of roles
    bool m_glances;
    JsonLines m_lines;
    std::vector<GlancePlace> m_places; // of earlier lines
    GlanceValues m_values;
    std::array<std::string, kRoleCount> m_scratch;
};

} // namespace clausemeter::logs
