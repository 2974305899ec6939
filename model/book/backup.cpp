// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/backup.h"

#include "model/book/bookfile.h"
#include "model/book/booklock.h"
#include "model/book/newfile.h"
#include "model/book/schema.h"
#include "model/book/sqlitedatabase.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QThread>
#include <sqlite3.h>

namespace clausemeter::book {

namespace {

constexpr int kPagesAtOnce = 1024;
constexpr int kMostWaits = 1000;
const QString kSuffix = QStringLiteral(".backup");

Status copyPages(SqliteDatabase& from, SqliteDatabase& to, Progress& progress)
{
    sqlite3_backup* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return to.failure();
    const auto pageSize = from.number(QStringLiteral("PRAGMA page_size"));
    int left = -1;
    int code = SQLITE_OK;
    for (int waits = 0; code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED;) {
        if (progress.stopRequested()) {
            sqlite3_backup_finish(backup);
            return Error{ErrorCode::Cancelled};
        }
        code = sqlite3_backup_step(backup, kPagesAtOnce);
        if (code == SQLITE_OK || code == SQLITE_DONE) {
            const int now = sqlite3_backup_remaining(backup);
            const int total = sqlite3_backup_pagecount(backup);
            if (left < 0)
                progress.expect(total * pageSize.value());
            const int before = left < 0 ? total : left;
            progress.add(std::max(0, before - now) * pageSize.value(), 0);
            left = now;
        } else if (++waits > kMostWaits) {
            break;
        } else {
            // Somebody writes; SQLite has waited already.
            QThread::msleep(10);
        }
    }
    const int finished = sqlite3_backup_finish(backup);
    if (code == SQLITE_DONE)
        return done();
    return to.failure(finished == SQLITE_OK ? code : finished,
                      QString::fromUtf8(sqlite3_errmsg(to.handle())));
}

// What is wrong with the source is said of the source.
Status checkCopy(Database& copy)
{
    std::optional<Error> found;
    const Status read = copy.rows(QStringLiteral("PRAGMA quick_check(1)"), {}, [&](const Row& row) {
        if (row.string(0) != QStringLiteral("ok"))
            found = Error{ErrorCode::BookDamaged, {}, {row.text(0)}};
        return done();
    });
    return found ? Status(*found) : read;
}

Status copyTo(const QString& book, const QString& path, Progress& progress)
{
    const auto header = readHeader(book);
    if (!header)
        return header.error();
    auto from = SqliteDatabase::open(book, Database::Access::Read);
    if (!from)
        return from.error();
    if (const Status fits = checkSchema(**from); !fits)
        return fits;
    auto to = SqliteDatabase::open(path, Database::Access::Write);
    if (!to)
        return to.error();
    // Nobody reads the copy before it is whole and synced as one.
    if (const Status quick = (*to)->script("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"); !quick)
        return quick;
    if (const Status copied = copyPages(**from, **to, progress); !copied)
        return copied;
    Status whole = checkCopy(**to);
    if (!whole && whole.error().code == ErrorCode::BookDamaged)
        return Error{ErrorCode::BookDamaged, {book.toStdString()}, whole.error().details};
    return whole;
}

QString stem(const QString& book)
{
    return QFileInfo(book).completeBaseName() + u'-';
}

// What a backup that was killed left beside its place; a younger one may still be written to.
void removeLeftovers(const QString& book, const QString& folder)
{
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    const QFileInfoList files =
        QDir(folder).entryInfoList({u'*' + kSuffix + u".*"}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo& file : files) {
        if (file.fileName().startsWith(stem(book)) && file.lastModified() < yesterday)
            QFile::remove(file.filePath());
    }
}

} // namespace

Status copyBook(const QString& book, const QString& target, Progress& progress)
{
    const QFileInfo info(target);
    if (info.exists() && info.canonicalFilePath() == QFileInfo(book).canonicalFilePath())
        return Error{ErrorCode::BookInUse, {target.toStdString()}};
    if (!QFileInfo(info.absolutePath()).isDir())
        return Error{ErrorCode::FolderMissing, {target.toStdString()}, {info.absolutePath().toStdString()}};
    // Nobody opens the target while it is replaced; somebody who has it open goes on with it.
    auto lock = BookLock::take(target);
    if (!lock)
        return lock.error();
    NewFile file(target);
    if (!file.made())
        return file.made();
    if (const Status copied = copyTo(book, file.path(), progress); !copied)
        return copied;
    if (hasJournal(target)) {
        // A change of the old file that was cut off would be taken back in the new one.
        auto old = Database::open(target, Database::Access::Write);
        if (!old || !(*old)->number(QStringLiteral("SELECT count(*) FROM sqlite_schema")) ||
            hasJournal(target))
            return Error{ErrorCode::BookInUse, {target.toStdString()}};
    }
    return file.moveOver();
}

QStringList backupsOf(const QString& book, const QString& folder)
{
    QStringList paths;
    const QStringList names =
        QDir(folder).entryList({u'*' + kSuffix}, QDir::Files | QDir::NoSymLinks, QDir::Name);
    for (const QString& name : names) {
        if (name.startsWith(stem(book)))
            paths.append(folder + u'/' + name);
    }
    return paths;
}

Result<QString> keepBackup(const QString& book, const QString& folder, const BackupRules& rules,
                           Progress& progress, Instant now)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FolderMissing, {folder.toStdString()}, {folder.toStdString()}};
    const qint64 size = QFileInfo(book).size();
    const qint64 room = std::min(rules.mostBytes, QStorageInfo(folder).bytesAvailable() - rules.leftFree);
    constexpr qint64 kMiB = 1024 * 1024;
    if (size > room)
        return Error{ErrorCode::BookNoRoom,
                     {folder.toStdString()},
                     {std::to_string(size / kMiB + 1), std::to_string(std::max<qint64>(0, room / kMiB))}};
    const QString path = folder + u'/' + stem(book) +
                         QDateTime::fromMSecsSinceEpoch(now.ms, Qt::UTC).toString(u"yyyyMMdd-HHmmss-zzz") +
                         kSuffix;
    if (const Status copied = copyBook(book, path, progress); !copied)
        return copied.error();
    QStringList all = backupsOf(book, folder);
    all.removeAll(path);
    qint64 bytes = QFileInfo(path).size();
    int count = 1;
    // From the newest on: what the rules leave no room for goes.
    for (auto it = all.crbegin(); it != all.crend(); ++it) {
        bytes += QFileInfo(*it).size();
        if (++count > rules.kept || bytes > rules.mostBytes)
            QFile::remove(*it);
    }
    removeLeftovers(book, folder);
    return path;
}

Result<QString> keepBackup(const QString& book, const QString& folder, const BackupRules& rules,
                           Progress& progress)
{
    return keepBackup(book, folder, rules, progress, {QDateTime::currentMSecsSinceEpoch()});
}

bool isBackupDue(const QString& book, const QString& folder, Instant now)
{
    const QStringList all = backupsOf(book, folder);
    const QString today = QDateTime::fromMSecsSinceEpoch(now.ms, Qt::UTC).toString(u"yyyyMMdd");
    return all.isEmpty() || QFileInfo(all.last()).fileName().mid(stem(book).size(), today.size()) < today;
}

} // namespace clausemeter::book
