// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/chunk.h"
#include "model/logs/recordcutter.h"
#include "model/logs/textsource.h"

#include <vector>

namespace clausemeter::logs {

// Cuts a text into chunks. Chunks are taken one after the other, so where quotes stand at the start of a
// chunk is always known; several threads take turns (the caller locks) and work on their chunks at the same
// time.
class ChunkReader {
public:
    // Begins behind the first `skip` bytes of the text. chunkBytes at most maxRecord.
    ChunkReader(TextSource& text, const CutRule& rule, std::size_t chunkBytes, std::size_t maxRecord,
                std::size_t skip);

    // The next chunk, its text in `storage`; nothing at the end.
    Result<std::optional<Chunk>> next(std::vector<char>& storage);

private:
    Status skip();
    Result<std::optional<Chunk>> whole(std::vector<char>& storage);
    Result<std::optional<Chunk>> cut(std::vector<char>& storage, std::size_t size);
    GivenUp giveUp(std::string_view text);

    TextSource& m_text;
    CutRule m_rule;
    std::size_t m_chunkBytes;
    std::size_t m_maxRecord;
    std::size_t m_skip;
    std::string m_rest; // from the start of a record on
    std::int64_t m_number = 0;
    bool m_ended = false;     // the text has no more bytes
    bool m_skipsLine = false; // within a line that was given up
};

} // namespace clausemeter::logs
