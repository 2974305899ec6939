// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"

#include <QString>

namespace clausemeter::book {

struct CopiedBook {
    qint64 rows = 0;
    qint64 newestEntry = 0; // of the journal
};

// A book as it stands at one moment, made again where there is none: a file or the address of a team's book
// (server/address.h), from either to either. All rows keep their ids, and new ones come behind them; the
// journal and its persons come along, so what was done can be undone there (on a server by those who have the
// name there that the journal names). It is there whole, each table with the digest that it has in the old
// book, or not at all; the old book stays. Takes a few MiB of memory. A file takes no changes meanwhile: they
// wait 10 s and are refused then. `backupFolder` is that of Book::open(), for a book of an older version.
// Errors: those of opening a book; BookExists, FolderMissing, FileUnwritable, DiskFull, BookCopyDiffers,
// Cancelled; of a server those of Book::create().
//
// `target` MayBeReplaced: a file that is there goes, once the new one is whole; who has it open goes on with
// it. What is on a server is never replaced.
enum class CopyTarget { MustBeFree, MayBeReplaced };
Result<CopiedBook> copyToNewBook(const QString& from, const QString& to, const QString& backupFolder,
                                 Progress& progress, CopyTarget target = CopyTarget::MustBeFree);

} // namespace clausemeter::book
