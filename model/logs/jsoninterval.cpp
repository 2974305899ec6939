// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/jsoninterval.h"

#include "model/logs/csvtext.h"
#include "model/logs/intervalparser.h"
#include "model/logs/jsonrows.h"

namespace clausemeter::logs {

JsonIntervalFormat::JsonIntervalFormat(ColumnMap map, const std::vector<std::vector<std::string>>& sample,
                                       const ReadOptions& options, const Tuning& tuning)
    : IntervalFormat(std::move(map), "interval-jsonl", options, tuning)
{
    RateFacts facts;
    const auto column = columns().of(Role::Rate);
    for (const std::vector<std::string>& row : sample) {
        if (const auto value = column ? rateValue(trimmed(row[*column])) : std::nullopt)
            facts.add(*value);
    }
    assume(facts);
}

std::unique_ptr<ChunkParser> JsonIntervalFormat::makeParser() const
{
    return std::make_unique<IntervalParser<JsonRows>>(*this, columns(), tuning());
}

} // namespace clausemeter::logs
