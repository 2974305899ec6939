// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/outputfile.h"

#include "model/base/reason.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace clausemeter::report {

namespace {

Error failure(const QString& path, int systemError)
{
    const std::string name = path.toStdString();
    if (systemError == ENOSPC || systemError == EDQUOT)
        return {ErrorCode::DiskFull, {name}};
    return {ErrorCode::FileUnwritable, {name}, {systemReason(systemError)}};
}

Status writeStream(std::FILE* stream, const QString& path, const QByteArray& bytes)
{
    errno = 0;
    const std::size_t size = std::size_t(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stream) != size || std::fflush(stream) != 0)
        return failure(path, errno);
    return done();
}

// Devices and pipes have no old content to keep, and must never be replaced by a file.
Status writeDevice(const QString& path, const QByteArray& bytes)
{
    std::FILE* stream = std::fopen(QFile::encodeName(path).constData(), "wb");
    if (!stream)
        return failure(path, errno);
    const Status written = writeStream(stream, path, bytes);
    const bool closed = std::fclose(stream) == 0;
    return written.ok() && !closed ? failure(path, errno) : written;
}

} // namespace

Status writeFile(const QString& path, const QByteArray& bytes)
{
    if (path == QStringLiteral("-"))
        return writeStream(stdout, QStringLiteral("stdout"), bytes);
    const QFileInfo target(path);
    if (target.isDir())
        return Error{ErrorCode::FileIsDirectory, {path.toStdString()}};
    if (target.exists() && !target.isFile())
        return writeDevice(path, bytes);
    if (!QFileInfo(target.absolutePath()).isDir())
        return Error{ErrorCode::FolderMissing, {path.toStdString()}, {target.absolutePath().toStdString()}};

    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return failure(path, errno);
    // commit() alone would put a file cut short in the place of the good one.
    errno = 0;
    const bool written = file.write(bytes) == bytes.size() && file.flush() && ::fsync(file.handle()) == 0 &&
                         file.error() == QFileDevice::NoError;
    if (!written) {
        const int systemError = file.error() == QFileDevice::ResourceError ? ENOSPC : errno;
        file.cancelWriting();
        return failure(path, systemError);
    }
    if (!file.commit())
        return failure(path, errno);
    return done();
}

} // namespace clausemeter::report
