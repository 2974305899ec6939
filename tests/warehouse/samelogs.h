// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/readlogs.h"

#include <QString>

namespace clausemeter::test {

// The first thing in which two readings of the same rows differ, slot by slot, code by code, region by
// region, reason by reason; empty where they are the same.
QString difference(const logs::LogData& a, const logs::LogData& b);

} // namespace clausemeter::test
