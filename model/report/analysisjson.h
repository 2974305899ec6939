// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/case.h"
#include "model/report/outputfile.h"

#include <QByteArray>

namespace clausemeter::report {

// clausemeter-analysis/1 (interfaces.md), piece by piece: of very many files it is long.
void writeAnalysisJson(const Case& c, const TakeBytes& take);
QByteArray analysisJson(const Case& c);
// The "inputs" array alone with what was recognised: clausemeter-inspection/1. The same.
void writeInspectionJson(const logs::LogData& logs, const TakeBytes& take);
QByteArray inspectionJson(const logs::LogData& logs);

} // namespace clausemeter::report
