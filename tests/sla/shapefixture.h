// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sla/fixture.h"

#include <algorithm>

// What the tests of an agreement's shapes share: a March, its outages and what is released of it.
namespace clausemeter::sla::test {

// An agreement of March 2019 with nothing but the shape at stake.
inline MonthResult march(const account::Account& account, const slots::ServiceLog& log,
                         const Definition& definition)
{
    return analyzed(account, log, "2019-05-01", definition).services[0].months[0];
}

inline account::Account marchAccount()
{
    return accountOf("2019-03-01", "2019-03-31");
}

inline account::Outage outage(const char* from, const char* until)
{
    account::Outage o;
    o.service = "s";
    o.time = {at(from), at(until)};
    return o;
}

inline account::Exclusion accepted(const char* from, const char* until)
{
    account::Exclusion e;
    e.service = "s";
    e.clause = "4.12";
    e.time = {at(from), at(until)};
    e.standing = account::Standing::Accepted;
    e.reason = "agreed";
    return e;
}

inline Definition outages(int overMinutes = 0)
{
    Definition d = trtc();
    d.shape = Shape::Outages;
    d.slotThresholdPercent.value = {};
    d.situationMinutes.value = 0;
    d.outageOverMinutes.value = overMinutes;
    return d;
}

inline const slots::ServiceLog nothing;

inline bool hasStep(const MonthResult& month, StepId id)
{
    return std::ranges::any_of(month.derivation, [id](const Step& s) { return s.id == id; });
}

} // namespace clausemeter::sla::test
