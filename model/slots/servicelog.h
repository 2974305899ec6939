// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/slots/slottable.h"

namespace clausemeter::slots {

// What the logs say of one service, within its service periods.
struct ServiceLog {
    SlotTable slots;
    std::optional<Instant> newest; // the newest good row (semantics R8)
};

} // namespace clausemeter::slots
