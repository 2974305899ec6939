// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/csvinterval.h"

#include "model/logs/csvrows.h"
#include "model/logs/csvtext.h"
#include "model/logs/intervalparser.h"

namespace clausemeter::logs {

CsvIntervalFormat::CsvIntervalFormat(ColumnMap columns, char delimiter, std::string_view sample,
                                     const ReadOptions& options, const Tuning& tuning)
    : IntervalFormat(columns, columns.kind == LogKind::GrafanaCsv ? "grafana-csv" : "interval-csv", options,
                     tuning)
    , m_delimiter(delimiter)
{
    if (columns.kind == LogKind::GrafanaCsv)
        expectEmptyCells();
    const auto column = columns.of(Role::Rate);
    RateFacts facts;
    for (int rows = 0; column && rows < 1000 && !sample.empty(); ++rows) {
        const CsvRecord record = firstRecord(sample, delimiter);
        sample.remove_prefix(record.length);
        if (record.fields.size() <= *column)
            continue;
        if (const auto value = rateValue(trimmed(record.fields[*column])))
            facts.add(*value);
    }
    assume(facts);
}

std::unique_ptr<ChunkParser> CsvIntervalFormat::makeParser() const
{
    return std::make_unique<IntervalParser<CsvRows>>(*this, columns(), m_delimiter, tuning());
}

} // namespace clausemeter::logs
