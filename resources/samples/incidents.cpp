// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/samples/incidents.h"

#include <array>

namespace clausemeter::samples {

namespace {

using enum Service;
using enum Shape;
using enum Cause;

// The minutes are chosen for the verdicts that account.json and the test of the sample state.
constexpr std::array kIncidents = {
    // December 2018, 17-31: 15 minutes count, an announced maintenance of 60 is released. Met.
    Incident{LiveRooms, slotAt(2018, 12, 19, 20, 10), 3, 64},
    Incident{LiveRooms, slotAt(2018, 12, 22, 3, 0), 12, 985, Flat},
    // January: 115 minutes. 10 %.
    Incident{LiveRooms, slotAt(2019, 1, 9, 19, 40), 15, 352},
    Incident{LiveRooms, slotAt(2019, 1, 18, 10, 25), 1, 17},
    Incident{LiveRooms, slotAt(2019, 1, 27, 21, 15), 7, 118},
    // February: 260 minutes, 90 of them disputed. 20 %, in the provider's view 10 %.
    Incident{LiveRooms, slotAt(2019, 2, 4, 20, 0), 10, 84},
    Incident{LiveRooms, slotAt(2019, 2, 16, 14, 0), 18, 540, Flat},
    Incident{LiveRooms, slotAt(2019, 2, 21, 9, 30), 24, 455},
    // March: 75 minutes, 40 released: an announced window that was overrun, and a surge. Met.
    Incident{LiveRooms, slotAt(2019, 3, 13, 2, 0), 7, 990, Flat},
    Incident{LiveRooms, slotAt(2019, 3, 23, 20, 0), 4, 71},
    Incident{LiveRooms, slotAt(2019, 3, 28, 11, 5), 4, 132},

    // 24-28 February: 20 minutes of the provider's; 45 more were caused by the customer. 10 %, measured 20 %.
    Incident{Meetings, slotAt(2019, 2, 25, 23, 40), 1, 60, Flat, Customer},
    Incident{Meetings, slotAt(2019, 2, 26, 10, 0), 8, 92, Ramp, Customer},
    Incident{Meetings, slotAt(2019, 2, 27, 15, 5), 3, 105},
    Incident{Meetings, slotAt(2019, 2, 28, 9, 30), 1, 31},
    // March: 525 minutes, 90 of them disputed. 50 %, in the provider's view 20 %.
    Incident{Meetings, slotAt(2019, 3, 6, 1, 0), 18, 970, Flat},
    Incident{Meetings, slotAt(2019, 3, 14, 13, 40), 78, 715},
    Incident{Meetings, slotAt(2019, 3, 27, 4, 0), 9, 965, Flat},
    // April: 100 minutes, a relocation of 40 is released. 10 %.
    Incident{Meetings, slotAt(2019, 4, 10, 14, 5), 11, 43},
    Incident{Meetings, slotAt(2019, 4, 17, 2, 0), 8, 1000, Flat},
    Incident{Meetings, slotAt(2019, 4, 24, 9, 0), 1, 22},
    // 1 May, the day on which the sample is looked at.
    Incident{Meetings, slotAt(2019, 5, 1, 8, 20), 1, 150},
};

} // namespace

std::span<const Incident> incidents()
{
    return kIncidents;
}

bool isGap(Service service, Slot slot)
{
    return service == LiveRooms && slotAt(2019, 3, 19, 9, 0) <= slot && slot < slotAt(2019, 3, 19, 15, 0);
}

} // namespace clausemeter::samples
