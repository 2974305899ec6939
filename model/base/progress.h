// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace clausemeter {

// How far long work is, and whether it should stop. Written by the worker, read by whoever waits; any thread.
class Progress {
public:
    // Called by the worker, at least every 50 ms of work.
    void add(std::int64_t bytes, std::int64_t rows)
    {
        m_bytes.fetch_add(bytes, std::memory_order_relaxed);
        m_rows.fetch_add(rows, std::memory_order_relaxed);
    }
    void expect(std::int64_t bytes) { m_expected.fetch_add(bytes, std::memory_order_relaxed); }
    void requestStop() { m_stop.store(true, std::memory_order_relaxed); }

    bool stopRequested() const { return m_stop.load(std::memory_order_relaxed); }
    std::int64_t bytes() const { return m_bytes.load(std::memory_order_relaxed); }
    std::int64_t rows() const { return m_rows.load(std::memory_order_relaxed); }
    std::int64_t expectedBytes() const { return m_expected.load(std::memory_order_relaxed); } // 0: not known

private:
    std::atomic<std::int64_t> m_bytes{0};
    std::atomic<std::int64_t> m_rows{0};
    std::atomic<std::int64_t> m_expected{0};
    std::atomic<bool> m_stop{false};
};

} // namespace clausemeter
