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

// request-csv: one row a request (logs.md). The form of the result column is taken from a sample and held
// against all values at the end. A failed row's error code is that of its error column; where that is empty
// or 0, or there is none, a negative result is the code.
class CsvRequestFormat final : public LogFormat {
public:
    // `sample`: rows from the beginning of the file, without the header.
    CsvRequestFormat(ColumnMap columns, char delimiter, std::string_view sample, const ReadOptions& options,
                     const Tuning& tuning);

    CutRule cutRule() const override { return {true, m_delimiter, m_tuning.vectorised}; }
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
    ResultForm m_form = ResultForm::Words;
};

} // namespace clausemeter::logs
