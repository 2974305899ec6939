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

// The rows of a chunk of CSV one by one; rows that can't be read by any mapping go to the tally as blank or
// bad.
class CsvRows {
public:
    CsvRows(const ColumnMap& columns, char delimiter, const Tuning& tuning);

    void begin(const Chunk& chunk);
    // The next row that has all columns; false at the end of the chunk.
    bool next(Tally& tally);

    // The short way: whether the next row has exactly the columns of the header and nothing else is to be
    // said of it. Then nextRaw() is what it has in a column, quotes included, and skip() goes on behind it.
    bool nextIsRegular()
    {
        if (m_next + 1 >= m_index.records())
            return false; // the last one may be cut
        m_first += m_fields;
        m_fields = 0;
        return m_allShort && m_index.recordEnds()[m_next] - m_first == m_columnCount && m_columnCount > 1;
    }
    std::string_view nextRaw(std::size_t column) const { return regular().raw(column); }
    void skip()
    {
        Regular rows = regular();
        rows.skip();
        passed(rows);
    }

    // The same for many rows in a row, from where nextIsRegular() said yes; passed() tells how far they went.
    class Regular {
    public:
        bool isNext() const { return m_left > 0 && *m_recordEnd - m_first == m_columns; }
        std::string_view raw(std::size_t column) const
        {
            const std::uint32_t* const ends = m_fieldEnds + m_first;
            const std::uint32_t start = ends[std::ptrdiff_t(column) - 1] + 1;
            std::uint32_t end = ends[column];
            if (column + 1 == m_columns && end > start && m_text[end] == '\n' && m_text[end - 1] == '\r')
                --end;
            return {m_text + start, end - start};
        }
        void skip()
        {
            m_first += m_columns;
            ++m_recordEnd;
            --m_left;
        }

    private:
        friend class CsvRows;
        const char* m_text;
        const std::uint32_t* m_fieldEnds;
        const std::uint32_t* m_recordEnd;
        std::uint32_t m_first; // field of the record
        std::uint32_t m_columns;
        std::size_t m_left; // records before the last one
    };
    Regular regular() const
    {
        Regular rows;
        rows.m_text = m_text.data();
        rows.m_fieldEnds = m_index.fieldEnds();
        rows.m_recordEnd = m_index.recordEnds() + m_next;
        rows.m_first = std::uint32_t(m_first);
        rows.m_columns = std::uint32_t(m_columnCount);
        rows.m_left = m_index.records() - 1 - m_next;
        return rows;
    }
    void passed(const Regular& rows)
    {
        m_next = m_index.records() - 1 - rows.m_left;
        m_first = rows.m_first;
        m_fields = 0;
        m_start = m_index.fieldEnds()[std::ptrdiff_t(m_first) - 1] + 1;
    }

    std::string_view record() const { return m_record; } // without its line break
    bool has(Role role) const { return m_columns.of(role).has_value(); }
    // The value in a column that is there, without quotes and spaces around it; good until value() of the
    // same role. Empty where the row has no such field.
    std::string_view value(Role role);
    // The same as it stands in the record.
    std::string_view raw(Role role) const;

private:
    std::string_view rawField(std::size_t field) const;

    ColumnMap m_columns;
    std::size_t m_needed;
    std::size_t m_columnCount;
    bool m_allShort = false; // no record of the chunk can be too long
    std::size_t m_maxRecord;
    CsvIndex m_index;
    std::array<std::string, kRoleCount> m_scratch;

    std::string_view m_text;
    std::size_t m_next = 0;   // record
    std::size_t m_first = 0;  // field of the record
    std::size_t m_fields = 0; // in the record
    std::size_t m_start = 0;  // of the next record
    std::string_view m_record;
};

} // namespace clausemeter::logs
