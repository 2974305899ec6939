// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/bytepattern.h"
#include "model/logs/resultvalue.h"

#include <array>
#include <cstring>
#include <string_view>

namespace clausemeter::logs {

// Remembers what the last few result words of up to eight bytes meant, as they stood in the rows.
class ResultCache {
public:
    // The word, when it is known. Eight bytes from `raw` on must be readable.
    const ResultValue* find(std::string_view raw) const
    {
        if (raw.empty() || raw.size() > sizeof(std::uint64_t))
            return nullptr;
        const std::uint64_t bytes = bytesOf(raw);
        for (const Entry& entry : m_entries) {
            if (entry.bytes == bytes && entry.size == raw.size())
                return &entry.value;
        }
        return nullptr;
    }
    // What a row has that was read the long way.
    void learn(std::string_view raw, const ResultValue& value)
    {
        const bool isWord = value.is == ValueClass::GoodWord || value.is == ValueClass::BadWord;
        if (raw.empty() || raw.size() > sizeof(std::uint64_t) || !isWord || find(raw))
            return;
        m_entries[m_next++ % m_entries.size()] = {bytesOf(raw), raw.size(), value};
    }

private:
    struct Entry {
        std::uint64_t bytes = 0;
        std::size_t size = 0; // 0: nothing yet
        ResultValue value;
    };

    static std::uint64_t bytesOf(std::string_view raw)
    {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, raw.data(), sizeof bytes);
        return bytes & firstBytes(raw.size());
    }

    std::array<Entry, 4> m_entries;
    std::size_t m_next = 0;
};

} // namespace clausemeter::logs
