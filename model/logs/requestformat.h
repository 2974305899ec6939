// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/columns.h"
#include "model/logs/entryevents.h"
#include "model/logs/logformat.h"
#include "model/logs/resultvalue.h"
#include "model/logs/tuning.h"

namespace clausemeter::logs {

// Reads requests, one a record.
class RequestParser : public ChunkParser {
public:
    const ResultFacts& facts() const { return m_facts; }

protected:
    ResultFacts m_facts; // of the rows so far
};

// A log of requests, one a record, whatever it is written in (logs.md). Whether a status column holds HTTP
// codes is taken from a sample and held against all values at the end.
class RequestFormat : public LogFormat {
public:
    Result<bool> settle(const ChunkParsers& parsers, InputReport& report) final;

    const ColumnMap& columns() const { return m_columns; }
    const ReadOptions& options() const { return m_options; }
    const Tuning& tuning() const { return m_tuning; }
    const EntryEvents& events() const { return m_events; }
    const ResultMeaning& meaning() const { return m_meaning; }
    ResultForm form() const { return m_form; }

protected:
    // The options outlive the format.
    RequestFormat(ColumnMap columns, const ReadOptions& options, const Tuning& tuning);
    // What the results of the rows in the sample are.
    void assume(const ResultFacts& sample) { m_form = formOf(sample); }

private:
    ResultForm formOf(const ResultFacts& facts) const;

    ColumnMap m_columns;
    const ReadOptions& m_options;
    Tuning m_tuning;
    EntryEvents m_events;
    ResultMeaning m_meaning;
    ResultForm m_form = ResultForm::Words;
};

} // namespace clausemeter::logs
