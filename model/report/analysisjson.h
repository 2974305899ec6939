// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/case.h"

#include <QByteArray>

namespace clausemeter::report {

// clausemeter-analysis/1 (interfaces.md).
QByteArray analysisJson(const Case& c);
// The "inputs" array alone with what was recognised: clausemeter-inspection/1.
QByteArray inspectionJson(const logs::LogData& logs);

} // namespace clausemeter::report
