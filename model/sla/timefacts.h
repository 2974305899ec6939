// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sla/analysis.h"

namespace clausemeter::sla {

// What lies inside a part of a service's time, such as between two cursors.
struct TimeFacts {
    std::int64_t seconds = 0;            // of the time itself
    std::int64_t unavailableSeconds = 0; // measured, before anything is cut out (semantics R9a)
    std::int64_t countedSeconds = 0;     // of it, under contract
    bool operator==(const TimeFacts&) const = default;
};

// `time` may lie in several service months; what is outside of them has no unavailable time.
TimeFacts factsOf(const ServiceResult& service, TimeRange time);

// The time that a step of a derivation is about; absent where it is about the whole service month.
std::optional<TimeRange> timeOf(const Step& step);

// The slots that `time` touches.
slots::SlotRange slotsTouched(TimeRange time, slots::SlotClock clock);

} // namespace clausemeter::sla
