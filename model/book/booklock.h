// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QString>
#include <memory>

namespace clausemeter::book {

// The right to change a book. It is a lock of the system on the file "NAME.lock" beside the book, so it ends
// with the process, however that ends; the file is only its place and says nothing by being there.
class BookLock {
public:
    // Errors: BookInUse when somebody else has it; FileUnwritable or DiskFull when there is no place for the
    // lock (a folder that can only be read).
    static Result<std::unique_ptr<BookLock>> take(const QString& book);
    ~BookLock();
    BookLock(const BookLock&) = delete;
    BookLock& operator=(const BookLock&) = delete;

private:
    BookLock(int file, QString path);

    int m_file;
    QString m_path;
};

} // namespace clausemeter::book
