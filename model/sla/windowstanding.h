// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sla/analysis.h"

namespace clausemeter::sla {

// What became of a window under contract, in one word.
enum class WindowStanding {
    Counts,          // all of it
    Disputed,        // all of it, but an exclusion that touches it is disputed
    PartlyReleased,  // accepted exclusions cut out a part
    Released,        // accepted exclusions leave nothing that counts
    PartlyCounts,    // without the failures that the customer caused, a part of it is no unavailable time
    NotAttributable, // nor is any of it
    TooShort,        // nothing was released, but what is left is too short to count
};

// `window` is one of `month`.
WindowStanding windowStanding(const sla::Window& window, const sla::MonthResult& month);

} // namespace clausemeter::sla
