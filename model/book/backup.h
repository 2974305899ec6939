// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/base/time.h"

#include <QString>
#include <QStringList>

namespace clausemeter::book {

// Writes the book, as it stands, to `target` by SQLite's backup API: checked and on the disk before it takes
// the place of what is there. Any thread, also while the book is open and changed; progress counts bytes.
// Errors: those of opening a book; FolderMissing, FileUnwritable, DiskFull, Cancelled; BookInUse for a target
// that is open as a book.
Status copyBook(const QString& book, const QString& target, Progress& progress);

struct BackupRules {
    int kept = 5;
    qint64 mostBytes = qint64(8) * 1024 * 1024 * 1024; // of all backups of the book
    qint64 leftFree = qint64(512) * 1024 * 1024;       // on the disk, beside the backup
};

// "clausemeter-20261121-190412-345.backup" and so on: the backups of a book in a folder, oldest first.
QStringList backupsOf(const QString& book, const QString& folder);

// One more backup, named after the moment in UTC (the folder is made where it is missing); the oldest ones
// over the rules go, after that. Its path. BookNoRoom where it would be too large; then, and on any error,
// all old ones stay.
Result<QString> keepBackup(const QString& book, const QString& folder, const BackupRules& rules,
                           Progress& progress, Instant now);
Result<QString> keepBackup(const QString& book, const QString& folder, const BackupRules& rules,
                           Progress& progress);

// Whether the newest backup is of an earlier day (UTC), or there is none.
bool isBackupDue(const QString& book, const QString& folder, Instant now);

} // namespace clausemeter::book
