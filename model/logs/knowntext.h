// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/bytepattern.h"

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace clausemeter::logs {

// A text that rows are held against, mostly found in them: short ones by their first and last eight bytes.
class KnownText {
public:
    bool isKnown() const { return m_size != kNothing; }
    void learn(std::string_view text)
    {
        m_text = text;
        m_size = text.size();
        m_mask = text.empty() ? 0 : firstBytes(text.size() < kWord ? text.size() : kWord);
        m_first = 0;
        m_last = 0;
        std::memcpy(&m_first, m_text.data(), m_size < kWord ? m_size : kWord);
        if (m_size > kWord)
            m_last = wordAt(m_text.data() + m_size - kWord);
    }
    // Never before learn(). Eight bytes from `text` on must be readable.
    bool is(std::string_view text) const
    {
        if (text.size() != m_size || (wordAt(text.data()) & m_mask) != m_first)
            return false;
        if (m_size <= kWord)
            return true;
        return wordAt(text.data() + m_size - kWord) == m_last &&
               (m_size <= 2 * kWord || std::memcmp(text.data(), m_text.data(), m_size) == 0);
    }

private:
    static constexpr std::size_t kWord = sizeof(std::uint64_t);
    static constexpr std::size_t kNothing = std::size_t(-1);

    static std::uint64_t wordAt(const char* text)
    {
        std::uint64_t word = 0;
        std::memcpy(&word, text, sizeof word);
        return word;
    }

    std::size_t m_size = kNothing;
    std::uint64_t m_mask = 0;
    std::uint64_t m_first = 0;
    std::uint64_t m_last = 0;
    std::string m_text;
};

} // namespace clausemeter::logs
