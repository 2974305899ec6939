// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/slotseries.h"

#include <QString>

namespace clausemeter::widgets {

// A mark on the time axis.
struct TimeTick {
    double slot = 0;
    QString label;         // empty: a line without a label
    bool midnight = false; // a day begins here
};

// The marks for `visible` on the SLA clock, where `labels` of them fit side by side: days, and times of day
// once there is room for several a day. Every midnight has a mark in a month.
std::vector<TimeTick> timeTicks(VisibleSlots visible, double labels);

// What the labels belong to: the month of the days, or the day of the times; where each begins (or the left
// edge).
std::vector<TimeTick> timeContexts(VisibleSlots visible, double labels);

} // namespace clausemeter::widgets
