// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/case.h"
#include "model/report/outputfile.h"

#include <QByteArray>

namespace clausemeter::report {

// That a case was read from a copy of a book, in the place of the book.
struct CopyRead {
    std::string book; // its address
    Instant at;       // up to when the copy is the book
};

// clausemeter-analysis/1 (interfaces.md), piece by piece: of very many files it is long. `copy` becomes its
// "book_copy_of".
void writeAnalysisJson(const Case& c, const TakeBytes& take, const std::optional<CopyRead>& copy = {});
QByteArray analysisJson(const Case& c, const std::optional<CopyRead>& copy = {});
// The "inputs" array alone with what was recognised: clausemeter-inspection/1. The same.
void writeInspectionJson(const logs::LogData& logs, const TakeBytes& take);
QByteArray inspectionJson(const logs::LogData& logs);

} // namespace clausemeter::report
