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

using Make = std::function<void(const TakeBytes&)>;

Status writeStream(std::FILE* stream, const QString& path, const Make& make)
{
    errno = 0;
    int failed = 0;
    bool written = true;
    make([&](const QByteArray& bytes) {
        const auto size = std::size_t(bytes.size());
        if (written && std::fwrite(bytes.constData(), 1, size, stream) != size) {
            written = false;
            failed = errno;
        }
    });
    if (!written)
        return failure(path, failed);
    if (std::fflush(stream) != 0)
        return failure(path, errno);
    return done();
}

// Devices and pipes have no old content to keep, and must never be replaced by a file.
Status writeDevice(const QString& path, const Make& make)
{
    std::FILE* stream = std::fopen(QFile::encodeName(path).constData(), "wb");
    if (!stream)
        return failure(path, errno);
    const Status written = writeStream(stream, path, make);
    const bool closed = std::fclose(stream) == 0;
    return written.ok() && !closed ? failure(path, errno) : written;
}

} // namespace

Status writeFile(const QString& path, const QByteArray& bytes)
{
    return writeFileInPieces(path, [&bytes](const TakeBytes& take) { take(bytes); });
}

Status writeFileInPieces(const QString& path, const std::function<void(const TakeBytes&)>& make)
{
    if (path == QStringLiteral("-"))
        return writeStream(stdout, QStringLiteral("stdout"), make);
    const QFileInfo target(path);
    if (target.isDir())
        return Error{ErrorCode::FileIsDirectory, {path.toStdString()}};
    if (target.exists() && !target.isFile())
        return writeDevice(path, make);
    if (!QFileInfo(target.absolutePath()).isDir())
        return Error{ErrorCode::FolderMissing, {path.toStdString()}, {target.absolutePath().toStdString()}};

    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return failure(path, errno);
    // commit() alone would put a file cut short in the place of the good one.
    errno = 0;
    bool written = true;
    make([&](const QByteArray& bytes) { written = written && file.write(bytes) == bytes.size(); });
    written = written && file.flush() && ::fsync(file.handle()) == 0 && file.error() == QFileDevice::NoError;
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
