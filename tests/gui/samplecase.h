// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/case.h"

#include <memory>

// A case for tests of screens, made in memory, always the same: one service with four service months, as of
// 2019-05-12.
namespace samplecase {

enum Month : std::size_t {
    Calm,      // February 2019: no window
    Incidents, // March 2019: windows of every standing, a no-data gap, customer-caused failures
    Silent,    // April 2019: no data
    Unfinished // May 2019: data until 2019-05-11 18:20, the rest pending
};

inline constexpr const char* kServiceId = "1400000001";

std::shared_ptr<const clausemeter::report::Case> make();

// A moment of the SLA clock, such as "2019-03-08 10:00".
clausemeter::Instant at(const char* text);
clausemeter::slots::SlotIndex slotAt(const char* text);

} // namespace samplecase
