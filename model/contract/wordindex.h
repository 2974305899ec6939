// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/textscan.h"

#include <array>
#include <span>

namespace clausemeter::contract {

// A table of lower-case phrases (`name`) that is entered by the first letter, for texts are long and most of
// their words are in no table. Phrases of one letter keep their order: the longer stands before the shorter.
template <typename Entry, std::size_t N>
class WordIndex {
public:
    constexpr explicit WordIndex(std::array<Entry, N> entries)
        : m_entries(entries)
    {
        for (std::size_t i = 1; i < N; ++i) {
            for (std::size_t k = i; k > 0 && bucket(m_entries[k]) < bucket(m_entries[k - 1]); --k) {
                const Entry moved = m_entries[k];
                m_entries[k] = m_entries[k - 1];
                m_entries[k - 1] = moved;
            }
        }
        for (const Entry& e : m_entries) {
            for (std::size_t letter = bucket(e) + 1; letter < m_first.size(); ++letter)
                ++m_first[letter];
        }
    }

    // The entry whose phrase stands at `at`; null: none.
    constexpr const Entry* find(std::u16string_view text, std::size_t at) const
    {
        const char16_t c = lowered(charAt(text, at));
        if (c < u'a' || c > u'z')
            return nullptr;
        const char16_t second = lowered(charAt(text, at + 1));
        for (std::size_t i = m_first[c - u'a']; i < m_first[c - u'a' + 1]; ++i) {
            const std::u16string_view name = m_entries[i].name;
            const bool mayFit = name.size() == 1 || name[1] == second || name[1] == u' ';
            if (mayFit && matchPhrase(text, at, name) != kNoMatch)
                return &m_entries[i];
        }
        return nullptr;
    }

    constexpr const std::array<Entry, N>& entries() const { return m_entries; }

private:
    static constexpr std::size_t bucket(const Entry& e) { return std::size_t(e.name.front() - u'a'); }

    std::array<Entry, N> m_entries;
    std::array<std::size_t, 27> m_first{};
};

} // namespace clausemeter::contract
