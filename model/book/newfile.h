// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QString>

namespace clausemeter::book {

// A file that is made beside the place it shall take, and takes it whole or not at all; without a move
// nothing of it stays. Errors: FolderMissing, FileIsDirectory, FileUnwritable, DiskFull.
class NewFile {
public:
    explicit NewFile(const QString& target);
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    const Status& made() const { return m_made; } // it is there, and empty
    const QString& path() const { return m_path; }
    // BookExists when there is a file by now.
    Status moveToFreePlace();
    // In the place of a file that may be there.
    Status moveOver();

private:
    Status move(unsigned flags);

    QString m_target;
    QString m_path;
    Status m_made;
    bool m_moved = false;
};

} // namespace clausemeter::book
