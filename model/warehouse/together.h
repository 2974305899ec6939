// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/time.h"
#include "model/logs/readlogs.h"

namespace clausemeter::warehouse {

// Files and a warehouse, or two warehouses, as one: SourcesOverlap where both have a service in one slot
// (semantics R7d). `first` stays as it is.
Result<logs::LogData> together(const logs::LogData& first, logs::LogData second, SlaClock clock);

} // namespace clausemeter::warehouse
