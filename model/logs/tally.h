// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/chunk.h"
#include "model/logs/failurecounts.h"
#include "model/logs/filecounts.h"
#include "model/logs/regioncache.h"
#include "model/logs/requestcounts.h"
#include "model/logs/slottemplate.h"
#include "model/logs/timestamp.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace clausemeter::logs {

// What one thread finds in its chunks of a file: the rows by what became of them, and the counts, which it
// hands on to the file's when they grow and at the end. Every record of a chunk is told by exactly one of
// blank(), reject() and accept().
class Tally {
public:
    using ReasonCounts = std::array<std::int64_t, kRejectReasonCount>;

    Tally(const ReadOptions& options, ServiceIndex& services, FileCounts& counts);

    void beginChunk(const Chunk& chunk);
    void endChunk();

    void blank() { ++m_blank; }
    // `record` is part of the chunk's text; `field` part of the record, or nothing where the whole row is
    // meant.
    void reject(RejectReason reason, std::string_view record,
                std::optional<std::string_view> field = std::nullopt);

    // The service's number for the name in a row, or what ServiceIndex::find says.
    int service(std::string_view id)
    {
        if (id == m_lastId && m_lastService != ServiceIndex::kUnknown)
            return m_lastService;
        return lookUpService(id);
    }

    // Counts a good row. False where its slot is in no period of the service: it is not to be added.
    bool accept(int service, const Stamp& stamp);
    slots::SlotIndex slotOf(Instant time) const { return m_clock.slotOf(time); }
    // After accept(): a row that is good but no request.
    void otherEvent() { ++m_otherEvents; }
    void addRequest(int service, slots::SlotIndex slot, bool success, std::string_view code,
                    std::string_view region = {})
    {
        addRequestOf(regionNumber(region), service, slot, success, code);
    }
    void addCounts(int service, slots::SlotIndex slot, Decimal requests, Decimal successes,
                   std::string_view region = {});
    void addRate(int service, slots::SlotIndex slot, Decimal ratio);

    // Regions by number: good until the next call; 0 for none. What can't be decoded is another region.
    std::uint32_t regionNumber(std::string_view region);
    // The same for a row's text as it stands there, quotes included, once its number was told; otherwise
    // RegionCache::kUnknown. Eight bytes from `raw` on must be readable.
    int knownRegion(std::string_view raw) const { return m_regionCache.find(raw); }
    void tellRegion(std::string_view raw, std::uint32_t region) { m_regionCache.learn(raw, int(region)); }
    void addRequestOf(std::uint32_t region, int service, slots::SlotIndex slot, bool success,
                      std::string_view code);

    static constexpr std::size_t kMaxRegions = 128; // numbers in use at a time

    // Good rows of one service in one slot, counted without looking anything up.
    struct Run {
        std::uint64_t generation = 0; // of the slot template
        slots::SlotIndex slot;
        std::int64_t rows = 0;
        std::uint64_t successes = 0;
        std::uint64_t minKey = ~std::uint64_t(0); // SlotTemplate::fit
        std::uint64_t maxKey = 0;
        bool inPeriod = false;
        std::array<std::uint32_t, kMaxRegions> regionSuccesses{};
    };
    // The run for the template's slot; good until the next call and the end of the chunk. Not before the
    // first accept().
    Run& run(int service, const SlotTemplate& stamps)
    {
        if (std::size_t(service) >= m_runs.size() ||
            m_runs[std::size_t(service)].generation != stamps.generation())
            openRun(service, stamps);
        return m_runs[std::size_t(service)];
    }
    bool hasAccepted() const { return m_firstStamp.has_value(); }
    // A failure of a run's row, which the run has counted as a row.
    void addRunFailure(int service, const Run& run, std::string_view code, std::uint32_t region)
    {
        if (run.inPeriod)
            addFailure(service, run.slot, code, region);
    }

    // Hands everything on to the file's counts.
    void flush();

    struct Kept {
        std::int64_t chunk = 0;
        BadRow row; // its line from 0, counted in the chunk
    };
    std::int64_t rows() const; // of all chunks so far
    std::int64_t accepted() const { return m_accepted; }
    std::int64_t outside() const { return m_outside; }
    std::int64_t otherEvents() const { return m_otherEvents; }
    std::int64_t blanks() const { return m_blank; }
    const ReasonCounts& rejected() const { return m_rejected; }
    std::vector<Kept>& kept() { return m_kept; }
    // Line breaks of each chunk, by chunk.
    const std::vector<std::pair<std::uint32_t, std::uint32_t>>& lines() const { return m_lines; }
    std::optional<Instant> first() const { return m_first; }
    std::optional<Instant> last() const { return m_last; }
    // The first good row's stamp, and the chunk it is in.
    const std::optional<std::pair<std::int64_t, Stamp>>& firstStamp() const { return m_firstStamp; }

private:
    struct OfService {
        RequestCounts requests;
        std::vector<RegionSuccesses> regions; // successes by region number
        slots::SlotRange period;              // where the last row was
        std::optional<Instant> newest;
    };
    struct Interval {
        int service;
        slots::SlotIndex slot;
        bool isRate;
        Decimal requests; // or the rate
        Decimal successes;
        std::uint32_t region = 0;
    };

    OfService& ofService(int service);
    void openRun(int service, const SlotTemplate& stamps);
    void closeRun(int service);
    std::int64_t lineOf(std::string_view record);
    int lookUpService(std::string_view id);
    std::uint32_t codeNumber(std::string_view code);
    std::uint32_t lookUpCode(std::string_view code);
    void addFailure(int service, slots::SlotIndex slot, std::string_view code, std::uint32_t region);
    void addRegionSuccesses(OfService& of, slots::SlotIndex slot, std::uint32_t region, std::uint32_t count);
    void flushRegions(OfService& of, slots::SlotTable& table);
    void addWholeCounts(slots::SlotTable& table, const Interval& interval) const;
    slots::SlotTable::CodeIndex codeIndex(slots::SlotTable& table, std::uint32_t code) const;
    slots::SlotTable::RegionIndex regionIndex(slots::SlotTable& table, std::uint32_t region) const;

    slots::SlotClock m_clock;
    std::size_t m_keptBadRows;
    ServiceIndex& m_index;
    FileCounts& m_counts;

    std::int64_t m_accepted = 0;
    std::int64_t m_outside = 0;
    std::int64_t m_otherEvents = 0;
    std::int64_t m_blank = 0;
    ReasonCounts m_rejected{};
    std::vector<Kept> m_kept;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_lines;
    std::optional<Instant> m_first;
    std::optional<Instant> m_last;
    std::optional<std::pair<std::int64_t, Stamp>> m_firstStamp;

    std::int64_t m_chunk = 0;
    std::string_view m_text;
    bool m_chunkHasQuotes = false;
    std::int64_t m_rowsBefore = 0;  // of earlier chunks
    std::int64_t m_linesBefore = 0; // of the text: of a row given up
    std::size_t m_countedTo = 0;    // lineOf() has counted m_countedLines up to there
    std::int64_t m_countedLines = 0;

    std::vector<OfService> m_services;
    std::vector<Run> m_runs;
    std::string m_lastId;
    int m_lastService = ServiceIndex::kUnknown;
    std::unordered_map<std::string, int> m_serviceCache;
    std::vector<std::string> m_codes; // by number: none, others, reserved ones, as they turn up
    std::uint32_t m_reservedEnd = 0;
    std::array<std::pair<std::string, std::uint32_t>, 8> m_lastCodes; // those that turned up last
    std::size_t m_nextLastCode = 0;
    std::unordered_map<std::string, std::uint32_t> m_codeNumbers;
    std::vector<std::string> m_regions; // by number: none, others, as they turn up
    std::unordered_map<std::string, std::uint32_t> m_regionNumbers;
    RegionCache m_regionCache;
    std::size_t m_regionBytes = 0; // of the regions' counters
    FailureCounts m_failures;      // by slot, service, code and region
    std::vector<Interval> m_intervals;
    std::int64_t m_acceptedAtFlush = 0;
};

} // namespace clausemeter::logs
