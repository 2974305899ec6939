// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/stepcheck.h"

#include "model/slots/slotclock.h"

#include <algorithm>
#include <vector>

namespace clausemeter::logs {

void StepCheck::add(int service, Instant stamp)
{
    OfService& of = m_services[service];
    if (of.fine || of.stamps.size() >= kMaxStamps)
        return;
    const auto [at, isNew] = of.stamps.insert(stamp.ms);
    if (!isNew)
        return;
    const bool nearBefore = at != of.stamps.begin() && *at - *std::prev(at) <= slots::kSlotMs;
    const bool nearAfter = std::next(at) != of.stamps.end() && *std::next(at) - *at <= slots::kSlotMs;
    if (nearBefore || nearAfter) {
        of.fine = true;
        of.stamps.clear();
    }
}

void StepCheck::add(const StepCheck& other)
{
    for (const auto& [service, theirs] : other.m_services) {
        OfService& ours = m_services[service];
        if (theirs.fine) {
            ours.fine = true;
            ours.stamps.clear();
        }
        for (const std::int64_t stamp : theirs.stamps)
            add(service, {stamp});
    }
}

std::optional<std::int64_t> StepCheck::tooCoarse() const
{
    for (const auto& [service, of] : m_services) {
        if (of.fine || of.stamps.size() < 3)
            continue;
        std::vector<std::int64_t> gaps;
        for (auto at = std::next(of.stamps.begin()); at != of.stamps.end(); ++at)
            gaps.push_back(*at - *std::prev(at));
        const std::int64_t step = *std::min_element(gaps.begin(), gaps.end());
        if (std::size_t(std::count(gaps.begin(), gaps.end(), step)) * 2 >= gaps.size())
            return step / 1000;
    }
    return std::nullopt;
}

} // namespace clausemeter::logs
