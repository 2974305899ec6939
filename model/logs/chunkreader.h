// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/chunk.h"
#include "model/logs/recordcutter.h"
#include "model/logs/textsource.h"

#include <vector>

namespace clausemeter::logs {

// Cuts a text into chunks. Records are found one after the other, so where quotes stand at the start of a
// chunk is always known; several threads take turns and work on their chunks at the same time. Where the text
// comes in blocks, only the cutting goes by turns: the next blocks are read meanwhile.
class ChunkReader {
public:
    // Begins behind the first `skip` bytes of the text. chunkBytes at most maxRecord.
    ChunkReader(TextSource& text, const CutRule& rule, std::size_t chunkBytes, std::size_t maxRecord,
                std::size_t skip);

    // The next chunk, its text in `storage`; nothing at the end. The caller locks.
    Result<std::optional<Chunk>> next(std::vector<char>& storage);

    struct Block {
        std::int64_t number = 0; // from 0
        std::int64_t at = 0;     // byte
        std::size_t bytes = 0;
        bool isLast = false;
        bool mayHaveQuotes = true;
    };
    // Whether chunks come from blocks: then next() is not to be used.
    bool isByBlocks() const { return m_isByBlocks; }
    // Whether several threads may read blocks at the same time.
    bool isParallel() const { return m_isByBlocks && m_text.blocks(); }
    // The next block to be read; nothing behind the last. The caller locks.
    std::optional<Block> nextBlock();
    std::int64_t blocksGiven() const { return m_blocksGiven; }
    // The bytes of a block, and what they tell of it. Where blocks are not parallel: of one after the other.
    Status readBlock(Block& block, std::vector<char>& storage);
    // A chunk and the bytes it looks at.
    struct Piece {
        std::vector<char> storage;
        Chunk chunk;
    };
    // The chunks that end with a block that was read, mostly one. One thread at a time, in the order of the
    // blocks.
    std::vector<Piece> cutBlock(const Block& block, std::vector<char> storage);

private:
    Status skip();
    Result<std::optional<Chunk>> whole(std::vector<char>& storage);
    bool restIsCut() const;
    std::string_view restIn(std::vector<char>& storage, std::size_t room) const;
    std::optional<Chunk> cut(std::string_view text, bool mayHaveQuotes);
    GivenUp giveUp(std::string_view text);

    TextSource& m_text;
    CutRule m_rule;
    std::size_t m_chunkBytes;
    std::size_t m_maxRecord;
    std::size_t m_skip;
    bool m_isByBlocks;
    std::int64_t m_blocksGiven = 0;
    bool m_lastIsGiven = false;
    std::string m_rest; // from the start of a record on
    std::int64_t m_number = 0;
    bool m_ended = false;     // the text has no more bytes
    bool m_skipsLine = false; // within a line that was given up
};

} // namespace clausemeter::logs
