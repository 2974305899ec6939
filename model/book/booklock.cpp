// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/booklock.h"

#include "model/book/bookfile.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace clausemeter::book {

namespace {

// Whether the path still leads to the open file: its last owner may have removed it in between.
bool isSame(int file, const QByteArray& path)
{
    struct stat opened {};
    struct stat named {};
    return ::fstat(file, &opened) == 0 && ::stat(path.constData(), &named) == 0 &&
           opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

} // namespace

BookLock::BookLock(int file, QString path)
    : m_file(file)
    , m_path(std::move(path))
{
}

Result<std::unique_ptr<BookLock>> BookLock::take(const QString& book)
{
    // One book, one lock, whatever link leads to it.
    const QFileInfo info(book);
    const QString real = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QString path = real + QStringLiteral(".lock");
    const QByteArray name = QFile::encodeName(path);
    while (true) {
        const int file = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
        if (file < 0)
            return writeFailure(book, errno);
        if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
            const int systemError = errno;
            ::close(file);
            if (systemError == EWOULDBLOCK)
                return Error{ErrorCode::BookInUse, {book.toStdString()}};
            return writeFailure(book, systemError);
        }
        if (isSame(file, name))
            return std::unique_ptr<BookLock>(new BookLock(file, path));
        ::close(file);
    }
}

BookLock::~BookLock()
{
    // Removed while it is still ours: whoever opened it before finds that the path leads elsewhere.
    ::unlink(QFile::encodeName(m_path).constData());
    ::close(m_file);
}

} // namespace clausemeter::book
