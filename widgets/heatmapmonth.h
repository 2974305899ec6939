// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/slotseries.h"

#include <cstdint>
#include <vector>

namespace clausemeter::widgets {

// How bad a slot is, for the colour of its cell: the higher the worse, so that cells that share a pixel show
// the highest.
struct HeatLevel {
    static constexpr std::uint8_t kPending = 0;
    static constexpr std::uint8_t kNoData = 1;
    static constexpr std::uint8_t kBest = 2;   // 100 %
    static constexpr std::uint8_t kWorst = 65; // available, at the threshold
    static constexpr std::uint8_t kUnavailable = 66;
    static constexpr int kCount = 67;
};

// A service month as a heat map draws it, measured.
struct HeatMapMonth {
    VisibleSlots range;
    std::vector<std::uint8_t> levels; // by slot
    // Parts of it in slots, by start.
    std::vector<VisibleSlots> counted; // as downtime, under contract
    std::vector<VisibleSlots> released;
    std::vector<VisibleSlots> disputed;
    std::vector<VisibleSlots> pending;
};

HeatMapMonth makeHeatMapMonth(const SlotSeries& series);

} // namespace clausemeter::widgets
