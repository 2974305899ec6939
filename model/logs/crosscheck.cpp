// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/crosscheck.h"

namespace clausemeter::logs {

std::vector<CrossCheck> crossChecks(const LogData& data)
{
    std::vector<CrossCheck> checks;
    for (const auto& [service, callbacks] : data.callbacks) {
        CrossCheck check;
        check.service = service;
        const auto extent = callbacks.extent();
        const auto log = data.services.find(service);
        for (auto slot = extent ? std::optional(extent->first) : std::nullopt; slot;
             slot = callbacks.firstFrom(*slot + 1)) {
            const std::uint64_t entered = callbacks.at(*slot).counts.successes;
            const slots::Slot in = log == data.services.end() ? slots::Slot() : log->second.slots.at(*slot);
            if (entered == 0 || in.hasRateOnly())
                continue;
            ++check.slots;
            const auto all = Decimal::fromInteger(std::int64_t(entered));
            if (all > Decimal::fromInteger(std::int64_t(in.counts.successes)) + in.extra.successes)
                ++check.more;
        }
        checks.push_back(std::move(check));
    }
    return checks;
}

} // namespace clausemeter::logs
