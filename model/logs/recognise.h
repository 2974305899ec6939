// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/columns.h"
#include "model/logs/logformat.h"
#include "model/logs/tuning.h"

#include <memory>
#include <string_view>

namespace clausemeter::logs {

// What a file is, by its beginning.
struct Recognised {
    std::unique_ptr<LogFormat> format;
    std::size_t dataStart = 0;    // UTF-8 bytes before the first record that may be a row
    std::int64_t linesBefore = 0; // line breaks before dataStart
    std::int64_t header = 0;      // records before dataStart: of the header, with a "sep=" line
    std::int64_t blank = 0;       // and blank ones
};

// Fills the report's kind, delimiter, columns and preview. `head` is the beginning as UTF-8, `isWhole` when
// it is all. Content alone decides, except where the options say otherwise.
Result<Recognised> recognise(std::string_view head, bool isWhole, const ReadOptions& options,
                             const Tuning& tuning, InputReport& report);

} // namespace clausemeter::logs
