// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/tally.h"

#include "model/logs/csvtext.h"
#include "model/logs/encodingguess.h"

#include <algorithm>

namespace clausemeter::logs {

namespace {

// What a thread keeps to itself before it hands it on; together a few megabytes.
constexpr std::size_t kMaxDays = 1024;
constexpr std::size_t kMaxFailures = 8000; // counters that stay in a core's cache
constexpr std::size_t kMaxIntervals = 4096;
constexpr std::size_t kMaxCodes = 4096;
constexpr std::size_t kMaxRegionBytes = 6 * 1024 * 1024;
constexpr std::size_t kMaxCachedServices = 4096;

constexpr std::int64_t kMaxUnflushed = std::int64_t(1) << 31; // rows that 32-bit counters take

// Numbers of names. From kFirstName on they stand for one.
constexpr std::uint32_t kNoName = 0;
constexpr std::uint32_t kOtherNames = 1;
constexpr std::uint32_t kFirstName = 2;

constexpr int kServiceBits = 20;
constexpr int kCodeBits = 13;
constexpr int kRegionBits = 7;
static_assert(kMaxCodes <= std::size_t(1) << kCodeBits && Tally::kMaxRegions <= std::size_t(1)
                                                                                    << kRegionBits);

std::uint64_t failureKey(int service, slots::SlotIndex slot, std::uint32_t code, std::uint32_t region)
{
    const auto slotPart = std::uint64_t(slot.value + slots::kSlotsPerDay * 2); // 24 bits: RequestCounts
    return ((slotPart << kServiceBits | std::uint64_t(service)) << kCodeBits | code) << kRegionBits | region;
}

std::uint64_t taken(std::uint64_t& key, int bits)
{
    const std::uint64_t value = key & ((std::uint64_t(1) << bits) - 1);
    key >>= bits;
    return value;
}

bool mayBeKept(std::string_view name)
{
    return name.size() <= slots::BoundedNames::kMostBytes && isDecodable(name);
}

} // namespace

Tally::Tally(const ReadOptions& options, ServiceIndex& services, FileCounts& counts)
    : m_clock(options.clock)
    , m_keptBadRows(options.keptBadRows)
    , m_index(services)
    , m_counts(counts)
    , m_codes(kFirstName)
    , m_regions(kFirstName)
{
    for (const std::string& code : options.reservedCodes)
        codeNumber(code);
    m_reservedEnd = std::uint32_t(m_codes.size());
}

void Tally::beginChunk(const Chunk& chunk)
{
    m_chunk = chunk.number;
    m_text = chunk.text;
    m_chunkHasQuotes = chunk.hasQuotes;
    m_countedTo = 0;
    m_countedLines = 0;
    m_linesBefore = 0;
    m_rowsBefore = rows();
    if (m_accepted - m_acceptedAtFlush > kMaxUnflushed)
        flush();
    if (chunk.givenUp) {
        ++m_rejected[std::size_t(chunk.givenUp->reason)];
        if (m_kept.size() < m_keptBadRows)
            m_kept.push_back(
                {m_chunk, {0, 0, chunk.givenUp->reason, shortened(chunk.givenUp->text, kShownCharacters)}});
        m_linesBefore = 1;
    }
}

void Tally::endChunk()
{
    for (std::size_t service = 0; service < m_runs.size(); ++service)
        closeRun(int(service));
    // Without quotes a row is a line.
    const std::int64_t lines =
        m_chunkHasQuotes ? lineOf(m_text.substr(m_text.size())) : rows() - m_rowsBefore;
    m_lines.emplace_back(std::uint32_t(m_chunk), std::uint32_t(lines));
    m_text = {};
}

std::int64_t Tally::lineOf(std::string_view record)
{
    const auto at = std::size_t(record.data() - m_text.data());
    m_countedLines += std::int64_t(countLineBreaks(m_text.substr(m_countedTo, at - m_countedTo)));
    m_countedTo = at;
    return m_linesBefore + m_countedLines;
}

void Tally::reject(RejectReason reason, std::string_view record, std::optional<std::string_view> field)
{
    if (field && !isDecodable(*field))
        reason = RejectReason::Undecodable;
    ++m_rejected[std::size_t(reason)];
    if (m_kept.size() >= m_keptBadRows)
        return;
    BadRow row;
    row.line = lineOf(record);
    row.reason = reason;
    if (field) {
        const auto before = std::size_t(field->data() - record.data());
        row.column = 1 + std::int64_t(std::count_if(record.begin(), record.begin() + std::ptrdiff_t(before),
                                                    [](char c) { return (c & 0xC0) != 0x80; }));
    }
    row.text = shortened(record, kShownCharacters);
    m_kept.push_back({m_chunk, std::move(row)});
}

int Tally::lookUpService(std::string_view id)
{
    if (!isDecodable(id))
        return ServiceIndex::kUnknown;
    m_lastId = id;
    const auto cached = m_serviceCache.find(m_lastId);
    if (cached != m_serviceCache.end())
        return m_lastService = cached->second;
    if (m_serviceCache.size() >= kMaxCachedServices)
        m_serviceCache.clear();
    m_lastService = m_index.find(id);
    m_serviceCache.emplace(m_lastId, m_lastService);
    return m_lastService;
}

Tally::OfService& Tally::ofService(int service)
{
    const auto at = std::size_t(service);
    if (m_services.size() <= at)
        m_services.resize(at + 1);
    return m_services[at];
}

void Tally::openRun(int service, const SlotTemplate& stamps)
{
    if (m_runs.size() <= std::size_t(service))
        m_runs.resize(std::size_t(service) + 1);
    closeRun(service);
    OfService& of = ofService(service);
    if (!of.period.contains(stamps.slot()))
        of.period = m_index.periodWith(service, stamps.slot());
    Run& run = m_runs[std::size_t(service)];
    run = Run();
    run.generation = stamps.generation();
    run.slot = stamps.slot();
    run.inPeriod = of.period.contains(run.slot);
}

void Tally::closeRun(int service)
{
    Run& run = m_runs[std::size_t(service)];
    if (run.rows == 0)
        return;
    OfService& of = m_services[std::size_t(service)];
    const Instant start = m_clock.startOf(run.slot);
    const Instant first{start.ms + SlotTemplate::msInSlot(run.minKey)};
    const Instant last{start.ms + SlotTemplate::msInSlot(run.maxKey)};
    m_accepted += run.rows;
    m_first = std::min(m_first.value_or(first), first);
    m_last = std::max(m_last.value_or(last), last);
    if (run.inPeriod) {
        of.newest = std::max(of.newest.value_or(last), last);
        slots::SlotCounts& counts = of.requests.at(run.slot);
        counts.requests += run.successes;
        counts.successes += run.successes;
        for (std::uint32_t region = kOtherNames; region < m_regions.size(); ++region) {
            if (const std::uint32_t count = std::exchange(run.regionSuccesses[region], 0); count > 0)
                addRegionSuccesses(of, run.slot, region, count);
        }
    } else {
        m_outside += run.rows;
    }
    run.rows = 0;
    run.successes = 0;
    run.minKey = ~std::uint64_t(0);
    run.maxKey = 0;
    if (of.requests.days() > kMaxDays || m_regionBytes > kMaxRegionBytes)
        flush();
}

bool Tally::accept(int service, const Stamp& stamp)
{
    ++m_accepted;
    if (!m_firstStamp)
        m_firstStamp.emplace(m_chunk, stamp);
    if (!m_first || stamp.time < *m_first)
        m_first = stamp.time;
    if (!m_last || stamp.time > *m_last)
        m_last = stamp.time;
    OfService& of = ofService(service);
    const slots::SlotIndex slot = m_clock.slotOf(stamp.time);
    if (!of.period.contains(slot)) {
        of.period = m_index.periodWith(service, slot);
        if (!of.period.contains(slot)) {
            ++m_outside;
            return false;
        }
    }
    if (!of.newest || stamp.time > *of.newest)
        of.newest = stamp.time;
    return true;
}

std::uint32_t Tally::codeNumber(std::string_view code)
{
    if (code.empty() || code == "0")
        return kNoName;
    for (const auto& [name, number] : m_lastCodes) {
        if (name == code)
            return number;
    }
    const std::uint32_t number = lookUpCode(code);
    if (number >= kFirstName)
        m_lastCodes[m_nextLastCode++ % m_lastCodes.size()] = {std::string(code), number};
    return number;
}

std::uint32_t Tally::lookUpCode(std::string_view code)
{
    if (const auto found = m_codeNumbers.find(std::string(code)); found != m_codeNumbers.end())
        return found->second;
    if (!mayBeKept(code))
        return kOtherNames;
    if (m_codes.size() >= kMaxCodes) {
        flush();
        m_lastCodes = {};
        m_codes.resize(m_reservedEnd);
        std::erase_if(m_codeNumbers, [this](const auto& entry) { return entry.second >= m_reservedEnd; });
    }
    m_codes.emplace_back(code);
    return m_codeNumbers.emplace(m_codes.back(), std::uint32_t(m_codes.size() - 1)).first->second;
}

std::uint32_t Tally::regionNumber(std::string_view region)
{
    if (region.empty())
        return kNoName;
    if (const auto found = m_regionNumbers.find(std::string(region)); found != m_regionNumbers.end())
        return found->second;
    if (!mayBeKept(region))
        return kOtherNames;
    if (m_regions.size() >= kMaxRegions) {
        for (std::size_t service = 0; service < m_runs.size(); ++service)
            closeRun(int(service));
        flush();
        m_regions.resize(kFirstName);
        m_regionNumbers.clear();
        m_regionCache.clear();
    }
    m_regions.emplace_back(region);
    return m_regionNumbers.emplace(m_regions.back(), std::uint32_t(m_regions.size() - 1)).first->second;
}

void Tally::addRequestOf(std::uint32_t region, int service, slots::SlotIndex slot, bool success,
                         std::string_view code)
{
    if (!success) {
        addFailure(service, slot, code, region);
        return;
    }
    OfService& of = m_services[std::size_t(service)];
    slots::SlotCounts& at = of.requests.at(slot);
    ++at.requests;
    ++at.successes;
    if (region != kNoName)
        addRegionSuccesses(of, slot, region, 1);
    if (of.requests.days() > kMaxDays || m_regionBytes > kMaxRegionBytes)
        flush();
}

void Tally::addRegionSuccesses(OfService& of, slots::SlotIndex slot, std::uint32_t region,
                               std::uint32_t count)
{
    while (of.regions.size() <= region)
        m_regionBytes += of.regions.emplace_back().bytes();
    RegionSuccesses& successes = of.regions[region];
    const std::size_t bytes = successes.bytes();
    successes.at(slot) += count;
    m_regionBytes += successes.bytes() - bytes;
}

void Tally::addFailure(int service, slots::SlotIndex slot, std::string_view code, std::uint32_t region)
{
    m_failures.add(failureKey(service, slot, codeNumber(code), region));
    if (m_failures.size() > kMaxFailures)
        flush();
}

void Tally::addCounts(int service, slots::SlotIndex slot, Decimal requests, Decimal successes,
                      std::string_view region)
{
    const std::uint32_t number = regionNumber(region);
    m_intervals.push_back({service, slot, false, requests, successes, number});
    if (m_intervals.size() >= kMaxIntervals)
        flush();
}

void Tally::addRate(int service, slots::SlotIndex slot, Decimal ratio)
{
    m_intervals.push_back({service, slot, true, ratio, {}, kNoName});
    if (m_intervals.size() >= kMaxIntervals)
        flush();
}

void Tally::flush()
{
    const std::lock_guard lock(m_counts.mutex());
    for (std::size_t service = 0; service < m_services.size(); ++service) {
        OfService& of = m_services[service];
        if (!of.newest)
            continue;
        slots::ServiceLog& log = m_counts.of(int(service));
        if (!log.newest || *of.newest > *log.newest)
            log.newest = of.newest;
        // Only successes are kept by slot: failures stand by code.
        of.requests.forEach([&](slots::SlotIndex slot, const slots::SlotCounts& counts) {
            log.slots.addRequests(slot, true, slots::SlotTable::kNoCode, counts.successes);
        });
        of.requests.clear();
        flushRegions(of, log.slots);
    }
    m_failures.drain([this](std::uint64_t key, std::uint64_t count) {
        const auto region = std::uint32_t(taken(key, kRegionBits));
        const auto code = std::uint32_t(taken(key, kCodeBits));
        const auto service = int(taken(key, kServiceBits));
        const slots::SlotIndex slot{std::int64_t(key) - slots::kSlotsPerDay * 2};
        slots::SlotTable& table = m_counts.of(service).slots;
        table.addRequests(slot, false, codeIndex(table, code), count);
        const bool isReserved = code >= kFirstName && code < m_reservedEnd;
        table.addToRegion(slot, regionIndex(table, region), {count, count, isReserved ? count : 0});
    });
    for (const Interval& interval : m_intervals) {
        slots::SlotTable& table = m_counts.of(interval.service).slots;
        if (interval.isRate)
            table.addRate(interval.slot, interval.requests);
        else if (interval.requests.isInteger() && interval.successes.isInteger())
            addWholeCounts(table, interval);
        else
            table.addFractions(interval.slot, interval.requests, interval.successes);
    }
    m_intervals.clear();
    m_regionBytes = 0;
    m_acceptedAtFlush = m_accepted;
}

void Tally::flushRegions(OfService& of, slots::SlotTable& table)
{
    for (std::uint32_t region = kOtherNames; region < of.regions.size(); ++region) {
        if (of.regions[region].days() == 0)
            continue;
        const auto index = regionIndex(table, region);
        of.regions[region].forEach([&](slots::SlotIndex slot, std::uint32_t count) {
            table.addToRegion(slot, index, {count, 0, 0});
        });
    }
    of.regions.clear();
}

void Tally::addWholeCounts(slots::SlotTable& table, const Interval& interval) const
{
    const auto requests = std::uint64_t(interval.requests.units() / Decimal::kOne);
    const auto successes = std::uint64_t(interval.successes.units() / Decimal::kOne);
    table.addCounts(interval.slot, requests, successes, slots::Grade::IntervalCounts);
    table.addToRegion(interval.slot, regionIndex(table, interval.region),
                      {requests, requests - successes, 0});
}

slots::SlotTable::CodeIndex Tally::codeIndex(slots::SlotTable& table, std::uint32_t code) const
{
    return code == kOtherNames ? slots::SlotTable::kOtherCodes : table.codeIndex(m_codes[code]);
}

slots::SlotTable::RegionIndex Tally::regionIndex(slots::SlotTable& table, std::uint32_t region) const
{
    return region == kOtherNames ? slots::SlotTable::kOtherRegions : table.regionIndex(m_regions[region]);
}

std::int64_t Tally::rows() const
{
    std::int64_t rows = m_accepted + m_blank;
    for (const std::int64_t count : m_rejected)
        rows += count;
    return rows;
}

} // namespace clausemeter::logs
