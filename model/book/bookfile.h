// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QString>

namespace clausemeter::book {

// "ClMb" in a book's SQLite header.
inline constexpr int kApplicationId = 0x436C4D62;

// What the header of a file says, read without SQLite, so that a file that is no book is never touched.
struct BookHeader {
    int version = 0; // number of schema steps
    bool operator==(const BookHeader&) const = default;
};

// Errors: FileMissing, FileIsDirectory, FileUnreadable, BookNotABook, BookDamaged (shorter than its header
// says).
Result<BookHeader> readHeader(const QString& path);

// Whether a rollback journal lies beside the book: whoever changed it last was ended in the middle.
bool hasJournal(const QString& path);

// Makes sure that what was written is on the disk. Folders too: a rename is safe when its folder is.
Status syncFile(const QString& path);
Status syncFolderOf(const QString& path);

// The error of a system call on `path`: DiskFull or FileUnwritable.
Error writeFailure(const QString& path, int systemError);

} // namespace clausemeter::book
