// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/filereader.h"

#include "model/logs/beginning.h"
#include "model/logs/pass.h"

#include <algorithm>
#include <thread>

namespace clausemeter::logs {

namespace {

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
std::size_t chunksAheadFor(const ByteSource& bytes, int threads)
{
    constexpr std::size_t kOfPacked = 8;
    return bytes.size() || threads == 1 ? 0 : kOfPacked;
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
        const int threads = threadsFor(options, tuning, input.bytes, beginning->isWhole);
        Pass pass(text, *what, options, tuning, chunkBytes, chunksAheadFor(input.bytes, threads), services,
                  progress);
        if (const Status ran = pass.run(threads); !ran) {
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
