// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace clausemeter::logs {

// Counters by a key, for adding one by one at speed.
class FailureCounts {
public:
    void add(std::uint64_t key)
    {
        if (m_size * 2 >= m_entries.size())
            grow();
        Entry& entry = entryOf(key);
        m_size += entry.count == 0 ? 1 : 0;
        entry.key = key;
        ++entry.count;
    }
    std::size_t size() const { return m_size; } // keys

    // Calls take(key, count) for each key, in no order, and begins anew.
    template <typename Take>
    void drain(Take take)
    {
        if (m_size == 0)
            return;
        m_size = 0;
        for (Entry& entry : m_entries) {
            if (entry.count > 0)
                take(entry.key, std::exchange(entry.count, 0));
        }
    }

private:
    struct Entry {
        std::uint64_t key = 0;
        std::uint64_t count = 0; // 0: no key
    };

    // Where it is, or where it goes: one place in two is free.
    Entry& entryOf(std::uint64_t key)
    {
        std::size_t at = std::size_t((key * 0x9E3779B97F4A7C15) >> 32);
        while (true) {
            Entry& entry = m_entries[at & (m_entries.size() - 1)];
            if (entry.count == 0 || entry.key == key)
                return entry;
            ++at;
        }
    }
    void grow()
    {
        constexpr std::size_t kFirst = 256; // a power of two, as all sizes are
        std::vector<Entry> before(m_entries.empty() ? kFirst : m_entries.size() * 2);
        before.swap(m_entries);
        for (const Entry& entry : before) {
            if (entry.count > 0)
                entryOf(entry.key) = entry;
        }
    }

    std::vector<Entry> m_entries;
    std::size_t m_size = 0;
};

} // namespace clausemeter::logs
