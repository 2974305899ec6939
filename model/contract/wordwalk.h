// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/textscan.h"

#include <QString>
#include <array>

namespace clausemeter::contract {

inline std::u16string_view viewOf(const QString& text)
{
    return {reinterpret_cast<const char16_t*>(text.utf16()), std::size_t(text.size())};
}
inline QString toQString(std::u16string_view text)
{
    return QString::fromUtf16(text.data(), qsizetype(text.size()));
}

// Characters to stop at.
class CharSet {
public:
    constexpr explicit CharSet(std::u16string_view characters)
    {
        for (const char16_t c : characters)
            m_bits[c / 64] |= std::uint64_t(1) << c % 64;
    }
    constexpr bool contains(char16_t c) const { return (m_bits[c / 64] >> c % 64 & 1) != 0; }

private:
    std::array<std::uint64_t, 1024> m_bits{};
};

// Calls visit(at) where each word of Latin letters begins and at the characters of `stops`; it returns where
// to go on, `at` for the next word or character.
template <typename Visit>
void walkWords(std::u16string_view text, const CharSet& stops, Visit visit)
{
    for (std::size_t at = 0; at < text.size();) {
        const bool word = isLatin(text[at]);
        if (!word && !stops.contains(text[at])) {
            ++at;
            continue;
        }
        const std::size_t next = visit(at);
        at = next > at ? next : (word ? wordEnd(text, at) : at + 1);
    }
}

// Whether a sentence ends at `at`: not at the points of "Co., Ltd." or "3.2".
constexpr bool endsSentence(std::u16string_view text, std::size_t at)
{
    const char16_t c = charAt(text, at);
    if (isOneOf(c, u"。；;\n！？!?"))
        return true;
    const char16_t next = charAt(text, at + 1);
    return c == u'.' && (next == u'\0' || isBlank(next) || next == u'\n') && !isUpper(charBefore(text, at));
}

} // namespace clausemeter::contract
