// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/kind.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace clausemeter::logs {

// Bytes behind the end of a chunk's text that may be read, whatever they are.
inline constexpr std::size_t kChunkPadding = 64;

// A record longer than the limit, or with a quote that nothing up to the end of the file closes. Its first
// line alone is the bad row; reading goes on with the line after it, outside quotes.
struct GivenUp {
    std::string text;                                // its beginning
    RejectReason reason = RejectReason::LineTooLong; // or OpenQuote, when the first line is within the limit
};

// A piece of a file that ends where a record ends, outside quotes; the pieces in order are the whole file.
struct Chunk {
    std::int64_t number = 0;        // from 0, in the order of the file
    std::optional<GivenUp> givenUp; // stands before the text
    std::string_view text; // whole records, with their line breaks; kChunkPadding bytes behind it may be read
    bool hasQuotes = true; // false: there is no quote in the text
    bool isLast = false;   // the last record may be without its line break
};

} // namespace clausemeter::logs
