// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/case.h"

#include <QByteArray>

namespace clausemeter::report {

// That a case was read from a copy of a book, in the place of the book.
struct CopyRead {
    std::string book; // its address
    Instant at;       // up to when the copy is the book
};

// clausemeter-analysis/1 (interfaces.md); `copy` becomes its "book_copy_of".
QByteArray analysisJson(const Case& c, const std::optional<CopyRead>& copy = {});
// The "inputs" array alone with what was recognised: clausemeter-inspection/1.
QByteArray inspectionJson(const logs::LogData& logs);

} // namespace clausemeter::report
