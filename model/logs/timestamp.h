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
std::optional<StampForm> stampFormNamed(std::string_view name);

struct Stamp {
    Instant time; // cut off after milliseconds
    StampForm form = StampForm::Iso;
    bool hasOffset = false; // an epoch has one by nature
    bool operator==(const Stamp&) const = default;
};

// What is said of the stamps of a file.
struct StampRule {
    StampRule(SlaClock offset = {}, std::optional<StampForm> only = {})
        : clock(offset)
        , form(only)
    {
    }
    SlaClock clock;                // of stamps without an offset
    std::optional<StampForm> form; // absent: any, epochs by magnitude
};

// A time of a row (logs.md): year, month, day with '-' or '/', then T or a space, hours and minutes, perhaps
// seconds with up to nine decimals, perhaps an offset; or an epoch of seconds (perhaps with decimals),
// milliseconds, microseconds or nanoseconds, told by magnitude; or the form of access logs. Years 1970 to
// 2100; nothing out of range, 24:00 and second 60 included. Without an offset the time is on the rule's clock
// (semantics R1). 8 or 12 digits that are a date, 20190320 or 201903201005, are no time unless the rule says
// which: as an epoch they would be a day of 1970 or 1976.
std::optional<Stamp> parseStamp(std::string_view text, const StampRule& rule);

// "17/May/2015:10:05:03 +0000".
std::optional<Stamp> parseAccessStamp(std::string_view text, SlaClock clock);

} // namespace clausemeter::logs
