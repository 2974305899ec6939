// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/warehouse/together.h"

#include <algorithm>

namespace clausemeter::warehouse {

namespace {

// LogData is not copied by accident.
logs::LogData copyOf(const logs::LogData& data)
{
    logs::LogData copy;
    copy.inputs = data.inputs;
    copy.leftOut = data.leftOut;
    for (const auto& [service, log] : data.services) {
        slots::ServiceLog& to = copy.services[service];
        to.slots.merge(log.slots);
        to.newest = log.newest;
    }
    for (const auto& [service, table] : data.callbacks)
        copy.callbacks[service].merge(table);
    return copy;
}

} // namespace

Result<logs::LogData> together(const logs::LogData& first, logs::LogData second, SlaClock clock)
{
    logs::LogData all = copyOf(first);
    for (auto& [service, log] : second.services) {
        const auto [at, isNew] = all.services.emplace(service, slots::ServiceLog());
        if (isNew) {
            at->second = std::move(log);
            continue;
        }
        if (const auto slot = at->second.slots.firstInCommon(log.slots)) {
            const std::string start = toIso(slots::SlotClock(clock).startOf(*slot), clock);
            const auto nameOf = [](const logs::LogData& data) {
                return data.inputs.empty() ? std::string() : data.inputs.front().file;
            };
            return Error{
                ErrorCode::SourcesOverlap, {nameOf(second)}, {service, start, nameOf(second), nameOf(first)}};
        }
        at->second.slots.merge(log.slots);
        at->second.newest = std::max(at->second.newest, log.newest);
    }
    std::ranges::move(second.inputs, std::back_inserter(all.inputs));
    std::ranges::move(second.leftOut, std::back_inserter(all.leftOut));
    return all;
}

} // namespace clausemeter::warehouse
