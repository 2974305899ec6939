// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>

namespace clausemeter::logs {

// Whether intervals are coarser than a slot and so can't show what the contract measures (semantics R7b).
// Stamps come in any order; a service is settled as fine, and costs nothing more, once two of its stamps are
// at most a slot apart.
class StepCheck {
public:
    void add(int service, Instant stamp);
    void add(const StepCheck& other);
    // The step in seconds of a service with at least three stamps, the nearest of them more than a slot
    // apart, and at least half of its gaps equal to that.
    std::optional<std::int64_t> tooCoarse() const;

private:
    struct OfService {
        bool fine = false;
        std::set<std::int64_t> stamps; // ms; at most kMaxStamps of them
    };
    static constexpr std::size_t kMaxStamps = 50'000;

    std::map<int, OfService> m_services;
};

} // namespace clausemeter::logs
