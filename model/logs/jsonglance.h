// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/kind.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace clausemeter::logs {

// Reads lines of JSON as programs write them: an object without other objects or arrays in it, without
// escapes in its strings, and with the keys and the spaces that other lines have. What is found is what
// JsonIndex would find; any other line, whatever it is, is left to that.

// What stood before a value in a line: a bracket or comma, the key with its quotes, the colon, what is
// between them, and the quote that opens a string.
struct GlanceLead {
    static constexpr std::size_t kLongest = 32;
    static constexpr unsigned kNoRole = kRoleCount;

    GlanceLead() = default;
    GlanceLead(std::string_view text, unsigned ofRole); // 1 to kLongest bytes
    // Whether it stands there. kLongest bytes must be readable.
    bool isAt(const char* text) const
    {
#if defined(__SSE2__)
        const auto same = [&](std::size_t from) {
            const __m128i there = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text + from));
            const __m128i wanted = _mm_load_si128(reinterpret_cast<const __m128i*>(bytes.data() + from));
            return std::uint32_t(_mm_movemask_epi8(_mm_cmpeq_epi8(there, wanted))) << from;
        };
        const std::uint32_t bits = same(0) | (length > 16 ? same(16) : 0);
        return (bits & mask) == mask && mask != 0;
#else
        return length > 0 && std::memcmp(text, bytes.data(), length) == 0;
#endif
    }

    alignas(16) std::array<char, kLongest> bytes{};
    std::uint32_t mask = 0; // a bit for each byte; 0: no lead
    std::uint32_t length = 0;
    unsigned role = kNoRole;
    bool isOfString = false;
};

// What stood at one place of earlier lines; lines of two shapes may take turns.
struct GlancePlace {
    void learn(const GlanceLead& lead)
    {
        leads[older] = lead;
        older ^= 1;
    }

    std::array<GlanceLead, 2> leads;
    unsigned older = 0;
    // Lengths of strings are mostly as the one before. Where they are, the processor need not wait for them
    // to go on with what stands behind.
    std::size_t lastLength = 0;
    int doubts = 0; // lengths as before, until it is expected again
};

// Values by role, quotes included.
struct GlanceValues {
    struct Value {
        const char* text = nullptr;
        std::size_t size = 0;
    };
    // Of a key that stands twice the first counts; null is as good as no value.
    void take(unsigned role, const char* text, std::size_t size)
    {
        if ((seen >> role & 1) != 0)
            return;
        seen |= 1U << role;
        found |= (*text == 'n' ? 0U : 1U) << role;
        values[role] = {text, size};
    }

    unsigned seen = 0;  // bits of roles
    unsigned found = 0; // of those: not null
    Value values[kRoleCount];
};

// The length of the line at the start of the text, and its values; 0 where it is left to others. Behind the
// text kChunkPadding bytes must be readable.
std::size_t glanceAt(std::string_view text, std::span<GlancePlace> places, GlanceValues& values);

} // namespace clausemeter::logs
