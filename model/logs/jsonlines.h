// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/jsonindex.h"
#include "model/logs/tally.h"
#include "model/logs/tuning.h"

#include <string_view>

namespace clausemeter::logs {

// The lines of a chunk that may be JSON objects, one by one; blank lines, lines over the limit and lines that
// begin otherwise go to the tally.
class JsonLines {
public:
    explicit JsonLines(const Tuning& tuning)
        : m_maxRecord(tuning.maxRecord)
    {
    }

    void begin(const Chunk& chunk);
    // The next line that begins with a brace; false at the end of the chunk.
    bool next(Tally& tally);

    std::string_view line() const { return m_line; }
    const JsonIndex& index() const { return m_index; }
    std::size_t brace() const { return m_token; } // its token
    std::size_t end() const { return m_end; }     // offset behind the line in the index's text
    // The line was an object up to that token. Without this call its tokens are passed over.
    void walkedTo(std::size_t token) { m_token = token; }

private:
    std::string_view takeLine();
    bool enter(std::string_view line);

    std::size_t m_maxRecord;
    JsonIndex m_index;
    std::string_view m_text;
    std::size_t m_at = 0; // of the next line
    bool m_onlyFeeds = false;
    bool m_byLine = false; // the chunk as a whole can't be indexed
    std::string_view m_line;
    std::size_t m_token = 0;
    std::size_t m_end = 0;
};

} // namespace clausemeter::logs
