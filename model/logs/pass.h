// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/logs/beginning.h"
#include "model/logs/chunkreader.h"
#include "model/logs/filecounts.h"

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>

namespace clausemeter::logs {

// One pass over a file: threads take chunks and read their rows at the same time. Where the text comes in
// blocks, each is cut into chunks in its turn, by whichever thread has nothing else to do. Where blocks come
// one after the other, and take long to come by, the thread that is at it stays at it, with its caches warm,
// and leaves up to `ahead` of them to the others before it cuts or reads rows itself.
class Pass {
public:
    // The arguments outlive the pass.
    Pass(TextSource& text, const Recognised& what, const ReadOptions& options, const Tuning& tuning,
         std::size_t chunkBytes, std::size_t ahead, ServiceIndex& services, Progress& progress);

    Status run(int threads);

    const ChunkParsers& parsers() const { return m_parsers; }
    std::vector<std::unique_ptr<Tally>>& tallies() { return m_tallies; }
    std::unique_ptr<FileCounts> takeCounts() { return std::move(m_counts); }

private:
    using Piece = ChunkReader::Piece;
    using Lock = std::unique_lock<std::mutex>;
    struct ReadBlock {
        ChunkReader::Block block;
        std::vector<char> storage;
    };

    void work(ChunkParser& parser, Tally& tally);
    std::optional<Piece> take(std::vector<char> storage);
    bool mayTake() const;
    std::vector<char> spare();
    void read(Lock& lock);
    void nextOfBlocks(Lock& lock);
    bool staysAtReading() const;
    bool mayReadBlock() const;
    void readBlock(Lock& lock);
    void cutBlock(Lock& lock);
    void end(const std::optional<Error>& why);

    ChunkReader m_chunks; // of the thread whose turn it is
    const std::size_t m_ahead;
    std::mutex m_mutex; // of the next ten
    std::condition_variable m_change;
    std::deque<Piece> m_ready;
    std::vector<std::vector<char>> m_spare;
    std::map<std::int64_t, ReadBlock> m_read; // not yet cut, by number
    std::int64_t m_turn = 0;                  // the block that is cut next
    bool m_isCutting = false;
    bool m_isReading = false;  // where only one thread does at a time
    bool m_allAreRead = false; // blocks, or are being read
    bool m_hasEnded = false;
    std::optional<Error> m_failed;

    Progress& m_progress;
    std::unique_ptr<FileCounts> m_counts;
    const ReadOptions& m_options;
    ServiceIndex& m_services;
    LogFormat& m_format;
    ChunkParsers m_parsers;
    std::vector<std::unique_ptr<Tally>> m_tallies;
};

} // namespace clausemeter::logs
