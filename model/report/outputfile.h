// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

namespace clausemeter::report {

// The only place that writes files: the bytes are written, counted, flushed and synced before they take the
// place of what was there; on any failure the old file stays and nothing is left behind. "-" is standard
// output. Errors: FolderMissing, FileIsDirectory, FileUnwritable, DiskFull.
Status writeFile(const QString& path, const QByteArray& bytes);

} // namespace clausemeter::report
