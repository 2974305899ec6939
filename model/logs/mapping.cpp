// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/mapping.h"

#include <algorithm>

namespace clausemeter::logs {

Mapping merged(const Mapping& said, const Mapping& otherwise)
{
    Mapping all = said;
    const auto fill = [](auto& mine, const auto& other) {
        if (!mine)
            mine = other;
    };
    const auto fillList = [](auto& mine, const auto& other) {
        if (mine.empty())
            mine = other;
    };
    fill(all.kind, otherwise.kind);
    fill(all.encoding, otherwise.encoding);
    fill(all.delimiter, otherwise.delimiter);
    fill(all.timeForm, otherwise.timeForm);
    fill(all.timeOffset, otherwise.timeOffset);
    fill(all.resultForm, otherwise.resultForm);
    fill(all.httpFailureFrom, otherwise.httpFailureFrom);
    fill(all.rateIsPercent, otherwise.rateIsPercent);
    fill(all.intervalStampedAtEnd, otherwise.intervalStampedAtEnd);
    fillList(all.successWords, otherwise.successWords);
    fillList(all.failureWords, otherwise.failureWords);
    fillList(all.entryEvents, otherwise.entryEvents);
    for (const auto& [name, role] : otherwise.roles) {
        const bool isTaken = role && std::any_of(said.roles.begin(), said.roles.end(),
                                                 [&](const auto& mine) { return mine.second == role; });
        if (!isTaken)
            all.roles.emplace(name, role);
    }
    return all;
}

} // namespace clausemeter::logs
