// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/columns.h"
#include "model/logs/entryevents.h"
#include "model/logs/logformat.h"
#include "model/logs/ratevalue.h"
#include "model/logs/stepcheck.h"
#include "model/logs/tuning.h"

#include <optional>
#include <string_view>

namespace clausemeter::logs {

// What the rows that one thread read say of the whole.
class IntervalFacts : public ChunkParser {
public:
    const RateFacts& rates() const { return m_rates; }
    const StepCheck& steps() const { return m_steps; }

protected:
    RateFacts m_rates;
    StepCheck m_steps;
};

// A row an interval, with counts or with a rate (logs.md). The unit of a rate is taken from what is said, or
// from a sample, which is held against all values at the end. A rate of 0 requests is none (semantics R8).
class IntervalFormat : public LogFormat {
public:
    Result<bool> settle(const ChunkParsers& parsers, InputReport& report) override;
    std::string family() const override { return hasCounts() ? m_family : m_family + "-rate"; }

    const ColumnMap& columns() const { return m_columns; }
    const ReadOptions& options() const { return m_options; }
    const EntryEvents& events() const { return m_events; }
    bool hasCounts() const { return !m_columns.of(Role::Rate).has_value(); }
    bool isPercent() const { return m_percent; }
    // Rows without a value are of intervals without data, no bad ones.
    bool hasEmptyCells() const { return m_hasEmptyCells; }

protected:
    IntervalFormat(ColumnMap columns, std::string_view family, const ReadOptions& options,
                   const Tuning& tuning);
    // The unit that a sample of the rates speaks for.
    void assume(const RateFacts& sample);
    void expectEmptyCells() { m_hasEmptyCells = true; }
    const Tuning& tuning() const { return m_tuning; }

private:
    ColumnMap m_columns;
    std::string m_family;
    const ReadOptions& m_options;
    Tuning m_tuning;
    EntryEvents m_events;
    std::optional<bool> m_saidPercent; // by the user or the header
    bool m_percent = false;
    bool m_hasEmptyCells = false;
};

// Counts are 0 and more, and below this; fractions included.
inline constexpr Decimal kIntervalCountLimit = Decimal::fromInteger(1'000'000'000'000);
std::optional<Decimal> intervalCount(std::string_view text);

} // namespace clausemeter::logs
