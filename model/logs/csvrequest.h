// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/requestformat.h"

#include <string_view>

namespace clausemeter::logs {

// request-csv: one row a request.
class CsvRequestFormat final : public RequestFormat {
public:
    // `sample`: rows from the beginning of the file, without the header.
    CsvRequestFormat(ColumnMap columns, char delimiter, std::string_view sample, const ReadOptions& options,
                     const Tuning& tuning);

    CutRule cutRule() const override { return {true, m_delimiter, tuning().simd}; }
    std::unique_ptr<ChunkParser> makeParser() const override;
    std::string family() const override { return "request-csv"; }

private:
    char m_delimiter;
};

} // namespace clausemeter::logs
