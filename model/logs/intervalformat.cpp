// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/intervalformat.h"

namespace clausemeter::logs {

std::optional<Decimal> intervalCount(std::string_view text)
{
    const auto value = Decimal::parse(text);
    if (!value || *value < Decimal() || *value >= kIntervalCountLimit)
        return std::nullopt;
    return value;
}

IntervalFormat::IntervalFormat(ColumnMap columns, std::string_view family, const ReadOptions& options,
                               const Tuning& tuning)
    : m_columns(std::move(columns))
    , m_family(family)
    , m_options(options)
    , m_tuning(tuning)
    , m_events(options.mapping.entryEvents)
{
    if (options.mapping.rateIsPercent)
        m_saidPercent = options.mapping.rateIsPercent;
    else if (m_columns.percentByHeader)
        m_saidPercent = true;
}

void IntervalFormat::assume(const RateFacts& sample)
{
    m_percent = m_saidPercent.value_or(sample.isPercent().value_or(true));
}

Result<bool> IntervalFormat::settle(const ChunkParsers& parsers, InputReport& report)
{
    RateFacts facts;
    StepCheck steps;
    for (const auto& parser : parsers) {
        facts.add(static_cast<const IntervalFacts&>(*parser).rates());
        steps.add(static_cast<const IntervalFacts&>(*parser).steps());
    }
    report.resultForm = "counts";
    if (const auto column = m_columns.of(Role::Rate)) {
        const auto percent = m_saidPercent ? m_saidPercent : facts.isPercent();
        if (!percent && facts.rates > 0)
            return Error{ErrorCode::LogRateUnitUnclear, {report.file}, {m_columns.columns[*column].name}};
        if (percent && *percent != m_percent) {
            m_percent = *percent;
            return true;
        }
        report.resultForm = m_percent ? "rate-percent" : "rate-ratio";
    }
    if (const auto step = steps.tooCoarse())
        return Error{ErrorCode::LogTooCoarse, {report.file}, {std::to_string(*step)}};
    return false;
}

} // namespace clausemeter::logs
