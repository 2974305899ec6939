// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/requestformat.h"

#include <string>
#include <vector>

namespace clausemeter::logs {

// request-jsonl: one JSON object a request, its keys named as the columns of request-csv. Values may be
// numbers, words or strings.
class JsonRequestFormat final : public RequestFormat {
public:
    // `sample`: values from the beginning of the file, by column.
    JsonRequestFormat(ColumnMap columns, const std::vector<std::vector<std::string>>& sample,
                      const ReadOptions& options, const Tuning& tuning);

    CutRule cutRule() const override { return {}; }
    std::unique_ptr<ChunkParser> makeParser() const override;
    std::string family() const override { return "request-jsonl"; }
};

} // namespace clausemeter::logs
