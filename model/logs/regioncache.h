// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/bytepattern.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace clausemeter::logs {

// Remembers the numbers of regions by their text as it stood in the rows, quotes included.
class RegionCache {
public:
    static constexpr int kUnknown = -1;

    // The number, when it is known. Eight bytes from `raw` on must be readable.
    int find(std::string_view raw) const
    {
        if (raw.empty())
            return 0;
        const Key key = keyOf(raw);
        for (std::size_t i = 0; i < kProbes; ++i) {
            const Entry& entry = m_entries[(key.place + i) % kEntries];
            if (entry.first == key.first && entry.last == key.last && entry.size == raw.size() &&
                (raw.size() <= 16 || std::memcmp(entry.text.data(), raw.data(), raw.size()) == 0))
                return entry.number;
        }
        return kUnknown;
    }
    // Longer texts than an entry holds are forgotten.
    void learn(std::string_view raw, int number)
    {
        if (raw.size() > kLongest || find(raw) != kUnknown)
            return;
        const Key key = keyOf(raw);
        std::size_t place = m_next++ % kProbes;
        for (std::size_t i = 0; i < kProbes; ++i) {
            if (m_entries[(key.place + i) % kEntries].size == 0) {
                place = i;
                break;
            }
        }
        Entry& entry = m_entries[(key.place + place) % kEntries];
        entry = {key.first, key.last, raw.size(), number, {}};
        std::memcpy(entry.text.data(), raw.data(), raw.size());
    }
    void clear() { m_entries = {}; }

private:
    static constexpr std::size_t kEntries = 256;
    static constexpr std::size_t kProbes = 4;
    static constexpr std::size_t kLongest = 64;

    struct Entry {
        std::uint64_t first = 0; // the first and the last eight bytes
        std::uint64_t last = 0;
        std::size_t size = 0; // 0: nothing yet
        int number = 0;
        std::array<char, kLongest> text{};
    };
    struct Key {
        std::uint64_t first;
        std::uint64_t last;
        std::size_t place;
    };

    static Key keyOf(std::string_view raw)
    {
        Key key{};
        std::memcpy(&key.first, raw.data(), sizeof key.first);
        if (raw.size() >= sizeof key.first) {
            std::memcpy(&key.last, raw.data() + raw.size() - sizeof key.last, sizeof key.last);
        } else {
            key.first &= firstBytes(raw.size());
        }
        key.place = std::size_t(((key.first ^ (key.last << 7)) * 0x9E3779B97F4A7C15) >> 56);
        return key;
    }

    std::array<Entry, kEntries> m_entries{};
    std::size_t m_next = 0;
};

} // namespace clausemeter::logs
