// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/decimal.h"
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

// Everything that is known of one slot.
struct Slot {
    SlotCounts counts;
    SlotExtra extra;
    Grade grade = Grade::Requests;

    bool hasRateOnly() const { return extra.rates > 0; }
    bool hasData() const { return counts.requests > 0 || extra.rates > 0 || extra.requests.units() > 0; }
};

// Requests, successes and failures by error code of one service, per slot. Days are made when first written
// to, so the cost is that of the days with data (about 5 KB each, and 2.3 KB for each error code of a day).
// Not thread-safe: each worker fills its own, merge() adds them.
class SlotTable {
public:
    using CodeIndex = std::uint16_t;
    static constexpr CodeIndex kNoCode = 0; // failures without a code, and codes beyond kMaxCodes
    static constexpr CodeIndex kMaxCodes = 256;

    // The codes that must stay exact however many others there are (customer-caused ones) are named first.
    explicit SlotTable(const std::vector<std::string>& reservedCodes = {});

    // The index of a code; kNoCode when the table is full or the code is empty.
    CodeIndex codeIndex(std::string_view code);
    const std::vector<std::string>& codes() const { return m_codes; } // codes()[kNoCode] is ""

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
    // successes <= requests; grade Requests or IntervalCounts.
    void addCounts(SlotIndex slot, std::uint64_t requests, std::uint64_t successes, Grade grade);
    void addFractions(SlotIndex slot, Decimal requests, Decimal successes); // 0 <= successes <= requests
    void addRate(SlotIndex slot, Decimal ratio);                            // 0..1

    Slot at(SlotIndex slot) const;
    // Failures with that code; kNoCode: those without one.
    std::uint64_t failures(SlotIndex slot, CodeIndex code) const;

    // From the first to the last slot with data; nothing when there is none.
    std::optional<SlotRange> extent() const;
    bool isEmpty() const { return !extent().has_value(); }

    void merge(const SlotTable& other);
    // The first slot in which both have data.
    std::optional<SlotIndex> firstInCommon(const SlotTable& other) const;

private:
    using CodeRow = std::array<std::uint64_t, kSlotsPerDay>;
    struct Day {
        std::array<SlotCounts, kSlotsPerDay> counts{};
        std::array<Grade, kSlotsPerDay> grades{};
        std::vector<std::unique_ptr<CodeRow>> failures; // by code index
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
    static CodeRow& failuresOf(Day& day, CodeIndex code)
    {
        if (day.failures.size() <= code)
            day.failures.resize(std::size_t(code) + 1);
        if (!day.failures[code])
            day.failures[code] = std::make_unique<CodeRow>();
        return *day.failures[code];
    }

    std::vector<std::string> m_codes;
    std::map<std::string, CodeIndex, std::less<>> m_codeIndex;
    std::map<std::int64_t, std::unique_ptr<Day>> m_days;
    std::map<SlotIndex, SlotExtra> m_extras;
    Day* m_lastDay = nullptr; // the day last written to
    std::int64_t m_lastNumber = 0;
};

} // namespace clausemeter::slots
