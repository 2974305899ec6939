// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/servicemonth.h"

#include <algorithm>

namespace clausemeter::sla {

namespace {

struct Period {
    Date start;
    Date end;
    bool runsOn = false;
};

std::vector<Period> joinedPeriods(const std::vector<account::Service>& services, const std::string& id,
                                  Date asOf)
{
    std::vector<Period> periods;
    for (const account::Service& s : services) {
        const Date end = s.end.value_or(lastDay(monthOf(asOf)));
        if (s.id == id && s.start <= end)
            periods.push_back({s.start, end, !s.end});
    }
    std::sort(periods.begin(), periods.end(),
              [](const Period& a, const Period& b) { return a.start < b.start; });
    std::vector<Period> joined;
    for (const Period& p : periods) {
        if (joined.empty() || p.start > joined.back().end + std::chrono::days(1)) {
            joined.push_back(p);
            continue;
        }
        joined.back().end = std::max(joined.back().end, p.end);
        joined.back().runsOn = joined.back().runsOn || p.runsOn;
    }
    return joined;
}

void addAnniversaries(std::vector<ServiceMonth>& months, const Period& period, Date asOf)
{
    for (int n = 0;; ++n) {
        const Date start = addMonths(period.start, n);
        if (period.runsOn ? start > std::max(asOf, period.start) : start > period.end)
            return;
        const Date end = addMonths(period.start, n + 1) - std::chrono::days(1);
        months.push_back({start, period.runsOn ? end : std::min(end, period.end)});
    }
}

} // namespace

std::vector<ServiceMonth> serviceMonths(const std::vector<account::Service>& services, const std::string& id,
                                        Date asOf, MonthKind kind)
{
    std::vector<ServiceMonth> months;
    for (const Period& p : joinedPeriods(services, id, asOf)) {
        if (kind == MonthKind::Anniversary) {
            addAnniversaries(months, p, asOf);
            continue;
        }
        for (Date start = p.start; start <= p.end;) {
            const Date end = std::min(lastDay(monthOf(start)), p.end);
            if (kind == MonthKind::Natural && !months.empty() && months.back().month() == monthOf(start))
                months.back().end = end;
            else
                months.push_back({start, end});
            start = end + std::chrono::days(1);
        }
    }
    return months;
}

std::int64_t totalMinutes(const ServiceMonth& month, MonthKind kind)
{
    const ServiceMonth whole{firstDay(month.month()), lastDay(month.month())};
    return (kind == MonthKind::Natural ? whole : month).days() * 24 * 60;
}

} // namespace clausemeter::sla
