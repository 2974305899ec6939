// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/slottemplate.h"

#include <cstdlib>
#include <string>

using namespace clausemeter;
using namespace clausemeter::logs;

namespace {

constexpr int kFarthestOffset = 14 * 60; // minutes

void require(bool holds)
{
    if (!holds)
        std::abort();
}

// What it is printed as reads back as the same moment, and its year by some clock is 1970 to 2100.
void check(const std::optional<Stamp>& stamp)
{
    if (!stamp)
        return;
    bool isInRange = false;
    for (const int offset : {0, kFarthestOffset, -kFarthestOffset}) {
        const auto again = parseStamp(toIso(stamp->time, SlaClock{offset}), SlaClock());
        require(!again || again->time == stamp->time);
        isInRange = isInRange || again;
    }
    require(isInRange);
}

// Stamps of a file, a line each: the short way finds what the long one does.
void compareTemplate(std::string_view text, const StampRule& rule)
{
    const slots::SlotClock clock{SlaClock()};
    SlotTemplate stamps(SlaClock(), rule);
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        const auto stamp = parseStamp(line, rule);
        const std::string padded = std::string(line) + std::string(64, '7');
        if (const std::uint64_t key = stamps.fit(padded.data(), line.size())) {
            require(stamp && clock.slotOf(stamp->time) == stamps.slot());
            require(clock.startOf(stamps.slot()).ms + SlotTemplate::msInSlot(key) == stamp->time.ms);
        }
        require(stamps.parse({padded.data(), line.size()}) == stamp);
    }
}

} // namespace

// A time stamp is refused or lies in 1970 to 2100, whatever way it is read.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    check(parseStamp(text, SlaClock()));
    check(parseAccessStamp(text, SlaClock()));
    for (const auto form : {StampForm::EpochS, StampForm::EpochMs, StampForm::EpochUs, StampForm::EpochNs})
        check(parseStamp(text, StampRule(SlaClock(), form)));
    compareTemplate(text, SlaClock());
    compareTemplate(text, SlaClock{-(3 * 60 + 30)});
    return 0;
}
