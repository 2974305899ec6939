// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/files/inputfile.h"

#include "model/base/reason.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>

namespace clausemeter {

Result<QByteArray> readFile(const QString& path, qint64 atMost)
{
    const std::string name = path.toStdString();
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileMissing, {name}};
    if (info.isDir())
        return Error{ErrorCode::FileIsDirectory, {name}};
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {name}, {systemReason(errno)}};
    QByteArray bytes = file.read(atMost + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, {name}, {systemReason(errno)}};
    return bytes;
}

} // namespace clausemeter
