// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/logs/beginning.h"
#include "model/logs/chunkreader.h"
#include "model/logs/filecounts.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace clausemeter::logs {

// One pass over a file: threads take chunks and read their rows at the same time. Where the file can be read
// in blocks, each thread reads its own, and only the cutting into chunks goes by turns. Where a chunk takes
// long to come by, the thread that is at it stays at it, with its caches warm, and hands up to `ahead` chunks
// to the others before it reads rows itself.
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

    void work(ChunkParser& parser, Tally& tally);
    std::optional<Piece> take(std::vector<char> storage);
    bool mayTake() const;
    std::vector<char> spare();
    void read(Lock& lock);
    void readBlock(Lock& lock);
    void end(const std::optional<Error>& why);

    ChunkReader m_chunks; // of the thread whose turn it is
    const std::size_t m_ahead;
    std::mutex m_mutex; // of the next seven
    std::condition_variable m_change;
    std::deque<Piece> m_ready;
    std::vector<std::vector<char>> m_spare;
    std::int64_t m_turn = 0; // the block that is cut next
    bool m_isReading = false;
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
