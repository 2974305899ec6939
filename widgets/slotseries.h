// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/case.h"

#include <limits>
#include <vector>

namespace clausemeter::widgets {

// A part of the time axis in slots, fractions included: [from, to).
struct VisibleSlots {
    double from = 0;
    double to = 0;
    double size() const { return to - from; }
    bool operator==(const VisibleSlots&) const = default;
};

// What some neighbouring slots show together.
struct SlotColumn {
    float lowestRate = std::numeric_limits<float>::quiet_NaN(); // percent; NaN without data
    float highestRequests = 0;
    bool unavailable = false; // some slot is
    bool noData = false;      // some slot has none
    bool hasData() const { return lowestRate == lowestRate; }
    void add(const SlotColumn& other)
    {
        // Comparisons with NaN are false: slots without data or without counts change nothing.
        if (other.lowestRate < lowestRate || !hasData())
            lowestRate = other.lowestRate;
        if (other.highestRequests > highestRequests)
            highestRequests = other.highestRequests;
        unavailable = unavailable || other.unavailable;
        noData = noData || other.noData;
    }
};

// One service month, or all of a service, prepared for drawing. Floats are for pixels only; states were
// decided on exact numbers.
struct SlotSeries {
    slots::SlotRange range;
    SlaClock clock;
    double thresholdPercent = 99; // 0: the agreement has none

    // By slot of `range`, measured view.
    std::vector<sla::SlotState> states;
    std::vector<float> rates;    // percent; NaN without data
    std::vector<float> requests; // 0 without data; NaN where only a rate is known

    // Slots added up, kFan by kFan, each level from the one before; the last ones, which fill no block,
    // apart. May be empty; see addBlocks().
    static constexpr std::size_t kFan = 8;
    std::vector<std::vector<SlotColumn>> blocks;

    float lowestRate = 100;    // of all slots with data
    float highestRequests = 0; // of all slots with counts
    bool hasData = false;
    bool hasNoData = false; // a slot without data, which has come

    // Half-open, by start.
    std::vector<TimeRange> windows;  // measured, before anything is cut out
    std::vector<TimeRange> downtime; // what counts under contract
    std::vector<TimeRange> released; // accepted exclusions
    std::vector<TimeRange> disputed;
    std::vector<TimeRange> pending; // not yet logged
    std::vector<TimeRange> outside; // between two service periods

    bool isEmpty() const { return states.empty(); }
    SlotColumn slot(std::size_t at) const
    {
        return {rates[at], requests[at], states[at] == sla::SlotState::Unavailable,
                states[at] == sla::SlotState::NoData};
    }
    VisibleSlots whole() const { return {double(range.first.value), double(range.end.value)}; }
    // Where a moment lies on the axis.
    double positionOf(Instant t) const { return double(t.ms + clock.offsetMs()) / double(slots::kSlotMs); }
    VisibleSlots positionOf(TimeRange t) const { return {positionOf(t.start), positionOf(t.end)}; }
};

// Indices into Analysis::services and ServiceResult::months; both must exist.
SlotSeries makeSlotSeries(const report::Case& data, std::size_t service, std::size_t month);
// All service months of a service, of which there must be one.
SlotSeries makeServiceSeries(const report::Case& data, std::size_t service);

// Adds up the slots to blocks, so that long ranges are drawn in the time of short ones.
void addBlocks(SlotSeries& series);

} // namespace clausemeter::widgets
