// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/intervalformat.h"

#include <string_view>

namespace clausemeter::logs {

// interval-csv and grafana-csv: one row an interval, with a header. What Grafana exports has empty cells
// where a series has no value.
class CsvIntervalFormat final : public IntervalFormat {
public:
    // `sample`: rows from the beginning of the file, without the header.
    CsvIntervalFormat(ColumnMap columns, char delimiter, std::string_view sample, const ReadOptions& options,
                      const Tuning& tuning);

    CutRule cutRule() const override { return {true, m_delimiter, tuning().simd}; }
    std::unique_ptr<ChunkParser> makeParser() const override;

private:
    char m_delimiter;
};

} // namespace clausemeter::logs
