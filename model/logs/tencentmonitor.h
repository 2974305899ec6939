// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/document.h"

namespace clausemeter::logs {

// tencent-monitor: answers of GetMonitorData, whole or without their outer "Response". A dimension named as a
// service column tells the service. Values are percentages; a "Period" finer than a slot is averaged, a
// coarser one is LogTooCoarse. A metric that is no success rate is LogNoResultColumn, unless the kind was
// said.
std::unique_ptr<DocumentParser> makeTencentMonitorParser(const ReadOptions& options);

} // namespace clausemeter::logs
