// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/slotseries.h"

#include <limits>

namespace clausemeter::widgets {

// What one pixel column shows of the slots that it touches.
struct SlotColumn {
    float lowestRate = std::numeric_limits<float>::quiet_NaN(); // percent; NaN without data
    float highestRequests = 0;
    bool unavailable = false; // some slot is
    bool noData = false;      // some slot has none
    bool hasData() const { return lowestRate == lowestRate; }
};

// `count` columns of equal width over `visible`. A slot belongs to every column that it touches, so that no
// minimum is lost whatever the width and range; parts of columns outside the series are empty.
std::vector<SlotColumn> slotColumns(const SlotSeries& series, VisibleSlots visible, int count);

} // namespace clausemeter::widgets
