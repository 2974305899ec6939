// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/slotseries.h"

namespace clausemeter::widgets {

// Moves over the time axis. The results lie inside `whole` and show at least kFewestSlots slots (or all there
// are).
inline constexpr double kFewestSlots = 12;

VisibleSlots clampedTo(VisibleSlots visible, VisibleSlots whole);
// `factor` > 1 shows less. `slot` stays where it is as long as no end of `whole` is reached.
VisibleSlots zoomedAt(VisibleSlots visible, double slot, double factor, VisibleSlots whole);
VisibleSlots pannedBy(VisibleSlots visible, double slots, VisibleSlots whole);
// `part` in the middle, with room on both sides so that it is seen in its surroundings.
VisibleSlots framing(VisibleSlots part, VisibleSlots whole);

} // namespace clausemeter::widgets
