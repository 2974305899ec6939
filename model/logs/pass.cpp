// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/pass.h"

#include <system_error>
#include <thread>

namespace clausemeter::logs {

Pass::Pass(TextSource& text, const Recognised& what, const ReadOptions& options, const Tuning& tuning,
           std::size_t chunkBytes, std::size_t ahead, ServiceIndex& services, Progress& progress)
    : m_chunks(text, what.format->cutRule(), chunkBytes, tuning.maxRecord, what.dataStart)
    , m_ahead(ahead)
    , m_progress(progress)
    , m_counts(std::make_unique<FileCounts>(options.reservedCodes))
    , m_options(options)
    , m_services(services)
    , m_format(*what.format)
{
}

Status Pass::run(int threads)
{
    for (int i = 0; i < threads; ++i) {
        m_parsers.push_back(m_format.makeParser());
        m_tallies.push_back(std::make_unique<Tally>(m_options, m_services, *m_counts));
    }
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < m_parsers.size(); ++i) {
        try {
            others.emplace_back([this, i] { work(*m_parsers[i], *m_tallies[i]); });
        } catch (const std::system_error&) {
            break; // fewer threads do the same work
        }
    }
    work(*m_parsers[0], *m_tallies[0]);
    for (std::thread& thread : others)
        thread.join();
    if (m_failed)
        return *m_failed;
    return done();
}

void Pass::work(ChunkParser& parser, Tally& tally)
{
    std::int64_t rows = 0;
    std::vector<char> storage;
    while (auto piece = take(std::move(storage))) {
        tally.beginChunk(piece->chunk);
        parser.parse(piece->chunk, tally);
        tally.endChunk();
        m_progress.add(0, tally.rows() - rows);
        rows = tally.rows();
        storage = std::move(piece->storage);
    }
    tally.flush();
}

// The next piece for a thread, which gives back the storage of its last one.
std::optional<Pass::Piece> Pass::take(std::vector<char> storage)
{
    Lock lock(m_mutex);
    m_spare.push_back(std::move(storage));
    while (true) {
        if (mayTake()) {
            Piece piece = std::move(m_ready.front());
            m_ready.pop_front();
            return piece;
        }
        if (m_hasEnded)
            return std::nullopt;
        if (m_chunks.isByBlocks())
            nextOfBlocks(lock);
        else if (m_isReading)
            m_change.wait(lock);
        else
            read(lock);
    }
}

bool Pass::mayTake() const
{
    if (m_ready.empty())
        return false;
    if (m_chunks.isByBlocks())
        return m_hasEnded || !staysAtReading();
    return m_isReading || m_hasEnded || m_ready.size() > m_ahead;
}

std::vector<char> Pass::spare()
{
    if (m_spare.empty())
        return {};
    std::vector<char> storage = std::move(m_spare.back());
    m_spare.pop_back();
    return storage;
}

void Pass::end(const std::optional<Error>& why)
{
    if (why) {
        m_failed = why;
        m_ready.clear();
    }
    m_hasEnded = true;
    m_change.notify_all();
}

void Pass::read(Lock& lock)
{
    Piece piece{spare(), {}};
    m_isReading = true;
    lock.unlock();
    auto chunk = m_progress.stopRequested() ? Error{ErrorCode::Cancelled} : m_chunks.next(piece.storage);
    lock.lock();
    m_isReading = false;
    if (!chunk)
        return end(chunk.error());
    if (!*chunk)
        return end(std::nullopt);
    piece.chunk = std::move(**chunk);
    m_ready.push_back(std::move(piece));
    // To wake a thread takes as long as many rows: it finds some chunks there.
    if (m_ready.size() > m_ahead / 2)
        m_change.notify_one();
}

// What leads to another piece: a block that is cut where one is at hand, or one that is read.
void Pass::nextOfBlocks(Lock& lock)
{
    if (staysAtReading())
        readBlock(lock);
    else if (!m_isCutting && m_read.contains(m_turn))
        cutBlock(lock);
    else if (mayReadBlock())
        readBlock(lock);
    else
        m_change.wait(lock);
}

bool Pass::staysAtReading() const
{
    return !m_chunks.isParallel() && mayReadBlock() && m_read.size() + m_ready.size() < m_ahead;
}

bool Pass::mayReadBlock() const
{
    if (m_allAreRead)
        return false;
    return m_chunks.isParallel() ? m_read.size() < 2 * m_parsers.size()
                                 : !m_isReading && m_read.size() <= m_ahead;
}

void Pass::readBlock(Lock& lock)
{
    const auto next = m_chunks.nextBlock();
    if (!next) {
        m_allAreRead = true;
        if (m_chunks.blocksGiven() == 0)
            end(std::nullopt); // the file is empty
        return;
    }
    ReadBlock read{*next, spare()};
    m_allAreRead = next->isLast;
    m_isReading = !m_chunks.isParallel();
    lock.unlock();
    const Status went = m_progress.stopRequested() ? Status(Error{ErrorCode::Cancelled})
                                                   : m_chunks.readBlock(read.block, read.storage);
    lock.lock();
    m_isReading = false;
    if (m_hasEnded)
        return;
    if (!went)
        return end(went.error());
    m_allAreRead = m_allAreRead || read.block.isLast;
    const std::int64_t number = read.block.number;
    m_read.emplace(number, std::move(read));
    // To wake a thread takes as long as many rows: it finds some blocks there.
    if (m_chunks.isParallel() || m_allAreRead || m_read.size() > m_ahead / 2)
        m_change.notify_all();
}

void Pass::cutBlock(Lock& lock)
{
    auto read = m_read.extract(m_turn);
    m_isCutting = true;
    lock.unlock();
    const ChunkReader::Block block = read.mapped().block;
    auto pieces = m_chunks.cutBlock(block, std::move(read.mapped().storage));
    lock.lock();
    m_isCutting = false;
    if (m_hasEnded)
        return;
    ++m_turn;
    std::move(pieces.begin(), pieces.end(), std::back_inserter(m_ready));
    if (block.isLast)
        return end(std::nullopt);
    m_change.notify_all();
}

} // namespace clausemeter::logs
