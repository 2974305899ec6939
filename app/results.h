// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/base/time.h"
#include "model/report/outputfile.h"
#include "widgets/text/words.h"

#include <QByteArray>
#include <QString>
#include <functional>

namespace clausemeter::app {

// "-": standard output, where a file's name is expected.
inline const QString kStandardOutput = QStringLiteral("-");

// A message to standard error, on one line.
void complain(const QString& sentence);
// The same of an error; its exit code.
int fail(const Error& error, const text::Words& words);
// A result to a file, whole or not at all, or to standard output; the exit code.
int writeResult(const QString& path, const QByteArray& bytes, const text::Words& words);
// The same of one that `make` hands on piece by piece.
int writeResult(const QString& path, const std::function<void(const report::TakeBytes&)>& make,
                const text::Words& words);

Instant now();

} // namespace clausemeter::app
