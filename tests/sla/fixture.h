// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sla/analysis.h"

#include <string>

// The figures of the TRTC SLA by hand, and short ways to say accounts and slots: rule tests do not depend on
// files.
namespace clausemeter::sla::test {

inline Decimal dec(const char* text)
{
    return *Decimal::parse(text);
}

inline Money money(const char* text)
{
    return *Money::parse(text);
}

inline Date day(const char* text)
{
    return *parseDate(text);
}

inline Instant at(const char* text)
{
    return *parseInstant(text, SlaClock{});
}

inline Definition trtc()
{
    Definition d;
    d.id = "trtc";
    d.slotThresholdPercent = {dec("99"), "1.5"};
    d.situationMinutes = {5, "1.5"};
    d.standardPercent = {dec("99.9"), "2.2"};
    d.tiers = {{dec("99.5"), dec("99.9"), dec("10"), "3.1"},
               {dec("99"), dec("99.5"), dec("20"), "3.1"},
               {dec("0"), dec("99"), dec("50"), "3.1"}};
    d.claimOpens = {5, "3.2(1)"};
    d.claimCloses = {60, "3.2(2)"};
    d.maintenanceNoticeHours = {24, "CSA 3.4.1"};
    d.relocationNoticeDays = {30, "CSA-zh 3.4.2"};
    d.relocationAgreement = "tencent-csa-zh";
    d.surgeConcurrency = {3000, "4.6"};
    d.surgeNoticeBusinessDays = {5, "4.6"};
    d.capClause = "5.1";
    d.notAttributableClauses = {"1.5", "4.1"};
    d.releases = {{"4.6", {}, StandingRule::TrafficSurge},
                  {"4.9", {}, StandingRule::AnnouncedEvent},
                  {"4.10", {}, StandingRule::Maintenance},
                  {"4.12", {}, StandingRule::Evidence}};
    d.errorCodes = {{"-3316", {}, true}, {"-3308", {}, false}};
    return d;
}

inline calendar::BusinessCalendar weekdays(int firstYear, int lastYear)
{
    calendar::BusinessCalendar c;
    for (int y = firstYear; y <= lastYear; ++y)
        c.setKnown(std::chrono::year(y));
    return c;
}

// One service "s" over the given days.
inline account::Account accountOf(const char* start, const char* end)
{
    account::Account a;
    account::Service s;
    s.id = "s";
    s.sla = "trtc";
    s.agreements = {"tencent-csa-zh"};
    s.start = day(start);
    if (*end)
        s.end = day(end);
    a.services = {s};
    return a;
}

inline slots::SlotIndex slotAt(const char* text)
{
    return slots::SlotClock().slotOf(at(text));
}

// Every slot of [from, until) gets `requests` with `failures` of one code.
inline void fill(slots::SlotTable& table, const char* from, const char* until, int requests, int failures,
                 const char* code = "-3308")
{
    const auto index = table.codeIndex(code);
    for (auto s = slotAt(from); s < slotAt(until); ++s) {
        for (int i = 0; i < requests; ++i)
            table.addRequest(s, i >= failures, index);
    }
}

inline Analysis analyzed(const account::Account& account, const slots::ServiceLog& log, const char* asOf,
                         const Definition& definition = trtc())
{
    std::map<std::string, slots::ServiceLog> logs;
    logs["s"].slots.merge(log.slots);
    logs["s"].newest = log.newest;
    const auto result = analyze(account, {{"trtc", definition}}, logs, weekdays(2015, 2026), day(asOf));
    return result.value();
}

inline std::string shown(const std::optional<Decimal>& value)
{
    return value ? value->toString(4) : std::string("-");
}

// Set by a person under 4.12.
inline account::Exclusion exclusion(const char* start, const char* end, account::Standing standing)
{
    account::Exclusion e;
    e.service = "s";
    e.clause = "4.12";
    e.time = {at(start), at(end)};
    e.standing = standing;
    e.reason = "by hand";
    return e;
}

inline account::Fee fee(const char* month, const char* cash)
{
    account::Fee f;
    f.service = "s";
    f.month = *parseYearMonth(month);
    f.cash = money(cash);
    return f;
}

} // namespace clausemeter::sla::test
