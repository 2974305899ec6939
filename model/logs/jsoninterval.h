// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/intervalformat.h"

#include <string>
#include <vector>

namespace clausemeter::logs {

// JSON lines of intervals, their keys named as the columns of interval-csv.
class JsonIntervalFormat final : public IntervalFormat {
public:
    // `sample`: values from the beginning of the file, by column.
    JsonIntervalFormat(ColumnMap columns, const std::vector<std::vector<std::string>>& sample,
                       const ReadOptions& options, const Tuning& tuning);

    CutRule cutRule() const override { return {}; }
    std::unique_ptr<ChunkParser> makeParser() const override;
};

} // namespace clausemeter::logs
