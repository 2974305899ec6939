// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/samples/localtime.h"

namespace clausemeter::samples {

// The two services of the sample customer: live rooms, busy in the evening, and meetings, busy in office
// hours.
enum class Service : std::uint8_t { LiveRooms, Meetings };

inline constexpr const char* kLiveRoomsId = "1400000001";
inline constexpr const char* kMeetingsId = "1400000002";

// What happened in one slot. Both kinds of failure are part of the requests.
struct Traffic {
    std::int64_t requests = 0;
    std::int64_t providerFailures = 0;
    std::int64_t customerFailures = 0;
};

// Always the same for the same slot. Outside the incidents the success rate is 99 % or more, inside it is
// below.
Traffic trafficOf(Service service, Slot slot);

} // namespace clausemeter::samples
