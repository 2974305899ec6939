// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

namespace clausemeter {

// A file that is read as a whole (logs are not). Of one with more than `atMost` bytes these and one more, so
// that the caller sees it. Errors: FileMissing, FileIsDirectory, FileUnreadable.
Result<QByteArray> readFile(const QString& path, qint64 atMost);

} // namespace clausemeter
