// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a book is made and opened: what book.h promises of a file, and of a schema on a server.

#include "model/book/backup.h"
#include "model/book/book.h"
#include "model/book/bookfile.h"
#include "model/book/newfile.h"
#include "model/book/postgresdatabase.h"
#include "model/book/schema.h"

#include <QFileInfo>

namespace clausemeter::book {

namespace {

// A larger book is not checked while the user waits for it to open.
constexpr qint64 kCheckedAtOnce = 64 * 1024 * 1024;

Error error(ErrorCode code, const QString& path)
{
    return {code, {path.toStdString()}};
}

} // namespace

Result<std::unique_ptr<Book>> Book::create(const QString& path)
{
    if (server::looksLikeAddress(path)) {
        const auto database = PostgresDatabase::open(path, Database::Access::Write);
        if (!database)
            return database.error();
        const Status made = (*database)->createBook();
        return made ? openShared(path, Access::Write) : Result<std::unique_ptr<Book>>(made.error());
    }
    // Made beside its place, which it takes when it is whole.
    NewFile file(path);
    if (!file.made())
        return file.made().error();
    {
        // Nobody knows the name beside it.
        const auto ofBook = [&path](Error error) {
            error.where.file = path.toStdString();
            return error;
        };
        auto database = Database::open(file.path(), Database::Access::Write);
        if (!database)
            return ofBook(database.error());
        if (const Status made = bringUpToDate(**database); !made)
            return ofBook(made.error());
    }
    if (const Status placed = file.moveToFreePlace(); !placed)
        return placed.error();
    return open(path, Access::Write);
}

Result<std::unique_ptr<Book>> Book::openShared(const QString& address, Access access)
{
    auto database = PostgresDatabase::open(address, Database::Access::Write);
    if (!database)
        return database.error();
    PostgresDatabase& shared = **database;
    const auto found = shared.look();
    if (!found)
        return found.error();
    if (*found != PostgresDatabase::Found::Book)
        return error(*found == PostgresDatabase::Found::SomethingElse ? ErrorCode::BookNotABook
                                                                      : ErrorCode::FileMissing,
                     shared.path());
    const auto version = shared.version();
    const auto mayWrite = shared.mayWrite();
    if (!version || !mayWrite)
        return version ? mayWrite.error() : version.error();
    if (*version < newestVersion()) {
        if (!*mayWrite)
            return error(ErrorCode::BookReadOnly, shared.path());
        if (const Status newer = bringUpToDate(shared); !newer)
            return newer.error();
    }
    if (const Status fits = checkSchema(shared); !fits)
        return fits.error();
    const bool writes = access == Access::Write && *mayWrite;
    const Status ready = writes ? shared.forgetOldChanges() : shared.makeReadOnly();
    if (!ready)
        return ready.error();
    const Standing standing = writes                   ? Standing::Writable
                              : access == Access::Read ? Standing::ReadOnlyAsAsked
                                                       : Standing::ReadOnlyBecauseNotWritable;
    return std::unique_ptr<Book>(new Book(std::move(*database), nullptr, standing));
}

Result<std::unique_ptr<Book>> Book::open(const QString& path, Access access, const QString& backupFolder)
{
    if (server::looksLikeAddress(path))
        return openShared(path, access);
    const auto header = readHeader(path);
    if (!header)
        return header.error();
    if (header->version > newestVersion())
        return Error{ErrorCode::BookNewer,
                     {path.toStdString()},
                     {std::to_string(header->version), std::to_string(newestVersion())}};
    const bool isOld = header->version < newestVersion();
    const bool wasInterrupted = hasJournal(path);
    Standing standing = Standing::ReadOnlyAsAsked;
    std::unique_ptr<BookLock> lock;
    if (access == Access::Write || isOld) {
        auto taken = BookLock::take(path);
        const bool writable = taken.ok() && QFileInfo(path).isWritable();
        if (writable)
            standing = Standing::Writable;
        else if (!taken && taken.error().code == ErrorCode::BookInUse)
            standing = Standing::ReadOnlyBecauseOpenElsewhere;
        else
            standing = Standing::ReadOnlyBecauseNotWritable;
        if (writable)
            lock = std::move(*taken);
    }
    const bool writes = standing == Standing::Writable;
    if (isOld && !writes)
        return error(ErrorCode::BookReadOnly, path);
    auto database = Database::open(path, writes ? Database::Access::Write : Database::Access::Read);
    if (!database)
        return database.error();
    std::unique_ptr<Book> book(new Book(std::move(*database), std::move(lock), standing));
    book->m_wasInterrupted = wasInterrupted && standing != Standing::ReadOnlyBecauseOpenElsewhere;
    if (const Status finished = book->finishOpening(header->version, backupFolder); !finished)
        return finished.error();
    if (writes && access == Access::Read) {
        // It was written to for the schema only.
        if (const Status readOnly = book->m_database->makeReadOnly(); !readOnly)
            return readOnly.error();
        book->m_standing = Standing::ReadOnlyAsAsked;
        book->m_lock.reset();
    }
    return book;
}

Status Book::finishOpening(int version, const QString& backupFolder)
{
    if (const Status fits = checkSchema(*m_database); !fits)
        return fits;
    if (m_wasInterrupted && QFileInfo(path()).size() <= kCheckedAtOnce) {
        if (const Status whole = check(); !whole)
            return whole;
    }
    if (version == newestVersion())
        return done();
    if (!backupFolder.isEmpty()) {
        Progress progress;
        const auto kept = keepBackup(path(), backupFolder, {}, progress);
        if (!kept)
            return kept.error();
    }
    return bringUpToDate(*m_database);
}

} // namespace clausemeter::book
