// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/base/time.h"

#include <QString>
#include <optional>

namespace clausemeter::book {

// A team's book as it was when the server could be reached last, in a file of the user's own, to be read
// while it can't. Its file can be thrown away at any time.
struct LocalCopy {
    QString path;    // of the file
    QString address; // of the team's book
    Instant at;      // up to when the book was known to be so
    bool operator==(const LocalCopy&) const = default;
};

// How much is kept, in the folder of all copies.
struct LocalCopyRules {
    int kept = 4;                                      // books: those that were renewed last
    qint64 mostBytes = qint64(2) * 1024 * 1024 * 1024; // of one; a larger book has no copy
    qint64 leftFree = qint64(1) * 1024 * 1024 * 1024;  // on the disk, beside it
};

// The one of that book; nothing where there is none.
std::optional<LocalCopy> localCopyOf(const QString& address, const QString& folder);

// Makes it the book as it is now, where anything was changed since (bookcopy.h); the old one stays where that
// fails. The folder is made where it is missing. Its user alone can read it. Errors: those of
// copyToNewBook(); BookNoRoom where the rules leave none.
Status renewLocalCopy(const QString& address, const QString& folder, const LocalCopyRules& rules,
                      Progress& progress);

// Whether an error of a team's book says that its server can't be reached just now.
bool saysServerIsGone(ErrorCode code);

} // namespace clausemeter::book
