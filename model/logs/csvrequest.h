// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/columns.h"
#include "model/logs/entryevents.h"
#include "model/logs/logformat.h"
#include "model/logs/resultvalue.h"
#include "model/logs/tuning.h"

#include <string_view>

namespace clausemeter::logs {

// request-csv: one row a request (logs.md). Whether a status column holds HTTP codes is taken from a
// sample and held against all values at the end.
class CsvRequestFormat final : public LogFormat {
public:
    // `sample`: rows from the beginning of the file, without the header.
    CsvRequestFormat(ColumnMap columns, char delimiter, std::string_view sample, const ReadOptions& options,
                     const Tuning& tuning);

    CutRule cutRule() const override { return {true, m_delimiter, m_tuning.simd}; }
    std::unique_ptr<ChunkParser> makeParser() const override;
    Result<bool> settle(const ChunkParsers& parsers, InputReport& report) override;
    std::string family() const override { return "request-csv"; }

    const ColumnMap& columns() const { return m_columns; }
    ResultForm form() const { return m_form; }

private:
    friend class CsvRequestParser;

    ColumnMap m_columns;
    char m_delimiter;
    const ReadOptions& m_options;
    Tuning m_tuning;
    EntryEvents m_events;
    ResultMeaning m_meaning;
    ResultForm m_form = ResultForm::Words;
};

} // namespace clausemeter::logs
