// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplecase.h"

#include "model/calendar/calendarfile.h"
#include "model/contract/definitionfile.h"

#include <cmath>
#include <numbers>

using namespace clausemeter;

namespace {

constexpr SlaClock kClock;

Date day(const char* text)
{
    return *parseDate(text);
}

// Requests of a slot: a daily curve with a peak at noon and a higher one in the evening, fewer at weekends.
std::uint64_t trafficAt(slots::SlotIndex slot)
{
    const double hour = double(slot.value % slots::kSlotsPerDay) / 12.0;
    const auto bump = [hour](double centre, double width) {
        const double d = (hour - centre) / width;
        return std::exp(-d * d);
    };
    const std::int64_t number = slot.value / slots::kSlotsPerDay;
    const bool weekend = number % 7 == 2 || number % 7 == 3; // 1970-01-01 was a Thursday
    const double shape = 0.06 + 0.45 * bump(12.5, 2.2) + bump(20, 2.6);
    return std::uint64_t(std::lround(1200 * shape * (weekend ? 0.72 : 1.0)));
}

// A number in [0, n) that looks like chance and is always the same.
std::uint64_t noise(slots::SlotIndex slot, std::uint64_t n)
{
    auto x = std::uint64_t(slot.value) * 0x9E3779B97F4A7C15U;
    x ^= x >> 29;
    x *= 0xBF58476D1CE4E5B9U;
    x ^= x >> 32;
    return x % n;
}

void addSlot(slots::SlotTable& table, slots::SlotIndex slot, std::uint64_t requests, std::uint64_t failures,
             std::initializer_list<const char*> codes)
{
    std::vector<slots::SlotTable::CodeIndex> indices;
    for (const char* code : codes)
        indices.push_back(table.codeIndex(code));
    for (std::uint64_t i = 0; i < requests; ++i) {
        // The first code takes most of the failures.
        const auto code = i % 7 == 6 && indices.size() > 1 ? indices[1] : indices[0];
        table.addRequest(slot, i >= failures, code);
    }
}

// Three of five requests came from one region, and with them most of what failed.
void addRegions(slots::SlotTable& table, slots::SlotIndex slot, std::uint64_t requests,
                std::uint64_t failures, bool reserved)
{
    const std::uint64_t most = requests * 3 / 5;
    const std::uint64_t failed = std::min(failures - failures / 5, most);
    const auto add = [&](const char* region, std::uint64_t all, std::uint64_t bad) {
        table.addToRegion(slot, table.regionIndex(region), {all, bad, reserved ? bad : 0});
    };
    add("ap-guangzhou", most, failed);
    add("ap-shanghai", requests - most, failures - failed);
}

struct Incident {
    const char* from;
    const char* to;
    double failing; // share of the requests
    std::initializer_list<const char*> codes;
};

void fill(slots::SlotTable& table, const char* from, const char* to,
          std::initializer_list<Incident> incidents,
          std::initializer_list<std::pair<const char*, const char*>> gaps)
{
    const slots::SlotClock clock(kClock);
    for (slots::SlotIndex slot = samplecase::slotAt(from); slot < samplecase::slotAt(to); ++slot) {
        const Instant t = clock.startOf(slot);
        bool missing = false;
        for (const auto& gap : gaps)
            missing = missing || (t >= samplecase::at(gap.first) && t < samplecase::at(gap.second));
        if (missing)
            continue;
        const std::uint64_t requests = trafficAt(slot);
        // At most half a percent fails on an ordinary day.
        std::uint64_t failures = noise(slot, requests / 200 + 1);
        std::initializer_list<const char*> codes = {"-3308", "-3301"};
        for (const Incident& incident : incidents) {
            if (t >= samplecase::at(incident.from) && t < samplecase::at(incident.to)) {
                const double share =
                    std::min(1.0, incident.failing * (0.85 + 0.001 * double(noise(slot, 300))));
                failures = std::uint64_t(std::ceil(double(requests) * share));
                codes = incident.codes;
            }
        }
        addSlot(table, slot, requests, failures, codes);
        if (slot < samplecase::slotAt("2019-05-01")) // the last log has no regions
            addRegions(table, slot, requests, failures, std::string_view(*codes.begin()) == "-3320");
    }
}

account::Exclusion exclusion(const char* from, const char* to, const char* clause)
{
    account::Exclusion e;
    e.service = samplecase::kServiceId;
    e.time = {samplecase::at(from), samplecase::at(to)};
    e.clause = clause;
    return e;
}

account::Account makeAccount()
{
    account::Account a;
    a.customer.id = "100012345678";
    a.customer.name = {"示例视频", "Example Video"};
    account::Service service;
    service.id = samplecase::kServiceId;
    service.sla = "tencent-trtc";
    service.agreements = {"tencent-csa-zh"};
    service.start = day("2019-02-01");
    a.services = {service};
    account::Fee fee;
    fee.service = service.id;
    fee.month = monthOf(day("2019-03-01"));
    fee.cash = *Money::parse("10000.00");
    a.fees = {fee};

    account::Exclusion maintenance = exclusion("2019-03-16 05:00", "2019-03-16 05:40", "4.10");
    maintenance.kind = account::ExclusionKind::Maintenance;
    maintenance.notice = samplecase::at("2019-03-15 03:00");
    account::Exclusion partly = exclusion("2019-03-19 14:00", "2019-03-19 14:20", "4.10");
    partly.kind = account::ExclusionKind::Maintenance;
    partly.notice = samplecase::at("2019-03-17 09:00");
    const account::Exclusion force = exclusion("2019-03-24 16:30", "2019-03-24 17:30", "4.12");
    a.exclusions = {maintenance, partly, force};
    return a;
}

} // namespace

namespace samplecase {

Instant at(const char* text)
{
    if (const auto date = parseDate(text))
        return kClock.startOf(*date);
    return *parseInstant(text, kClock);
}

slots::SlotIndex slotAt(const char* text)
{
    return slots::SlotClock(kClock).slotOf(at(text));
}

std::shared_ptr<const report::Case> make()
{
    auto definitions = contract::loadDefinitions(QString());
    auto calendar = calendar::loadCalendar(QString());
    if (!definitions.ok() || !calendar.ok())
        qFatal("the shipped definitions and calendars cannot be read");
    report::Case c;
    c.knowledge = std::make_shared<const report::Knowledge>(
        report::Knowledge{std::move(*definitions), {}, std::move(*calendar), {}});
    c.account.account = makeAccount();

    const sla::Definition& definition = c.knowledge->definitions.at("tencent-trtc");
    auto logs = std::make_shared<logs::LogData>();
    slots::SlotTable table(definition.customerCausedCodes());
    fill(table, "2019-02-01", "2019-03-01", {}, {});
    fill(table, "2019-03-01", "2019-04-01",
         {{"2019-03-08 10:00", "2019-03-08 10:30", 0.04, {"-3308", "-3301"}},
          {"2019-03-11 21:15", "2019-03-11 21:20", 0.02, {"-3301"}},
          {"2019-03-16 05:00", "2019-03-16 05:40", 1.0, {"-3308"}},
          {"2019-03-19 14:10", "2019-03-19 14:35", 0.09, {"-3308", "-3301"}},
          {"2019-03-24 16:40", "2019-03-24 17:05", 0.045, {"-3308", "-3301"}},
          {"2019-03-27 12:00", "2019-03-27 12:20", 0.06, {"-3320", "-3320"}}},
         {{"2019-03-12 03:10", "2019-03-12 07:20"}});
    fill(table, "2019-05-01", "2019-05-11 18:20", {{"2019-05-06 09:00", "2019-05-06 09:15", 0.03, {"-3308"}}},
         {});
    logs->services[kServiceId] = {std::move(table), at("2019-05-11 18:19:58")};
    c.logs = logs;

    auto analysis = sla::analyze(c.account.account, c.knowledge->definitions, c.logs->services,
                                 c.knowledge->calendar, day("2019-05-12"));
    if (!analysis.ok())
        qFatal("the sample case cannot be computed");
    c.analysis = std::move(*analysis);
    return std::make_shared<const report::Case>(std::move(c));
}

} // namespace samplecase
