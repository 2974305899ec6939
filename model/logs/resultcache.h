// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/resultvalue.h"

#include <array>
#include <cstring>
#include <string_view>

namespace clausemeter::logs {

// Remembers what the last few result words of up to eight bytes meant, as they stood in the rows, and counts
// them.
class ResultCache {
public:
    struct Entry {
        std::uint64_t bytes = 0;
        std::size_t size = 0; // 0: nothing yet
        ResultValue value;
        Outcome outcome = Outcome::Neither;
        std::int64_t times = 0; // found since it was last counted: for the caller to count
    };

    explicit ResultCache(ResultForm form)
        : m_form(form)
    {
    }

    // The word, when it is known. Eight bytes from `raw` on must be readable.
    Entry* find(std::string_view raw)
    {
        if (raw.empty() || raw.size() > sizeof(std::uint64_t))
            return nullptr;
        const std::uint64_t bytes = bytesOf(raw);
        for (Entry& entry : m_entries) {
            if (entry.bytes == bytes && entry.size == raw.size())
                return &entry;
        }
        return nullptr;
    }
    // What a row has that was read the long way, and counted there.
    void learn(std::string_view raw, const ResultValue& value, ResultFacts& facts)
    {
        const Outcome outcome = outcomeOf(value, m_form);
        if (raw.empty() || raw.size() > sizeof(std::uint64_t) || outcome == Outcome::Neither || find(raw))
            return;
        Entry& entry = m_entries[m_next++ % m_entries.size()];
        facts.add(entry.value, entry.times);
        entry = {bytesOf(raw), raw.size(), value, outcome, 0};
    }
    void addTo(ResultFacts& facts)
    {
        for (Entry& entry : m_entries) {
            facts.add(entry.value, entry.times);
            entry.times = 0;
        }
    }

private:
    static std::uint64_t bytesOf(std::string_view raw)
    {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, raw.data(), sizeof bytes);
        std::array<unsigned char, 16> mask{};
        std::memset(mask.data(), 0xFF, 8);
        std::uint64_t kept = 0;
        std::memcpy(&kept, mask.data() + (8 - raw.size()), sizeof kept);
        return bytes & kept;
    }

    ResultForm m_form;
    std::array<Entry, 4> m_entries;
    std::size_t m_next = 0;
};

} // namespace clausemeter::logs
