// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace clausemeter::samples {

// SplitMix64 on integers only, so that the sample is the same on every machine and compiler.
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }
    // 0 <= result < n; n is small, so the bias of the remainder does not matter.
    std::int64_t below(std::int64_t n) { return std::int64_t(next() % std::uint64_t(n)); }
    // Between -width and width, values in the middle more often.
    std::int64_t around(std::int64_t width)
    {
        return (below(width) + below(width) + below(width) - 3 * width / 2) * 2 / 3;
    }

private:
    std::uint64_t m_state;
};

} // namespace clausemeter::samples
