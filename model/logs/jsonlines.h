// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/jsonindex.h"
#include "model/logs/tally.h"
#include "model/logs/tuning.h"

#include <optional>
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

    // `glances`: there is one who may read most lines without the index, which then is made when it has to
    // be.
    void begin(const Chunk& chunk, bool glances = false);
    // The next line that begins with a brace; false at the end of the chunk.
    bool next(Tally& tally);

    // The text from the next line on, where a glance at it may do; otherwise nothing.
    std::string_view toGlanceAt() const { return m_unindexed > 0 ? m_text.substr(m_at) : std::string_view(); }
    // The next line is that long and was read, instead of next(). False where it is too long for that.
    bool glanced(std::size_t length);

    std::string_view line() const { return m_line; }
    const JsonIndex& index() const { return m_index; }
    std::size_t brace() const { return m_token; } // its token
    std::size_t end() const { return m_end; }     // offset behind the line in the index's text
    // The line was an object up to that token. Without this call its tokens are passed over.
    void walkedTo(std::size_t token) { m_token = token; }

private:
    std::string_view takeLine();
    bool enter(std::string_view line);
    void indexAll();

    std::size_t m_maxRecord;
    JsonIndex m_index;
    std::string_view m_text;
    std::size_t m_at = 0;            // of the next line
    std::optional<bool> m_onlyFeeds; // the text has no \r
    bool m_byLine = false;           // the chunk as a whole can't be indexed
    int m_unindexed = 0;             // lines that get an index of their own before the chunk gets one
    std::string_view m_line;
    std::size_t m_token = 0;
    std::size_t m_end = 0;
};

} // namespace clausemeter::logs
