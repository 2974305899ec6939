// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/slotseries.h"

namespace clausemeter::widgets {

// `count` columns of equal width over `visible`. A slot belongs to every column that it touches, so that no
// minimum is lost whatever the width and range; parts of columns outside the series are empty.
std::vector<SlotColumn> slotColumns(const SlotSeries& series, VisibleSlots visible, int count);

} // namespace clausemeter::widgets
