// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/csvkernel.h"

#include <array>

#if defined(__x86_64__)
#include <immintrin.h>
#if !defined(__clang__) // clang knows no #pragma GCC target: it gets the SSE2 code alone
#define CLAUSEMETER_SIMD
#endif
#endif

namespace clausemeter::logs {

namespace {

// Where the bits of a block are, counted from `base`. Made anew for each instruction set.
[[gnu::always_inline]] inline std::uint32_t* writeEnds(std::uint64_t ends, std::uint32_t base,
                                                       std::uint32_t* to)
{
    // Eight at a time without asking how many: what is too many is written over by the next block.
    const int count = __builtin_popcountll(ends);
    std::uint32_t* at = to;
    while (ends != 0) {
        for (int i = 0; i < 8; ++i) {
            at[i] = base + std::uint32_t(__builtin_ctzll(ends | (std::uint64_t(1) << 63)));
            ends &= ends - 1;
        }
        at += 8;
    }
    return to + count;
}

namespace basic {

inline std::uint64_t prefixXor(std::uint64_t bits)
{
    for (int shift = 1; shift < 64; shift *= 2)
        bits ^= bits << shift;
    return bits;
}

#if defined(__x86_64__)

struct Bytes64 {
    explicit Bytes64(const char* from)
    {
        for (int i = 0; i < 4; ++i)
            part[i] = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from) + i);
    }
    std::uint64_t maskOf(char c) const
    {
        std::uint64_t mask = 0;
        for (int i = 0; i < 4; ++i) {
            const int bits = _mm_movemask_epi8(_mm_cmpeq_epi8(part[i], _mm_set1_epi8(c)));
            mask |= std::uint64_t(std::uint32_t(bits)) << (16 * i);
        }
        return mask;
    }
    __m128i part[4];
};

#else

struct Bytes64 {
    explicit Bytes64(const char* from)
        : bytes(from)
    {
    }
    std::uint64_t maskOf(char c) const
    {
        std::uint64_t mask = 0;
        for (int i = 0; i < 64; ++i)
            mask |= std::uint64_t(bytes[i] == c) << i;
        return mask;
    }
    const char* bytes;
};

#endif

#include "model/logs/csvkernel.inc"

} // namespace basic

#if defined(CLAUSEMETER_SIMD)

#pragma GCC push_options
#pragma GCC target("avx2,bmi,bmi2,lzcnt,popcnt,pclmul")

namespace avx2 {

inline std::uint64_t prefixXor(std::uint64_t bits)
{
    const __m128i product =
        _mm_clmulepi64_si128(_mm_cvtsi64_si128(static_cast<long long>(bits)), _mm_set1_epi8(char(0xFF)), 0);
    return std::uint64_t(_mm_cvtsi128_si64(product));
}

struct Bytes64 {
    explicit Bytes64(const char* from)
        : low(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(from)))
        , high(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(from) + 1))
    {
    }
    std::uint64_t maskOf(char c) const
    {
        const __m256i wanted = _mm256_set1_epi8(c);
        const auto lowBits = std::uint32_t(_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, wanted)));
        const auto highBits = std::uint32_t(_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, wanted)));
        return std::uint64_t(highBits) << 32 | lowBits;
    }
    __m256i low;
    __m256i high;
};

#include "model/logs/csvkernel.inc"

} // namespace avx2

#pragma GCC pop_options
#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512vbmi2,bmi,bmi2,lzcnt,popcnt,pclmul")

namespace avx512 {

using avx2::prefixXor;

struct Bytes64 {
    explicit Bytes64(const char* from)
        : bytes(_mm512_loadu_si512(from))
    {
    }
    std::uint64_t maskOf(char c) const { return _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8(c)); }
    __m512i bytes;
};

// Packed by the processor: eight, which mostly is all, or sixteen at a time; what is too many is written over
// by the next block.
inline std::uint32_t* writeEnds(std::uint64_t ends, std::uint32_t base, std::uint32_t* to)
{
    alignas(64) static constexpr auto kPlaces = [] {
        std::array<std::uint8_t, 64> places{};
        for (std::size_t i = 0; i < places.size(); ++i)
            places[i] = std::uint8_t(i);
        return places;
    }();
    const __m512i places = _mm512_maskz_compress_epi8(ends, _mm512_load_si512(kPlaces.data()));
    const __m512i from = _mm512_set1_epi32(int(base));
    const auto write = [&](int at, __m128i sixteen) {
        _mm512_storeu_si512(to + at, _mm512_add_epi32(from, _mm512_cvtepu8_epi32(sixteen)));
    };
    const int count = __builtin_popcountll(ends);
    const __m128i first = _mm512_castsi512_si128(places);
    if (count <= 8) {
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(to),
                            _mm256_add_epi32(_mm512_castsi512_si256(from), _mm256_cvtepu8_epi32(first)));
        return to + count;
    }
    write(0, first);
    if (count > 16) {
        write(16, _mm512_extracti32x4_epi32(places, 1));
        write(32, _mm512_extracti32x4_epi32(places, 2));
        write(48, _mm512_extracti32x4_epi32(places, 3));
    }
    return to + count;
}

#include "model/logs/csvkernel.inc"

} // namespace avx512

#pragma GCC pop_options

Simd available()
{
    static const Simd simd = [] {
        const bool bits = __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2") &&
                          __builtin_cpu_supports("popcnt") && __builtin_cpu_supports("pclmul") &&
                          __builtin_cpu_supports("lzcnt");
        if (!bits || !__builtin_cpu_supports("avx2"))
            return Simd::None;
        const bool wide = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                          __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vbmi2");
        return wide ? Simd::Avx512 : Simd::Avx2;
    }();
    return simd;
}

#endif

} // namespace

CsvScan indexCsv(const CsvPiece& piece, const CsvEnds& ends, [[maybe_unused]] Simd most)
{
#if defined(CLAUSEMETER_SIMD)
    if (most >= Simd::Avx512 && available() >= Simd::Avx512)
        return avx512::indexAll(piece, ends);
    if (most >= Simd::Avx2 && available() >= Simd::Avx2)
        return avx2::indexAll(piece, ends);
#endif
    return basic::indexAll(piece, ends);
}

CsvScan scanCsv(const CsvPiece& piece, [[maybe_unused]] Simd most)
{
#if defined(CLAUSEMETER_SIMD)
    if (most >= Simd::Avx512 && available() >= Simd::Avx512)
        return avx512::scanAll(piece);
    if (most >= Simd::Avx2 && available() >= Simd::Avx2)
        return avx2::scanAll(piece);
#endif
    return basic::scanAll(piece);
}

std::size_t countLineFeeds(const char* text, std::size_t size)
{
    std::size_t count = 0;
    while (size > 0) {
        // Sums of one byte each, which the compiler keeps in vectors.
        const std::size_t piece = size < 255 ? size : 255;
        std::uint8_t sum = 0;
        for (std::size_t i = 0; i < piece; ++i)
            sum = std::uint8_t(sum + (text[i] == '\n' ? 1 : 0));
        count += sum;
        text += piece;
        size -= piece;
    }
    return count;
}

} // namespace clausemeter::logs
