// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/document.h"

namespace clausemeter::logs {

// tencent-quality: the series enterTotalSuccPercent of the realtime quality, a ratio by the minute, which is
// averaged; points of its other series are good but not counted. joinSuccessRate of the market quality comes
// by the hour or day: LogTooCoarse with the step, an hour where it has a single row. Neither names a service.
std::unique_ptr<DocumentParser> makeTencentQualityParser(const ReadOptions& options);

} // namespace clausemeter::logs
