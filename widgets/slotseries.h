// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/case.h"

#include <vector>

namespace clausemeter::widgets {

// A part of the time axis in slots, fractions included: [from, to).
struct VisibleSlots {
    double from = 0;
    double to = 0;
    double size() const { return to - from; }
    bool operator==(const VisibleSlots&) const = default;
};

// One service month prepared for drawing. Floats are for pixels only; states were decided on exact numbers.
struct SlotSeries {
    slots::SlotRange range;
    SlaClock clock;
    double thresholdPercent = 99;

    // By slot of `range`, measured view.
    std::vector<sla::SlotState> states;
    std::vector<float> rates;    // percent; NaN without data
    std::vector<float> requests; // 0 without data; NaN where only a rate is known

    float lowestRate = 100;    // of all slots with data
    float highestRequests = 0; // of all slots with counts
    bool hasData = false;

    // Half-open, by start.
    std::vector<TimeRange> windows;  // measured, before anything is cut out
    std::vector<TimeRange> downtime; // what counts under contract
    std::vector<TimeRange> released; // accepted exclusions
    std::vector<TimeRange> disputed;
    std::vector<TimeRange> pending; // not yet logged

    bool isEmpty() const { return states.empty(); }
    VisibleSlots whole() const { return {double(range.first.value), double(range.end.value)}; }
    // Where a moment lies on the axis.
    double positionOf(Instant t) const { return double(t.ms + clock.offsetMs()) / double(slots::kSlotMs); }
    VisibleSlots positionOf(TimeRange t) const { return {positionOf(t.start), positionOf(t.end)}; }
};

// Indices into Analysis::services and ServiceResult::months; both must exist.
SlotSeries makeSlotSeries(const report::Case& data, std::size_t service, std::size_t month);

} // namespace clausemeter::widgets
