// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/columns.h"
#include "model/logs/entryevents.h"
#include "model/logs/logformat.h"
#include "model/logs/resultvalue.h"
#include "model/logs/tuning.h"

#include <string>
#include <vector>

namespace clausemeter::logs {

// request-jsonl: one JSON object a request (logs.md), its keys named as the columns of request-csv. Values
// may be numbers, words or strings. Whether a status holds HTTP codes is taken from a sample and held against
// all values at the end.
class JsonRequestFormat final : public LogFormat {
public:
    // `sample`: values from the beginning of the file, by column.
    JsonRequestFormat(ColumnMap columns, const std::vector<std::vector<std::string>>& sample,
                      const ReadOptions& options, const Tuning& tuning);

    CutRule cutRule() const override { return {}; }
    std::unique_ptr<ChunkParser> makeParser() const override;
    Result<bool> settle(const ChunkParsers& parsers, InputReport& report) override;
    std::string family() const override { return "request-jsonl"; }

private:
    friend class JsonRequestParser;

    ColumnMap m_columns;
    const ReadOptions& m_options;
    Tuning m_tuning;
    EntryEvents m_events;
    ResultMeaning m_meaning;
    ResultForm m_form = ResultForm::Words;
};

} // namespace clausemeter::logs
