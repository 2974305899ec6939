// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/stepcheck.h"

#include "model/slots/slotclock.h"

#include <algorithm>
#include <vector>

namespace clausemeter::logs {

void StepCheck::add(int service, Instant stamp)
{
    if (m_fine)
        return;
    std::set<std::int64_t>& stamps = m_stamps[service];
    const auto after = stamps.lower_bound(stamp.ms);
    if (after != stamps.end() && *after == stamp.ms)
        return;
    const bool nearBefore = after != stamps.begin() && stamp.ms - *std::prev(after) <= slots::kSlotMs;
    const bool nearAfter = after != stamps.end() && *after - stamp.ms <= slots::kSlotMs;
    if (nearBefore || nearAfter) {
        m_fine = true;
        m_stamps.clear();
    } else if (stamps.size() < kMaxStamps) {
        stamps.insert(after, stamp.ms);
    }
}

void StepCheck::add(const StepCheck& other)
{
    if (other.m_fine) {
        m_fine = true;
        m_stamps.clear();
    }
    for (const auto& [service, stamps] : other.m_stamps) {
        for (const std::int64_t stamp : stamps)
            add(service, {stamp});
    }
}

std::optional<std::int64_t> StepCheck::tooCoarse() const
{
    for (const auto& [service, stamps] : m_stamps) {
        if (stamps.size() < 3)
            continue;
        std::vector<std::int64_t> gaps;
        for (auto at = std::next(stamps.begin()); at != stamps.end(); ++at)
            gaps.push_back(*at - *std::prev(at));
        const std::int64_t step = *std::min_element(gaps.begin(), gaps.end());
        const bool isGrid =
            std::all_of(gaps.begin(), gaps.end(), [step](std::int64_t gap) { return gap % step == 0; });
        if (isGrid && std::size_t(std::count(gaps.begin(), gaps.end(), step)) * 2 > gaps.size())
            return step / 1000;
    }
    return std::nullopt;
}

} // namespace clausemeter::logs
