// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/bookfile.h"

#include "model/base/reason.h"
#include "model/files/inputfile.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace clausemeter::book {

namespace {

constexpr qint64 kHeaderBytes = 100;

// Big-endian, as SQLite's file format has it (https://www.sqlite.org/fileformat2.html, 1.3).
quint32 numberAt(const QByteArray& bytes, int at, int size)
{
    quint32 value = 0;
    for (int i = 0; i < size; ++i)
        value = value << 8 | quint8(bytes[at + i]);
    return value;
}

Status sync(const QString& path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return writeFailure(path, errno);
    errno = 0;
    const bool synced = ::fsync(file) == 0;
    const int systemError = errno;
    ::close(file);
    return synced ? done() : Status(writeFailure(path, systemError));
}

} // namespace

Error writeFailure(const QString& path, int systemError)
{
    const std::string name = path.toStdString();
    if (systemError == ENOSPC || systemError == EDQUOT)
        return {ErrorCode::DiskFull, {name}};
    return {ErrorCode::FileUnwritable, {name}, {systemReason(systemError)}};
}

Result<BookHeader> readHeader(const QString& path)
{
    const std::string name = path.toStdString();
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir())
        return Error{ErrorCode::BookNotABook, {name}};
    const auto read = readFile(path, kHeaderBytes);
    if (!read)
        return read.error();
    const QByteArray& bytes = *read;
    constexpr char kMagic[] = "SQLite format 3";
    if (bytes.size() < kHeaderBytes || !bytes.startsWith(QByteArray(kMagic, sizeof kMagic)) ||
        numberAt(bytes, 68, 4) != quint32(kApplicationId))
        return Error{ErrorCode::BookNotABook, {name}};
    const quint32 sizeField = numberAt(bytes, 16, 2);
    const qint64 pageSize = sizeField == 1 ? 65536 : qint64(sizeField);
    const qint64 pages = numberAt(bytes, 28, 4);
    // In the middle of a change that was cut off, the journal has what is missing.
    if (info.size() < pages * pageSize && !hasJournal(path))
        return Error{ErrorCode::BookDamaged, {name}, {"book:cut"}};
    const auto version = qint32(numberAt(bytes, 60, 4));
    if (version < 1)
        return Error{ErrorCode::BookDamaged, {name}, {"book:version"}};
    return BookHeader{version};
}

bool hasJournal(const QString& path)
{
    // SQLite puts it beside the file that links lead to.
    const QString real = QFileInfo(path).canonicalFilePath();
    return !real.isEmpty() && QFileInfo(real + QStringLiteral("-journal")).size() > 0;
}

Status syncFile(const QString& path)
{
    return sync(path, O_RDONLY);
}

Status syncFolderOf(const QString& path)
{
    return sync(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

} // namespace clausemeter::book
