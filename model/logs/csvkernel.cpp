// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/csvkernel.h"

#if defined(__x86_64__)
#include <immintrin.h>
#if !defined(__clang__) // clang knows no #pragma GCC target: it gets the SSE2 code alone
#define CLAUSEMETER_AVX2
#endif
#endif

namespace clausemeter::logs {

namespace {

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

#if defined(CLAUSEMETER_AVX2)

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

bool hasAvx2()
{
    static const bool has = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") &&
                            __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt") &&
                            __builtin_cpu_supports("pclmul") && __builtin_cpu_supports("lzcnt");
    return has;
}

#endif

} // namespace

CsvScan indexCsv(const CsvPiece& piece, const CsvEnds& ends, [[maybe_unused]] bool vectorised)
{
#if defined(CLAUSEMETER_AVX2)
    if (vectorised && hasAvx2())
        return avx2::indexAll(piece, ends);
#endif
    return basic::indexAll(piece, ends);
}

CsvScan scanCsv(const CsvPiece& piece, [[maybe_unused]] bool vectorised)
{
#if defined(CLAUSEMETER_AVX2)
    if (vectorised && hasAvx2())
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
