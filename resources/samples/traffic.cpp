// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/samples/traffic.h"

#include "resources/samples/incidents.h"
#include "resources/samples/random.h"

#include <algorithm>
#include <array>

namespace clausemeter::samples {

namespace {

constexpr std::uint64_t kSeed = 20190501;

// Requests per slot at each full hour of a working day.
constexpr std::array<std::int64_t, 24> kLiveRoomsDay = {180, 95,  50,  32,   28,   30,   60,   140,
                                                        260, 360, 420, 470,  560,  520,  470,  480,
                                                        520, 600, 780, 1100, 1450, 1520, 1100, 520};
constexpr std::array<std::int64_t, 24> kMeetingsDay = {
    12, 8, 6, 5, 5, 6, 12, 60, 260, 620, 760, 640, 300, 420, 700, 740, 690, 520, 240, 150, 130, 100, 60, 25};

bool isDayOff(Slot slot)
{
    const auto isIn = [slot](Slot first, Slot end) { return first <= slot && slot < end; };
    if (isIn(slotAt(2018, 12, 29), slotAt(2018, 12, 30)) || isIn(slotAt(2019, 2, 2), slotAt(2019, 2, 4)) ||
        isIn(slotAt(2019, 4, 28), slotAt(2019, 4, 29)))
        return false; // make-up working days
    if (isIn(slotAt(2018, 12, 30), slotAt(2019, 1, 2)) || isIn(slotAt(2019, 2, 4), slotAt(2019, 2, 11)) ||
        isIn(slotAt(2019, 4, 5), slotAt(2019, 4, 8)) || isIn(slotAt(2019, 5, 1), slotAt(2019, 5, 5)))
        return true;
    const std::chrono::weekday weekday(slot.day());
    return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

std::int64_t expectedRequests(Service service, Slot slot)
{
    const auto& day = service == Service::LiveRooms ? kLiveRoomsDay : kMeetingsDay;
    const std::int64_t hour = slot.ofDay() / 12;
    const std::int64_t step = slot.ofDay() % 12;
    const std::int64_t level =
        (day[std::size_t(hour)] * (12 - step) + day[std::size_t((hour + 1) % 24)] * step) / 12;
    const bool off = isDayOff(slot);
    if (service == Service::LiveRooms) {
        const bool festival = slotAt(2019, 2, 5) <= slot && slot < slotAt(2019, 2, 11);
        const std::int64_t percent = festival ? 62 : off ? 124 : 100;
        const std::int64_t growth = 1000 + 2 * (slot.value - slotAt(2018, 12, 17).value) / kSlotsPerDay;
        return level * percent * growth / 100'000;
    }
    // Meetings begin on the hour and at half past. In February only a first office uses the service.
    const std::int64_t burst = step == 0 ? 165 : step == 6 ? 130 : step == 11 ? 105 : 88;
    const std::int64_t rollout = slot < slotAt(2019, 3, 1) ? 20 : slot < slotAt(2019, 4, 1) ? 100 : 115;
    return level * (off ? 14 : 100) * burst * rollout / 1'000'000;
}

// Failures per 1,000 requests in the slots of an incident.
std::int64_t failurePermille(const Incident& incident, Slot slot)
{
    if (incident.shape == Shape::Flat || incident.slots < 3)
        return incident.worstPermille;
    // Rises over the first quarter, holds, fades over the last third.
    const std::int64_t at = 2 * (slot.value - incident.start.value) + 1;
    const std::int64_t length = 2 * incident.slots;
    const std::int64_t rise = std::max<std::int64_t>(length / 4, 2);
    const std::int64_t fall = std::max<std::int64_t>(length / 3, 2);
    const std::int64_t share = std::min({std::int64_t(1000), at * 1000 / rise, (length - at) * 1000 / fall});
    return incident.worstPermille * share / 1000;
}

} // namespace

Traffic trafficOf(Service service, Slot slot)
{
    Random random(kSeed + (service == Service::LiveRooms ? 0 : 1'000'000'007) +
                  std::uint64_t(slot.value) * 1'000'003);
    Traffic traffic;
    traffic.requests =
        std::max<std::int64_t>(expectedRequests(service, slot) * (1000 + random.around(90)) / 1000, 3);

    const auto all = incidents();
    const auto incident = std::ranges::find_if(
        all, [&](const Incident& i) { return i.service == service && i.contains(slot); });
    if (incident != all.end()) {
        const std::int64_t permille = failurePermille(*incident, slot) * (1000 + random.around(120)) / 1000;
        traffic.requests +=
            traffic.requests * std::min<std::int64_t>(permille, 400) / 1000; // people try again
        const std::int64_t failures =
            std::clamp(traffic.requests * permille / 1000, traffic.requests / 100 + 1, traffic.requests);
        (incident->cause == Cause::Provider ? traffic.providerFailures : traffic.customerFailures) = failures;
        return traffic;
    }
    const std::int64_t allowed = traffic.requests / 100;
    // One draw a statement: the order in which an expression's operands are evaluated is the compiler's
    // choice.
    const std::int64_t rate = 500 + random.below(1800); // failures per million
    const std::int64_t noise = traffic.requests * rate + random.below(1'000'000);
    const std::int64_t failures = std::min(noise / 1'000'000, allowed);
    traffic.customerFailures = random.below(failures + 1);
    traffic.providerFailures = failures - traffic.customerFailures;
    // Without the customer's failures fewer requests remain, and so fewer failures are within 1 %.
    if (traffic.providerFailures > (traffic.requests - traffic.customerFailures) / 100)
        --traffic.providerFailures;
    return traffic;
}

} // namespace clausemeter::samples
