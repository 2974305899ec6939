// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/filereader.h"

#include "model/logs/beginning.h"
#include "model/logs/chunkreader.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <system_error>
#include <thread>

namespace clausemeter::logs {

namespace {

// One pass over a file: threads take chunks in turn and read their rows at the same time. Where a chunk takes
// long to come by, the thread that is at it stays at it, with its caches warm, and hands up to `ahead` chunks
// to the others before it reads rows itself.
class Pass {
public:
    Pass(TextSource& text, const Recognised& what, const ReadOptions& options, const Tuning& tuning,
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

    Status run(int threads)
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

    const ChunkParsers& parsers() const { return m_parsers; }
    std::vector<std::unique_ptr<Tally>>& tallies() { return m_tallies; }
    std::unique_ptr<FileCounts> takeCounts() { return std::move(m_counts); }

private:
    // A chunk and the bytes it looks at.
    struct Piece {
        std::vector<char> storage;
        Chunk chunk;
    };

    void work(ChunkParser& parser, Tally& tally)
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
    std::optional<Piece> take(std::vector<char> storage)
    {
        std::unique_lock lock(m_mutex);
        m_spare.push_back(std::move(storage));
        while (true) {
            if (!m_ready.empty() && (m_isReading || m_hasEnded || m_ready.size() > m_ahead)) {
                Piece piece = std::move(m_ready.front());
                m_ready.pop_front();
                return piece;
            }
            if (m_hasEnded)
                return std::nullopt;
            if (m_isReading)
                m_change.wait(lock);
            else
                read(lock);
        }
    }

    void read(std::unique_lock<std::mutex>& lock)
    {
        Piece piece;
        if (!m_spare.empty()) {
            piece.storage = std::move(m_spare.back());
            m_spare.pop_back();
        }
        m_isReading = true;
        lock.unlock();
        auto chunk = m_progress.stopRequested() ? Error{ErrorCode::Cancelled} : m_chunks.next(piece.storage);
        lock.lock();
        m_isReading = false;
        if (!chunk) {
            m_failed = chunk.error();
            m_ready.clear();
        } else if (*chunk) {
            piece.chunk = std::move(**chunk);
            m_ready.push_back(std::move(piece));
            return m_change.notify_one();
        }
        m_hasEnded = true;
        m_change.notify_all();
    }

    ChunkReader m_chunks; // of the thread that is reading
    const std::size_t m_ahead;
    std::mutex m_mutex; // of the next six
    std::condition_variable m_change;
    std::deque<Piece> m_ready;
    std::vector<std::vector<char>> m_spare;
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

void addUp(std::vector<std::unique_ptr<Tally>>& tallies, std::int64_t linesBefore, std::size_t keptBadRows,
           InputReport& report)
{
    std::vector<Tally::Kept> kept;
    std::vector<std::int64_t> lines; // of each chunk
    std::optional<std::pair<std::int64_t, Stamp>> firstStamp;
    for (const auto& tally : tallies) {
        report.accepted += tally->accepted();
        report.outside += tally->outside();
        report.otherEvents += tally->otherEvents();
        report.blank += tally->blanks();
        for (std::size_t i = 0; i < kRejectReasonCount; ++i) {
            if (const std::int64_t count = tally->rejected()[i]; count > 0) {
                report.rejected += count;
                report.rejectedBy[RejectReason(i)] += count;
            }
        }
        for (const auto& [chunk, count] : tally->lines()) {
            if (lines.size() <= chunk)
                lines.resize(chunk + 1);
            lines[chunk] = count;
        }
        std::move(tally->kept().begin(), tally->kept().end(), std::back_inserter(kept));
        if (tally->first()) {
            report.firstMs = std::min(report.firstMs.value_or(tally->first()->ms), tally->first()->ms);
            report.lastMs = std::max(report.lastMs.value_or(tally->last()->ms), tally->last()->ms);
        }
        if (tally->firstStamp() && (!firstStamp || tally->firstStamp()->first < firstStamp->first))
            firstStamp = tally->firstStamp();
    }
    std::stable_sort(kept.begin(), kept.end(),
                     [](const auto& a, const auto& b) { return a.chunk < b.chunk; });
    std::int64_t line = 1 + linesBefore;
    std::size_t chunk = 0;
    kept.resize(std::min(kept.size(), keptBadRows));
    for (Tally::Kept& bad : kept) {
        for (; chunk < std::size_t(bad.chunk); ++chunk)
            line += lines[chunk];
        bad.row.line += line;
        report.badRows.push_back(std::move(bad.row));
    }
    if (firstStamp) {
        report.timeForm = nameOf(firstStamp->second.form);
        report.timeHasOffset = firstStamp->second.hasOffset;
    }
    report.records = report.accepted + report.rejected + report.blank + report.header;
}

// Unpacking takes longer than counting, and one thread does it at a time.
std::size_t chunksAheadFor(const ByteSource& bytes)
{
    constexpr std::size_t kOfPacked = 4;
    return bytes.size() ? 0 : kOfPacked;
}

// No larger than a text that is whole in its beginning, and what shows that nothing is behind it.
std::size_t chunkBytesFor(const Tuning& tuning, const Beginning& beginning)
{
    return beginning.isWhole ? std::min(tuning.chunkBytes, beginning.text.size() + 1) : tuning.chunkBytes;
}

int threadsFor(const ReadOptions& options, const Tuning& tuning, const ByteSource& bytes, bool headIsWhole)
{
    const bool isSmall = bytes.size() ? *bytes.size() < tuning.threadedFrom
                                      : headIsWhole && std::int64_t(tuning.headBytes) < tuning.threadedFrom;
    if (isSmall)
        return 1;
    if (options.threads > 0)
        return options.threads;
    return std::max(1, int(std::thread::hardware_concurrency()));
}

} // namespace

Result<ReadFile> readInput(Input& input, const ReadOptions& given, const Tuning& tuning,
                           ServiceIndex& services, Progress& progress)
{
    auto beginning = readBeginning(input.bytes, input.name, given, tuning);
    if (!beginning)
        return beginning.error();
    beginning->report.compression = input.compression;
    auto what = recognise(*beginning, tuning);
    if (!what)
        return what.error();
    const ReadOptions& options = beginning->options;
    const Encoding encoding = beginning->report.encoding;
    const std::size_t chunkBytes = chunkBytesFor(tuning, *beginning);
    beginning->text.clear();
    beginning->text.shrink_to_fit();

    std::string firstDigest;
    while (true) {
        if (const Status rewound = input.bytes.rewind(); !rewound)
            return rewound.error();
        Digester digester(options.digest);
        TextSource text(input.bytes, encoding, &digester);
        Pass pass(text, *what, options, tuning, chunkBytes, chunksAheadFor(input.bytes), services, progress);
        if (const Status ran = pass.run(threadsFor(options, tuning, input.bytes, beginning->isWhole)); !ran) {
            Error error = ran.error();
            if (error.code == ErrorCode::LogDocumentTooLarge)
                error.where.file = input.name;
            return error;
        }
        if (const Status unchanged = input.bytes.checkUnchanged(); !unchanged)
            return unchanged.error();
        InputReport report = beginning->report;
        report.bytes = text.bytesRead();
        report.digest = digester.finish();
        if (!firstDigest.empty() && report.digest != firstDigest)
            return Error{ErrorCode::FileChanged, {input.name}};
        const auto again = what->format->settle(pass.parsers(), report);
        if (!again)
            return again.error();
        addUp(pass.tallies(), what->linesBefore, options.keptBadRows, report);
        if (!*again)
            return ReadFile{std::move(report), what->format->family(), pass.takeCounts(),
                            what->format->successesOnly()};
        firstDigest = report.digest;
        if (input.isWholeFile)
            input.progress.again();
        progress.add(0, report.header + report.blank - report.records);
    }
}

} // namespace clausemeter::logs
