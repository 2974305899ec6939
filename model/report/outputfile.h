// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>
#include <functional>

namespace clausemeter::report {

// The only place that writes files: the bytes are written, counted, flushed and synced before they take the
// place of what was there; on any failure the old file stays and nothing is left behind. "-" is standard
// output. Errors: FolderMissing, FileIsDirectory, FileUnwritable, DiskFull.
Status writeFile(const QString& path, const QByteArray& bytes);

// The same for bytes that are not all in memory at a time: `make` hands them on one piece after the other.
// What can't be written is known at the end.
using TakeBytes = std::function<void(const QByteArray&)>;
Status writeFileInPieces(const QString& path, const std::function<void(const TakeBytes&)>& make);

} // namespace clausemeter::report
