// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/readlogs.h"
#include "model/report/outputfile.h"
#include "widgets/text/words.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace clausemeter::app {

// What became of every row of every input, the first bad rows with their reasons, and what was left out of
// folders and archives; several lines of text.
QString inputSummary(const logs::LogData& logs, const text::Words& words);

// The same with what was recognised: kind, columns, forms and the first rows. Moments are shown on `clock`.
// UTF-8, piece by piece: of very many files it is long.
void writeInspectionSummary(const logs::LogData& logs, const text::Words& words, SlaClock clock,
                            const report::TakeBytes& take);

} // namespace clausemeter::app
