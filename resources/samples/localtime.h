// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace clausemeter::samples {

inline constexpr std::int64_t kSlotMinutes = 5;
inline constexpr std::int64_t kSlotsPerDay = 288;

// A 5-minute slot on the customer's clock (+08:00), counted from 1970-01-01 00:00.
struct Slot {
    std::int64_t value = 0;
    constexpr auto operator<=>(const Slot&) const = default;
    constexpr Slot operator+(std::int64_t n) const { return {value + n}; }

    constexpr std::chrono::local_days day() const
    {
        return std::chrono::local_days(std::chrono::days(value / kSlotsPerDay));
    }
    constexpr std::int64_t ofDay() const { return value % kSlotsPerDay; }
};

constexpr Slot slotAt(int year, unsigned month, unsigned day, int hour = 0, int minute = 0)
{
    const std::chrono::local_days date(std::chrono::year(year) / std::chrono::month(month) /
                                       std::chrono::day(day));
    return {date.time_since_epoch().count() * kSlotsPerDay + (hour * 60 + minute) / kSlotMinutes};
}

// "2019-03-31 23:55:00" of a moment in that slot.
std::string timeText(Slot slot, std::int64_t millisecond, char separator, bool withMilliseconds);

} // namespace clausemeter::samples
