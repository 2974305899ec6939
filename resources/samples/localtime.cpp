// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/samples/localtime.h"

#include <cstdio>

namespace clausemeter::samples {

std::string timeText(Slot slot, std::int64_t millisecond, char separator, bool withMilliseconds)
{
    const std::chrono::year_month_day date(slot.day());
    const std::int64_t minute = slot.ofDay() * kSlotMinutes + millisecond / 60'000;
    char text[64];
    int length = std::snprintf(text, sizeof text, "%04d-%02u-%02u%c%02d:%02d:%02d", int(date.year()),
                               unsigned(date.month()), unsigned(date.day()), separator, int(minute / 60),
                               int(minute % 60), int(millisecond / 1000 % 60));
    if (withMilliseconds)
        length +=
            std::snprintf(text + length, sizeof text - std::size_t(length), ".%03d", int(millisecond % 1000));
    return {text, std::size_t(length)};
}

} // namespace clausemeter::samples
