// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/decimal.h"
#include "model/slots/boundednames.h"
#include "model/slots/slotclock.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clausemeter::slots {

// What a slot's figures rest on, from strong to weak (semantics R7c).
enum class Grade : std::uint8_t { Requests, IntervalCounts, RateOnly, Estimated };

// Counts of one slot. Customer-caused failures are part of the failures; they are told by error code
// (SlotTable).
struct SlotCounts {
    std::uint64_t requests = 0;
    std::uint64_t successes = 0;
    bool operator==(const SlotCounts&) const = default;
};

// What a few slots carry beyond whole counts: rates without counts, or fractions of counts (semantics R7b).
struct SlotExtra {
    Decimal rateSum; // ratios 0..1; the slot's rate is rateSum / rates
    std::uint32_t rates = 0;
    Decimal requests;  // added to the whole counts
    Decimal successes; // added to the whole counts
    bool operator==(const SlotExtra&) const = default;
};

// Where requests of a slot came from: part of its counts, never beside them.
struct RegionCounts {
    std::uint64_t requests = 0;
    std::uint64_t failures = 0;
    std::uint64_t reservedFailures = 0; // of the failures: those with a reserved code
    bool operator==(const RegionCounts&) const = default;
};

// A range of slots added up; what has rates or fractions only is left out.
struct RangeTotals {
    SlotCounts counts;
    std::vector<std::uint64_t> failures; // by code index
    std::vector<RegionCounts> regions;   // by region index; those of rows without a region are worked out
    std::uint32_t slotsWithRates = 0;
    std::uint32_t slotsWithFractions = 0;
    bool operator==(const RangeTotals&) const = default;
};

// Everything that is known of one slot.
struct Slot {
    SlotCounts counts;
    SlotExtra extra;
    Grade grade = Grade::Requests;

    bool hasRateOnly() const { return extra.rates > 0; }
    bool hasData() const { return counts.requests > 0 || extra.rates > 0 || extra.requests.units() > 0; }
    bool operator==(const Slot&) const = default;
};

// Requests, successes, failures by error code, and requests by region of one service, per slot. Days are made
// when first written to, so the cost is that of the days with data: about 5 KB each, 2.3 KB for each error
// code of a day, and for each region of a day as much once for its requests, its failures and those with a
// reserved code. kMaxCodes codes and kMaxRegions regions are told apart; what goes beyond is counted as
// kOtherCodes and kOtherRegions, and which names stay does not depend on the order of the rows
// (BoundedNames). Not thread-safe: each worker fills its own, merge() adds them.
class SlotTable {
public:
    using CodeIndex = BoundedNames::Index;
    using RegionIndex = BoundedNames::Index;
    static constexpr CodeIndex kNoCode = BoundedNames::kNone; // failures without a code
    static constexpr CodeIndex kOtherCodes = BoundedNames::kOthers;
    static constexpr RegionIndex kNoRegion = BoundedNames::kNone; // requests without a region
    static constexpr RegionIndex kOtherRegions = BoundedNames::kOthers;
    static constexpr std::size_t kMaxCodes = 256;      // kNoCode and kOtherCodes included
    static constexpr std::size_t kMaxRegions = 64 + 2; // kNoRegion and kOtherRegions included

    // The codes that must stay exact however many others there are (customer-caused ones).
    explicit SlotTable(const std::vector<std::string>& reservedCodes = {});

    // The index of a code; kNoCode for the empty one. Good until another is asked for: when the table is full
    // a code may lose its index to another.
    CodeIndex codeIndex(std::string_view code);
    const std::vector<std::string>& codes() const { return m_codes.names(); } // by index
    const std::vector<std::string>& reservedCodes() const { return m_codes.reserved(); }
    // The same for regions.
    RegionIndex regionIndex(std::string_view region);
    const std::vector<std::string>& regions() const { return m_regions.names(); }

    void addRequest(SlotIndex slot, bool success, CodeIndex code = kNoCode)
    {
        Day& day = dayOf(slot);
        const std::size_t at = withinDay(slot);
        ++day.counts[at].requests;
        if (success)
            ++day.counts[at].successes;
        else
            ++failuresOf(day, code)[at];
    }
    // The same `count` times.
    void addRequests(SlotIndex slot, bool success, CodeIndex code, std::uint64_t count)
    {
        Day& day = dayOf(slot);
        const std::size_t at = withinDay(slot);
        day.counts[at].requests += count;
        if (success)
            day.counts[at].successes += count;
        else
            failuresOf(day, code)[at] += count;
    }
    // Says of requests that are added beside it where they came from; nothing for kNoRegion.
    void addToRegion(SlotIndex slot, RegionIndex region, const RegionCounts& counts);
    // successes <= requests; grade Requests or IntervalCounts.
    void addCounts(SlotIndex slot, std::uint64_t requests, std::uint64_t successes, Grade grade);
    void addFractions(SlotIndex slot, Decimal requests, Decimal successes); // 0 <= successes <= requests
    void addRate(SlotIndex slot, Decimal ratio);                            // 0..1
    // What was added to a slot of another table by the two above; its grade goes by addCounts().
    void addExtra(SlotIndex slot, const SlotExtra& extra);

    Slot at(SlotIndex slot) const;
    // Failures with that code.
    std::uint64_t failures(SlotIndex slot, CodeIndex code) const;

    RegionCounts region(SlotIndex slot, RegionIndex region) const;
    RangeTotals totals(SlotRange range) const;

    // From the first to the last slot with data; nothing when there is none.
    std::optional<SlotRange> extent() const;
    bool isEmpty() const { return !extent().has_value(); }
    // The first slot with data that is not before `from`: one stray time stamp makes an extent of decades, so
    // slots with data are gone through by this.
    std::optional<SlotIndex> firstFrom(SlotIndex from) const;

    // Both were made with the same reserved codes; a table without data takes over those of the other.
    void merge(const SlotTable& other);
    // The first slot in which both have data.
    std::optional<SlotIndex> firstInCommon(const SlotTable& other) const;

private:
    using Row = std::array<std::uint64_t, kSlotsPerDay>;
    using Rows = std::vector<std::unique_ptr<Row>>; // by index; null: nothing but zeros
    struct Day {
        std::array<SlotCounts, kSlotsPerDay> counts{};
        std::array<Grade, kSlotsPerDay> grades{};
        Rows failures; // by code
        Rows regionRequests;
        Rows regionFailures;
        Rows regionReserved;
    };

    static std::int64_t dayNumber(SlotIndex slot)
    {
        return slot.value >= 0 ? slot.value / kSlotsPerDay
                               : -((-slot.value + kSlotsPerDay - 1) / kSlotsPerDay);
    }
    static std::size_t withinDay(SlotIndex slot)
    {
        return std::size_t(slot.value - dayNumber(slot) * kSlotsPerDay);
    }
    Day& dayOf(SlotIndex slot)
    {
        const std::int64_t number = dayNumber(slot);
        if (!m_lastDay || m_lastNumber != number) {
            auto& day = m_days[number];
            if (!day)
                day = std::make_unique<Day>();
            m_lastDay = day.get();
            m_lastNumber = number;
        }
        return *m_lastDay;
    }
    const Day* findDay(SlotIndex slot) const;
    static Row& rowOf(Rows& rows, std::size_t index)
    {
        if (rows.size() <= index)
            rows.resize(index + 1);
        if (!rows[index])
            rows[index] = std::make_unique<Row>();
        return *rows[index];
    }
    static Row& failuresOf(Day& day, CodeIndex code) { return rowOf(day.failures, code); }
    // Adds a row to another one and leaves it away.
    static void moveRow(Rows& rows, std::size_t from, std::size_t to);
    RegionCounts withoutRegion(const Day& day, std::size_t at) const;

    BoundedNames m_codes;
    BoundedNames m_regions;
    std::map<std::int64_t, std::unique_ptr<Day>> m_days;
    std::map<SlotIndex, SlotExtra> m_extras;
    Day* m_lastDay = nullptr; // the day last written to
    std::int64_t m_lastNumber = 0;
};

} // namespace clausemeter::slots
