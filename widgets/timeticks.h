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
    bool midnight = false; // a day begins here; of months: a year
};

// The marks for `visible` on the SLA clock, where `labels` of them fit side by side: days, times of day once
// there is room for several a day, months and years where days have none. Every midnight has a mark as long
// as days are marked and their lines stand apart.
std::vector<TimeTick> timeTicks(VisibleSlots visible, double labels);

// What the labels belong to: the month of the days, or the day of the times; where each begins (or the left
// edge). Months need none.
std::vector<TimeTick> timeContexts(VisibleSlots visible, double labels);

} // namespace clausemeter::widgets
