// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/servicemonth.h"

#include <algorithm>

namespace clausemeter::sla {

namespace {

struct Period {
    Date start;
    Date end;
};

std::vector<Period> joinedPeriods(const std::vector<account::Service>& services, const std::string& id,
                                  Date asOf)
{
    std::vector<Period> periods;
    for (const account::Service& s : services) {
        const Date end = s.end.value_or(lastDay(monthOf(asOf)));
        if (s.id == id && s.start <= end)
            periods.push_back({s.start, end});
    }
    std::sort(periods.begin(), periods.end(),
              [](const Period& a, const Period& b) { return a.start < b.start; });
    std::vector<Period> joined;
    for (const Period& p : periods) {
        if (!joined.empty() && p.start <= joined.back().end + std::chrono::days(1))
            joined.back().end = std::max(joined.back().end, p.end);
        else
            joined.push_back(p);
    }
    return joined;
}

} // namespace

std::vector<ServiceMonth> serviceMonths(const std::vector<account::Service>& services, const std::string& id,
                                        Date asOf)
{
    std::vector<ServiceMonth> months;
    for (const Period& p : joinedPeriods(services, id, asOf)) {
        for (Date start = p.start; start <= p.end;) {
            const Date end = std::min(lastDay(monthOf(start)), p.end);
            months.push_back({start, end});
            start = end + std::chrono::days(1);
        }
    }
    return months;
}

} // namespace clausemeter::sla
