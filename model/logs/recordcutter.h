// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/csvkernel.h"

#include <cstddef>
#include <string_view>

namespace clausemeter::logs {

// How records of a format end: at every line break, or as in CSV outside quotes only; or not at all.
struct CutRule {
    bool quotes = false;
    char delimiter = ',';
    Simd simd = Simd::Avx512;  // Tuning
    std::size_t wholeUpTo = 0; // bytes; above 0: the text is one chunk, LogDocumentTooLarge when it is longer
};

struct Cut {
    std::size_t end = 0;    // behind the last whole record
    bool hasQuotes = false; // a quote before `end`
    bool givesUp = false; // on the record that begins at `end`: it is longer than the limit or grows longer,
                          // or its quote is never closed
};

// Where a text that begins with a record may be cut. With `atEnd` nothing follows, and the last record needs
// no line break. A whole record of one line may be longer than the limit. kChunkPadding bytes behind the text
// must be readable. Where the text is known to have no quotes it need not be looked for them.
Cut cutRecords(std::string_view text, const CutRule& rule, std::size_t maxRecord, bool atEnd,
               bool mayHaveQuotes = true);

} // namespace clausemeter::logs
