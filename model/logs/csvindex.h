// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/chunk.h"
#include "model/logs/csvkernel.h"

#include <cstdint>
#include <vector>

namespace clausemeter::logs {

// Where the fields and records of a chunk of CSV end. Made anew for each chunk; the memory is kept.
class CsvIndex {
public:
    CsvIndex(char delimiter, Simd simd)
        : m_delimiter(delimiter)
        , m_simd(simd)
    {
    }

    void build(const Chunk& chunk);

    std::size_t records() const { return m_records; }
    // Offset of the delimiter, the \n or lone \r, or the end of the text that ends field i, counted through
    // the chunk. Field -1, too, ends before the one that follows: fieldEnds()[i - 1] + 1 is where field i
    // begins.
    const std::uint32_t* fieldEnds() const { return m_fieldEnds.data() + 1; }
    // The number of fields up to and with record i.
    const std::uint32_t* recordEnds() const { return m_recordEnds.data(); }
    // The last record has no line break.
    bool lastIsUnterminated() const { return m_unterminated; }

private:
    void walk(std::string_view text);
    std::uint32_t* ends() { return m_fieldEnds.data() + 1; }

    char m_delimiter;
    Simd m_simd;
    std::vector<std::uint32_t> m_fieldEnds;  // from field -1 on; longer than m_fields
    std::vector<std::uint32_t> m_recordEnds; // longer than m_records
    std::size_t m_fields = 0;
    std::size_t m_records = 0;
    bool m_unterminated = false;
};

} // namespace clausemeter::logs
