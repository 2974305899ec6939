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
// Stamps come in any order; a file is settled as fine, and costs nothing more, once two stamps of one service
// are at most a slot apart.
class StepCheck {
public:
    void add(int service, Instant stamp);
    void add(const StepCheck& other);
    // Unless the file is fine, the step in seconds of a service that has at least three stamps, whose gaps
    // are all a multiple of the smallest, and more than half of them equal to that.
    std::optional<std::int64_t> tooCoarse() const;

private:
    static constexpr std::size_t kMaxStamps = 50'000;

    bool m_fine = false;
    std::map<int, std::set<std::int64_t>> m_stamps; // by service; ms, at most kMaxStamps each
};

} // namespace clausemeter::logs
