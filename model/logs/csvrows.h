// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/columns.h"
#include "model/logs/csvindex.h"
#include "model/logs/tally.h"
#include "model/logs/tuning.h"

#include <array>
#include <string>
#include <string_view>

namespace clausemeter::logs {

// The rows of a chunk of CSV one by one; rows that can't be read by any mapping go to the tally as blank or bad.
class CsvRows {
public:
    CsvRows(const ColumnMap& columns, char delimiter, const Tuning& tuning);

    void begin(const Chunk& chunk);
    // The next row that has all columns; false at the end of the chunk.
    bool next(Tally& tally);

    std::string_view record() const { return m_record; } // without its line break
    bool has(Role role) const { return m_columns.of(role).has_value(); }
    // The value in a column that is there, without quotes and spaces around it; good until value() of the same role.
    std::string_view value(Role role);
    // The same as it stands in the record.
    std::string_view raw(Role role) const;

private:
    std::string_view rawField(std::size_t field) const;

    ColumnMap m_columns;
    std::size_t m_needed;
    std::size_t m_maxRecord;
    CsvIndex m_index;
    std::array<std::string, 9> m_scratch;

    std::string_view m_text;
    std::size_t m_next = 0;   // record
    std::size_t m_first = 0;  // field of the record
    std::size_t m_fields = 0; // in the record
    std::size_t m_start = 0;  // of the next record
    std::string_view m_record;
};

} // namespace clausemeter::logs
