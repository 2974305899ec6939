// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/samples/traffic.h"

#include <span>

namespace clausemeter::samples {

enum class Shape : std::uint8_t {
    Ramp, // builds up and fades away
    Flat, // taken down and brought up again, as in maintenance
};

enum class Cause : std::uint8_t { Provider, Customer };

// A run of slots with a success rate below 99 %.
struct Incident {
    Service service = Service::LiveRooms;
    Slot start;
    std::int64_t slots = 0;
    std::int64_t worstPermille = 0; // failures per 1,000 requests at the worst
    Shape shape = Shape::Ramp;
    Cause cause = Cause::Provider;

    constexpr bool contains(Slot slot) const { return start <= slot && slot < start + slots; }
};

std::span<const Incident> incidents();

// Slots of which the collector kept nothing.
bool isGap(Service service, Slot slot);

} // namespace clausemeter::samples
