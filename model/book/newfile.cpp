// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/newfile.h"

#include "model/book/bookfile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace clausemeter::book {

NewFile::NewFile(const QString& target)
    : m_target(target)
    , m_made(done())
{
    const QFileInfo info(target);
    if (info.isDir()) {
        m_made = Error{ErrorCode::FileIsDirectory, {target.toStdString()}};
        return;
    }
    const QString folder = info.absolutePath();
    if (!QFileInfo(folder).isDir()) {
        m_made = Error{ErrorCode::FolderMissing, {target.toStdString()}, {folder.toStdString()}};
        return;
    }
    // A link keeps leading where it leads.
    if (info.isSymLink() && info.exists())
        m_target = info.canonicalFilePath();
    QTemporaryFile file(m_target + QStringLiteral(".XXXXXX"));
    file.setAutoRemove(false);
    errno = 0;
    if (file.open())
        m_path = file.fileName();
    else
        m_made = writeFailure(target, errno);
}

NewFile::~NewFile()
{
    if (m_moved || m_path.isEmpty())
        return;
    QFile::remove(m_path + QStringLiteral("-journal"));
    QFile::remove(m_path);
}

Status NewFile::moveToFreePlace()
{
    return move(RENAME_NOREPLACE);
}

Status NewFile::moveOver()
{
    return move(0);
}

Status NewFile::move(unsigned flags)
{
    if (const Status synced = syncFile(m_path); !synced)
        return synced;
    const QByteArray from = QFile::encodeName(m_path);
    const QByteArray to = QFile::encodeName(m_target);
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), flags) != 0) {
        if (errno == EEXIST)
            return Error{ErrorCode::BookExists, {m_target.toStdString()}};
        // Where the file system has no such move, a link does not take the place of a file either.
        if (errno != EINVAL || ::link(from.constData(), to.constData()) != 0) {
            return errno == EEXIST ? Status(Error{ErrorCode::BookExists, {m_target.toStdString()}})
                                   : Status(writeFailure(m_target, errno));
        }
        ::unlink(from.constData());
    }
    m_moved = true;
    return syncFolderOf(m_target);
}

} // namespace clausemeter::book
