// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/jsonglance.h"

#include "model/logs/ascii.h"
#include "model/logs/jsonindex.h"

namespace clausemeter::logs {

GlanceLead::GlanceLead(std::string_view text, unsigned ofRole)
    : mask(std::uint32_t(~std::uint64_t(0) >> (64 - text.size())))
    , length(std::uint32_t(text.size()))
    , role(ofRole)
    , isOfString(text.ends_with('"'))
{
    std::memcpy(bytes.data(), text.data(), text.size());
}

namespace {

// How far a string goes that begins there, behind its quote: up to the next quote, or the next byte that may
// not stand in it as it is, or to `end` or a little behind it.
inline std::size_t stringLength(const char* text, const char* end)
{
    const char* at = text;
#if defined(__SSE2__)
    const __m128i control = _mm_set1_epi8(0x1F);
    for (; at < end; at += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        const __m128i found = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')),
                                                        _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'))),
                                           _mm_cmpeq_epi8(_mm_max_epu8(bytes, control), control));
        if (const int mask = _mm_movemask_epi8(found); mask != 0)
            return std::size_t(at - text) + std::size_t(__builtin_ctz(unsigned(mask)));
    }
#else
    while (at < end && *at != '"' && *at != '\\' && static_cast<unsigned char>(*at) > 0x1F)
        ++at;
#endif
    return std::size_t(at - text);
}

// What a string's length is, in a way that lets the processor go on with what stands behind where it is as
// before.
inline std::size_t expectedLength(GlancePlace& place, std::size_t is)
{
    constexpr int kDoubts = 16;
    std::size_t expected = place.lastLength;
    if (place.doubts > 0) { // without a jump that depends on what lengths there are
        place.doubts = is == expected ? place.doubts - 1 : kDoubts;
        place.lastLength = is;
        return is;
    }
    if (is == expected) {
#if defined(__GNUC__)
        asm("" : "+r"(expected)); // otherwise it would be taken for `is`
#endif
        return expected;
    }
    place.lastLength = is;
    place.doubts = kDoubts;
    return is;
}

bool mayFollow(char c)
{
    return c == ',' || c == '}';
}

// Behind a number or a word that begins there; null where there is none.
inline const char* behindScalar(const char* value, const char* end)
{
    const char* at = value;
    while (at < end && isDigit(*at))
        ++at;
    if (at > value && at < end && mayFollow(*at) && (*value != '0' || at - value == 1))
        return at;
    while (at < end && !mayFollow(*at) && static_cast<unsigned char>(*at) > ' ')
        ++at;
    return at > value && isJsonScalar({value, std::size_t(at - value)}) ? at : nullptr;
}

} // namespace

std::size_t glanceAt(std::string_view text, std::span<GlancePlace> places, GlanceValues& values)
{
    values.seen = 0;
    values.found = 0;
    const char* at = text.data();
    const char* const end = at + text.size();
    for (GlancePlace& place : places) {
        const GlanceLead* lead = &place.leads[0];
        if (!lead->isAt(at) && !(++lead)->isAt(at))
            break;
        at += lead->length;
        if (at >= end)
            return 0;
        const char* value = at;
        if (lead->isOfString) {
            --value;
            at += expectedLength(place, stringLength(at, end));
            if (at >= end || *at != '"')
                return 0;
            ++at;
        } else if (at = behindScalar(value, end); !at) {
            return 0;
        }
        if (lead->role != GlanceLead::kNoRole)
            values.take(lead->role, value, std::size_t(at - value));
    }
    if (at == text.data() || at >= end || *at != '}')
        return 0;
    ++at;
    const bool endsLine = at == end || *at == '\n' || *at == '\r';
    return endsLine ? std::size_t(at - text.data()) : 0;
}

} // namespace clausemeter::logs
