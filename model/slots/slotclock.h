// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"

namespace clausemeter::slots {

inline constexpr int kSlotMinutes = 5; // SLA 1.5
inline constexpr std::int64_t kSlotMs = kSlotMinutes * 60'000;
inline constexpr int kSlotsPerDay = 288; // SLA 1.5

// The number of a 5-minute slot, counted from 1970-01-01 00:00 on the SLA clock. Slots never straddle a day.
struct SlotIndex {
    std::int64_t value = 0;
    constexpr auto operator<=>(const SlotIndex&) const = default;
    constexpr SlotIndex operator+(std::int64_t n) const { return {value + n}; }
    constexpr std::int64_t operator-(SlotIndex o) const { return value - o.value; }
    constexpr SlotIndex& operator++()
    {
        ++value;
        return *this;
    }
};

// [first, end).
struct SlotRange {
    SlotIndex first;
    SlotIndex end;
    constexpr auto operator<=>(const SlotRange&) const = default;
    constexpr std::int64_t size() const { return end - first; }
    constexpr bool contains(SlotIndex s) const { return first <= s && s < end; }
};

// Slot t covers [t, t + 5 min) (semantics R2).
class SlotClock {
public:
    constexpr explicit SlotClock(SlaClock clock = {})
        : m_clock(clock)
    {
    }

    constexpr SlotIndex slotOf(Instant t) const
    {
        const std::int64_t local = t.ms + m_clock.offsetMs();
        return {local >= 0 ? local / kSlotMs : -((-local + kSlotMs - 1) / kSlotMs)};
    }
    constexpr Instant startOf(SlotIndex slot) const { return {slot.value * kSlotMs - m_clock.offsetMs()}; }
    constexpr TimeRange rangeOf(SlotIndex slot) const { return {startOf(slot), startOf(slot + 1)}; }
    static constexpr SlotIndex firstOf(Date day)
    {
        return {std::int64_t(day.time_since_epoch().count()) * kSlotsPerDay};
    }
    // The slots of whole days, both days included.
    static constexpr SlotRange slotsOf(Date first, Date last)
    {
        return {firstOf(first), firstOf(last + std::chrono::days(1))};
    }
    constexpr SlaClock clock() const { return m_clock; }

private:
    SlaClock m_clock;
};

} // namespace clausemeter::slots
