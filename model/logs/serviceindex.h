// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/readlogs.h"

#include <deque>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace clausemeter::logs {

// The services that rows are counted for, by number, with their periods. Where none is wanted in particular,
// services get numbers as they turn up, the first kMaxFound of them; the others are counted as rows without a
// service. Thread-safe.
class ServiceIndex {
public:
    static constexpr int kNoService = -1;
    static constexpr int kUnknown = -2;
    static constexpr std::size_t kMaxFound = 100;

    explicit ServiceIndex(const ReadOptions& options);

    // The number of the service that a row names; an empty name: the only service, or kNoService.
    int find(std::string_view id);
    const std::string& id(int service) const;
    int count() const;
    // The slots from the one with `slot` on, up to its period's end; empty where the slot is in no period.
    slots::SlotRange periodWith(int service, slots::SlotIndex slot) const;

private:
    const bool m_any; // every row is taken
    mutable std::mutex m_mutex;
    std::deque<std::string> m_ids;
    std::map<std::string, int, std::less<>> m_numbers;
    std::vector<std::vector<slots::SlotRange>> m_periods;
};

} // namespace clausemeter::logs
