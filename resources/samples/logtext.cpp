// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/samples/logtext.h"

#include "resources/samples/incidents.h"
#include "resources/samples/random.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace clausemeter::samples {

namespace {

using namespace std::string_literals;

constexpr Slot kLiveRoomsStart = slotAt(2018, 12, 17);
constexpr Slot kLiveRoomsLast = slotAt(2019, 4, 1, 1, 0); // an hour longer than the service period
constexpr Slot kRequestsStart = slotAt(2019, 2, 24);
constexpr Slot kMeetingsStart = slotAt(2019, 3, 1);
constexpr Slot kMeetingsEnd = slotAt(2019, 5, 1, 10, 0);

// What the collector wrote in place of a good row.
std::optional<std::string> damagedRow(Service service, Slot slot)
{
    if (service == Service::LiveRooms) {
        if (slot == slotAt(2018, 12, 27, 4, 5))
            return "2018-12-27 04:05:00,n/a,n/a,1400000001\n"s;
        if (slot == slotAt(2019, 1, 15, 4, 10))
            return "2019-01-15 24:10:00,41,41,1400000001\n"s;
        if (slot == slotAt(2019, 2, 12, 5, 20))
            return "2019-02-12 05:20:00,38,383,1400000001\n"s; // more successes than requests
        if (slot == slotAt(2019, 3, 19, 8, 55))
            return "2019-03-19 08:55:00,3\n"s; // cut when the collector went down
    } else if (slot == slotAt(2019, 4, 8, 3, 30)) {
        return "2019-04-08 03:30:00,-6,0,1400000002\n"s;
    }
    return std::nullopt;
}

void addIntervalRow(std::string& text, Service service, Slot slot)
{
    if (const auto damaged = damagedRow(service, slot)) {
        text += *damaged;
        return;
    }
    const Traffic traffic = trafficOf(service, slot);
    text += timeText(slot, 0, ' ', false) + "," + std::to_string(traffic.requests) + "," +
            std::to_string(traffic.requests - traffic.providerFailures - traffic.customerFailures) + "," +
            (service == Service::LiveRooms ? kLiveRoomsId : kMeetingsId) + "\n";
}

std::string roomText(Random& random)
{
    const std::int64_t number = 1000 + random.below(60);
    return number % 15 == 0 ? "\"晨会, " + std::to_string(number % 7 + 1) + " 组\""
                            : "meet-" + std::to_string(number);
}

// Where a request came from. An incident of the provider hits one region above all.
const char* regionOf(Random& random, bool providerFailed, bool incident)
{
    constexpr std::array kRegions = {"ap-guangzhou", "ap-guangzhou", "ap-guangzhou", "ap-shanghai",
                                     "ap-shanghai",  "ap-beijing",   "ap-beijing",   "ap-chengdu"};
    const std::int64_t draw = random.below(10);
    const auto at = std::size_t(random.below(kRegions.size()));
    return providerFailed && incident && draw < 8 ? "ap-shanghai" : kRegions[at];
}

void addRequestRows(std::string& text, Slot slot)
{
    constexpr std::array kCustomerCodes = {"-3319", "-3319", "-3319", "-3318", "-3316", "-100018"};
    constexpr std::array kProviderCodes = {"-3308", "-3308", "-3308", "-3301"};
    const Traffic traffic = trafficOf(Service::Meetings, slot);
    Random random(std::uint64_t(slot.value) * 7919);
    Random places(std::uint64_t(slot.value) * 104'729); // of its own: the other columns stay as they were
    const bool incident = 100 * traffic.providerFailures > traffic.requests;
    std::vector<std::int64_t> times;
    for (std::int64_t i = 0; i < traffic.requests; ++i)
        times.push_back(random.below(kSlotMinutes * 60'000));
    std::ranges::sort(times);
    // Each failure is given to one of the requests that are left, so that the counts come out exactly.
    std::int64_t left = traffic.requests;
    std::int64_t provider = traffic.providerFailures;
    std::int64_t customer = traffic.customerFailures;
    for (const std::int64_t time : times) {
        const std::int64_t draw = random.below(left--);
        const char* code = "0";
        const bool providerFailed = draw < provider;
        if (providerFailed) {
            code = kProviderCodes[std::size_t(random.below(kProviderCodes.size()))];
            --provider;
        } else if (draw < provider + customer) {
            code = kCustomerCodes[std::size_t(random.below(kCustomerCodes.size()))];
            --customer;
        }
        const std::string room =
            roomText(random); // drawn before the user: the order of operands is not fixed
        const std::string user = std::to_string(10'000 + random.below(2400));
        text += timeText(slot, time, 'T', true) + "+08:00," + kMeetingsId + "," + room + ",u" + user +
                (code[0] == '0' ? ",success," : ",fail,") + code + "," +
                regionOf(places, providerFailed, incident) + "\n";
    }
}

} // namespace

std::string intervalLog(int year, unsigned month)
{
    std::string text = "time,total,success,service\n";
    const Slot end = month == 12 ? slotAt(year + 1, 1, 1) : slotAt(year, month + 1, 1);
    for (Slot slot = slotAt(year, month, 1); slot < end; slot = slot + 1) {
        if (kLiveRoomsStart <= slot && slot < kLiveRoomsLast && !isGap(Service::LiveRooms, slot))
            addIntervalRow(text, Service::LiveRooms, slot);
        if (kMeetingsStart <= slot && slot < kMeetingsEnd)
            addIntervalRow(text, Service::Meetings, slot);
        if (slot == slotAt(2019, 3, 11, 16, 0)) // a test installation wrote to the same place
            text += "2019-03-11 16:00:00,12,12,1400000009\n2019-03-11 16:05:00,9,9,1400000009\n";
        if (slot == slotAt(2019, 4, 15, 0, 0))
            text += "\n";
        if (slot + 1 == kMeetingsEnd) // the export was taken while this row was being written
            text += "2019-05-01 10:00:00,5";
    }
    return text;
}

std::string requestLog()
{
    std::string text = "time,sdkappid,room,user,result,error_code,region\n";
    for (Slot slot = kRequestsStart; slot < kMeetingsStart; slot = slot + 1) {
        addRequestRows(text, slot);
        if (slot == slotAt(2019, 2, 25, 11, 20))
            text += "2019-02-25T11:24:61.007+08:00,1400000002,meet-1022,u11408,success,0,ap-beijing\n";
        if (slot == slotAt(2019, 2, 26, 16, 45))
            text += "2019-02-26T16:49:58.310+08:00,1400000002,meet-1041,u10093,pending,0,ap-guangzhou\n"
                    "2019-02-26T16:49:59.004+08:00,1400000002,meet-1041\n";
    }
    return text;
}

} // namespace clausemeter::samples
