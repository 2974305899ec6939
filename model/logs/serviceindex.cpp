// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/serviceindex.h"

#include <limits>

namespace clausemeter::logs {

namespace {

constexpr slots::SlotRange kAlways = {{std::numeric_limits<std::int64_t>::min()},
                                      {std::numeric_limits<std::int64_t>::max()}};

slots::SlotRange slotsOf(const std::pair<Date, std::optional<Date>>& period)
{
    const slots::SlotIndex first = slots::SlotClock::firstOf(period.first);
    if (!period.second)
        return {first, kAlways.end};
    return {first, slots::SlotClock::firstOf(*period.second + std::chrono::days(1))};
}

} // namespace

ServiceIndex::ServiceIndex(const ReadOptions& options)
    : m_any(options.services.empty())
{
    for (const WantedService& service : options.services) {
        const auto [at, isNew] = m_numbers.emplace(service.id, int(m_ids.size()));
        if (isNew) {
            m_ids.push_back(service.id);
            m_periods.emplace_back();
        }
        for (const auto& period : service.periods)
            m_periods[std::size_t(at->second)].push_back(slotsOf(period));
    }
}

int ServiceIndex::find(std::string_view id)
{
    if (!m_any) {
        if (id.empty())
            return m_ids.size() == 1 ? 0 : kNoService;
        const auto found = m_numbers.find(id);
        return found == m_numbers.end() ? kUnknown : found->second;
    }
    const std::lock_guard lock(m_mutex);
    if (m_ids.size() >= kMaxFound && !m_numbers.contains(id))
        id = {};
    const auto found = m_numbers.find(id);
    if (found != m_numbers.end())
        return found->second;
    m_ids.emplace_back(id);
    return m_numbers.emplace(m_ids.back(), int(m_ids.size()) - 1).first->second;
}

const std::string& ServiceIndex::id(int service) const
{
    const std::lock_guard lock(m_mutex);
    return m_ids[std::size_t(service)];
}

int ServiceIndex::count() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_ids.size());
}

slots::SlotRange ServiceIndex::periodWith(int service, slots::SlotIndex slot) const
{
    if (m_any)
        return kAlways;
    for (const slots::SlotRange& period : m_periods[std::size_t(service)]) {
        if (period.contains(slot))
            return period;
    }
    return {slot, slot};
}

} // namespace clausemeter::logs
