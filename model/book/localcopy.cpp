// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/localcopy.h"

#include "model/book/book.h"
#include "model/book/bookcopy.h"
#include "model/server/address.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace clausemeter::book {

namespace {

const QString kSuffix = QStringLiteral(".copy");
constexpr qint64 kMiB = 1024 * 1024;

// As the book itself tells it: with its port, for example.
QString whole(const QString& address)
{
    const auto parsed = server::parseAddress(address);
    return parsed ? parsed->toString() : address;
}

QString fileOf(const QString& address, const QString& folder)
{
    const QByteArray name =
        QCryptographicHash::hash(whole(address).toUtf8(), QCryptographicHash::Sha256).toHex();
    return folder + u'/' + QString::fromLatin1(name.left(24)) + kSuffix;
}

// Up to when it is known to be the book: the time of the file.
Status setTime(const QString& path, const QDateTime& at)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.setFileTime(at, QFileDevice::FileModificationTime)
               ? done()
               : Status(Error{
                     ErrorCode::FileUnwritable, {path.toStdString()}, {file.errorString().toStdString()}});
}

// Those of other books over the rules.
void removeOldest(const QString& folder, int kept)
{
    QFileInfoList all =
        QDir(folder).entryInfoList({u'*' + kSuffix}, QDir::Files | QDir::NoSymLinks, QDir::Time);
    while (all.size() > kept)
        QFile::remove(all.takeLast().filePath());
}

Status checkRoom(qint64 bytes, const QString& folder, const LocalCopyRules& rules)
{
    const qint64 room = std::min(rules.mostBytes, QStorageInfo(folder).bytesAvailable() - rules.leftFree);
    if (bytes <= room)
        return done();
    return Error{ErrorCode::BookNoRoom,
                 {folder.toStdString()},
                 {std::to_string(bytes / kMiB + 1), std::to_string(std::max<qint64>(0, room / kMiB))}};
}

} // namespace

std::optional<LocalCopy> localCopyOf(const QString& address, const QString& folder)
{
    const QString path = fileOf(address, folder);
    const QFileInfo file(path);
    if (folder.isEmpty() || !file.isFile())
        return std::nullopt;
    return LocalCopy{path, whole(address), {file.lastModified().toMSecsSinceEpoch()}};
}

Status renewLocalCopy(const QString& address, const QString& folder, const LocalCopyRules& rules,
                      Progress& progress)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto book = Book::open(address, Book::Access::Read);
    if (!book)
        return book.error();
    const auto newest = (*book)->newestEntry();
    const auto bytes = (*book)->database().bytes();
    if (!newest || !bytes)
        return newest ? bytes.error() : newest.error();
    if (const auto copy = localCopyOf(address, folder)) {
        const auto old = Book::open(copy->path, Book::Access::Read);
        const auto known = old ? (*old)->newestEntry() : Result<qint64>(old.error());
        if (known && *known == *newest)
            return setTime(copy->path, now);
    }
    const bool made = QDir().mkpath(folder) &&
                      QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!made)
        return Error{ErrorCode::FolderMissing, {folder.toStdString()}, {folder.toStdString()}};
    if (const Status fits = checkRoom(*bytes, folder, rules); !fits)
        return fits;
    const QString path = fileOf(address, folder);
    const auto copied = copyToNewBook(address, path, {}, progress, CopyTarget::MayBeReplaced);
    if (!copied)
        return copied.error();
    const Status dated = setTime(path, now);
    removeOldest(folder, rules.kept);
    return dated;
}

bool saysServerIsGone(ErrorCode code)
{
    return code == ErrorCode::ServerUnreachable || code == ErrorCode::ServerTimedOut ||
           code == ErrorCode::ServerCut;
}

} // namespace clausemeter::book
