// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace clausemeter::logs {

// What a pass over a piece of CSV found, 64 bytes at a time. Where isRegular is false a quote stands where
// RFC 4180 allows none, the rest means nothing, and CsvWalker has to do it.
struct CsvScan {
    std::size_t fields = 0;        // ends written
    std::size_t records = 0;       // ends written
    std::size_t lastRecordEnd = 0; // behind the last line break outside quotes
    bool inQuotes = false;         // at the end of the text
    bool isRegular = true;
};

// Behind the text 64 bytes must be readable.
struct CsvPiece {
    const char* text;
    std::size_t size;
    char delimiter;
    bool hasQuotes; // false: no quote is looked for
};

// Entries that may be written beyond the last one that counts.
inline constexpr std::size_t kIndexSlack = 64;

// As CsvIndex has them; room for size + kIndexSlack entries each.
struct CsvEnds {
    std::uint32_t* fields;
    std::uint32_t* records;
};

// Instruction sets beyond what every processor has, from small to large.
enum class Simd : std::uint8_t { None, Avx2, Avx512 };

// By the largest set that this processor has and `most` allows; all find the same. The second only finds
// lastRecordEnd and inQuotes.
CsvScan indexCsv(const CsvPiece& piece, const CsvEnds& ends, Simd most);
CsvScan scanCsv(const CsvPiece& piece, Simd most);

std::size_t countLineFeeds(const char* text, std::size_t size);

} // namespace clausemeter::logs
