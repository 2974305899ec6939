// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace clausemeter::logs {

// The bits of the first 1 to 8 bytes of a word that was copied from memory.
constexpr std::uint64_t firstBytes(std::size_t count)
{
    const std::size_t rest = 64 - 8 * count;
    return std::endian::native == std::endian::little ? ~std::uint64_t(0) >> rest : ~std::uint64_t(0) << rest;
}

// A text of at most 32 bytes of which each has to lie between two others.
class BytePattern {
public:
    static constexpr std::size_t kLongest = 32;

    void clear() { m_length = 0; }
    void append(char low, char high)
    {
        m_low[m_length] = static_cast<unsigned char>(low);
        m_range[m_length] = std::uint8_t(static_cast<unsigned char>(high) - m_low[m_length]);
        ++m_length;
        for (std::size_t i = m_length; i < kLongest; ++i) {
            m_low[i] = 0;
            m_range[i] = 255;
        }
    }
    std::size_t length() const { return m_length; }
    bool isEmpty() const { return m_length == 0; }

    // 32 bytes from `text` on must be readable.
    bool matches(const char* text, std::size_t length) const
    {
        if (length != m_length || length == 0)
            return false;
#if defined(__SSE2__)
        // What a byte is above the lower one, as a number without sign, and what of that is beyond the range.
        const auto beyond = [&](std::size_t at) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text + at));
            const __m128i low = _mm_load_si128(reinterpret_cast<const __m128i*>(m_low.data() + at));
            const __m128i range = _mm_load_si128(reinterpret_cast<const __m128i*>(m_range.data() + at));
            return _mm_subs_epu8(_mm_sub_epi8(bytes, low), range);
        };
        return _mm_movemask_epi8(_mm_cmpeq_epi8(_mm_or_si128(beyond(0), beyond(16)), _mm_setzero_si128())) ==
               0xFFFF;
#else
        for (std::size_t i = 0; i < m_length; ++i) {
            if (std::uint8_t(static_cast<unsigned char>(text[i]) - m_low[i]) > m_range[i])
                return false;
        }
        return true;
#endif
    }

private:
    alignas(16) std::array<std::uint8_t, kLongest> m_low{};
    alignas(16) std::array<std::uint8_t, kLongest> m_range{}; // how far a byte may be above it
    std::size_t m_length = 0;
};

} // namespace clausemeter::logs
