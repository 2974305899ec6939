// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace clausemeter::logs {

enum class StampForm : std::uint8_t { Iso, EpochS, EpochMs, EpochUs, EpochNs, AccessLog };

std::string_view nameOf(StampForm form); // "iso", "epoch-s", ...

struct Stamp {
    Instant time; // cut off after milliseconds
    StampForm form = StampForm::Iso;
    bool hasOffset = false; // an epoch has one by nature
    bool operator==(const Stamp&) const = default;
};

// A time of a row (logs.md): year, month, day with '-' or '/', then T or a space, hours and minutes, perhaps
// seconds with up to nine decimals, perhaps an offset; or an epoch of seconds (perhaps with decimals),
// milliseconds, microseconds or nanoseconds, told by magnitude. Years 1970 to 2100; nothing out of range,
// 24:00 and second 60 included. Without an offset the time is in `clock` (semantics R1).
std::optional<Stamp> parseStamp(std::string_view text, SlaClock clock);

// "17/May/2015:10:05:03 +0000".
std::optional<Stamp> parseAccessStamp(std::string_view text, SlaClock clock);

} // namespace clausemeter::logs
