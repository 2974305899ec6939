// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/logformat.h"
#include "model/logs/tuning.h"

#include <string_view>

namespace clausemeter::logs {

// access-log: common and combined log format; a request fails from a status on (logs.md). It names no
// service.
class AccessLogFormat final : public LogFormat {
public:
    AccessLogFormat(const ReadOptions& options, const Tuning& tuning)
        : m_options(options)
        , m_tuning(tuning)
    {
    }
    // Whether most of the first lines are of this format.
    static bool fits(std::string_view head);

    CutRule cutRule() const override { return {}; }
    std::unique_ptr<ChunkParser> makeParser() const override;
    Result<bool> settle(const ChunkParsers& parsers, InputReport& report) override;
    std::string family() const override { return "access-log"; }

private:
    const ReadOptions& m_options;
    Tuning m_tuning;
};

} // namespace clausemeter::logs
