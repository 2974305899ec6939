// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/columns.h"
#include "model/logs/entryevents.h"
#include "model/logs/logformat.h"
#include "model/logs/ratevalue.h"
#include "model/logs/tuning.h"

#include <string_view>

namespace clausemeter::logs {

// interval-csv: one row an interval, with counts or with a rate (logs.md). The unit of a rate is taken from
// what is said, or from a sample, which is held against all values at the end. A rate of 0 requests is none
// (semantics R8).
class CsvIntervalFormat final : public LogFormat {
public:
    // `sample`: rows from the beginning of the file, without the header.
    CsvIntervalFormat(ColumnMap columns, char delimiter, std::string_view sample, const ReadOptions& options,
                      const Tuning& tuning);

    CutRule cutRule() const override { return {true, m_delimiter, m_tuning.simd}; }
    std::unique_ptr<ChunkParser> makeParser() const override;
    Result<bool> settle(const ChunkParsers& parsers, InputReport& report) override;
    std::string family() const override { return hasCounts() ? "interval-csv" : "interval-csv-rate"; }

    bool hasCounts() const { return !m_columns.of(Role::Rate).has_value(); }

private:
    friend class CsvIntervalParser;

    ColumnMap m_columns;
    char m_delimiter;
    const ReadOptions& m_options;
    Tuning m_tuning;
    EntryEvents m_events;
    std::optional<bool> m_saidPercent; // by the user or the header
    bool m_percent = false;
};

} // namespace clausemeter::logs
