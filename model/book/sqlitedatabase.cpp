// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/sqlitedatabase.h"

#include "model/base/reason.h"
#include "model/book/bookfile.h"

#include <QSqlDriver>
#include <QSqlError>
#include <pwd.h>
#include <set>
#include <sqlite3.h>
#include <unistd.h>

namespace clausemeter::book {

namespace {

constexpr int kBusyMs = 10'000;
constexpr int kMostCellBytes = 64 * 1024 * 1024;

Result<std::set<QString>> objectsOf(Database& database)
{
    std::set<QString> objects;
    const Status read = database.rows(QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_schema"),
                                      {}, [&objects](const Row& row) {
                                          objects.insert(row.string(0) + u'\n' + row.string(1) + u'\n' +
                                                         row.string(2) + u'\n' + row.string(3));
                                          return done();
                                      });
    if (!read)
        return read.error();
    return objects;
}

} // namespace

SqliteDatabase::SqliteDatabase(QString path)
    : Database(std::move(path), QStringLiteral("QSQLITE"))
{
}

Result<std::unique_ptr<SqliteDatabase>> SqliteDatabase::open(const QString& path, Access access)
{
    std::unique_ptr<SqliteDatabase> database(new SqliteDatabase(path));
    // A reader may have to finish what a killed writer left behind, so it opens for writing where it can.
    const Status started = database->start(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kBusyMs));
    if (!started)
        return started.error();
    if (access == Access::Read) {
        if (const Status readOnly = database->makeReadOnly(); !readOnly)
            return readOnly.error();
    }
    return database;
}

Result<std::unique_ptr<SqliteDatabase>> SqliteDatabase::inMemory()
{
    std::unique_ptr<SqliteDatabase> database(new SqliteDatabase(QStringLiteral(":memory:")));
    const Status started = database->start({});
    if (!started)
        return started.error();
    return database;
}

Status SqliteDatabase::start(const QString& options)
{
    if (!connection().isValid())
        return Error{ErrorCode::BookFailed, {path().toStdString()}, {"book:no-driver"}};
    connection().setDatabaseName(path());
    connection().setConnectOptions(options);
    if (!connection().open()) {
        return errorOf(connection().lastError());
    }
    const QVariant handle = connection().driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return Error{ErrorCode::BookFailed, {path().toStdString()}, {"book:no-driver"}};
    m_handle = *static_cast<sqlite3* const*>(handle.constData());
    return defend();
}

Status SqliteDatabase::defend()
{
    sqlite3_extended_result_codes(m_handle, 1);
    constexpr std::pair<int, int> kOptions[] = {{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                                {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                                {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                                {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                                {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                                {SQLITE_DBCONFIG_DQS_DML, 0},
                                                {SQLITE_DBCONFIG_DQS_DDL, 0},
                                                {SQLITE_DBCONFIG_ENABLE_FKEY, 1}};
    for (const auto& [option, value] : kOptions) {
        if (sqlite3_db_config(m_handle, option, value, nullptr) != SQLITE_OK)
            return failure();
    }
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, kMostCellBytes);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    return script("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA synchronous = EXTRA; "
                  "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384;");
}

QString SqliteDatabase::person() const
{
    const passwd* user = ::getpwuid(::geteuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QString::number(::geteuid());
}

Result<qint64> SqliteDatabase::insert(const QString& sql, const QVariantList& values)
{
    if (const Status ran = run(sql, values); !ran)
        return ran.error();
    return qint64(sqlite3_last_insert_rowid(m_handle));
}

Status SqliteDatabase::continueIds(const QString& table, qint64 last)
{
    const Status raised =
        run(QStringLiteral("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?"), {last, table});
    if (!raised)
        return raised;
    return run(
        QStringLiteral("INSERT INTO sqlite_sequence (name, seq) SELECT ?, ? WHERE NOT EXISTS (SELECT 1 "
                       "FROM sqlite_sequence WHERE name = ?)"),
        {table, last, table});
}

Status SqliteDatabase::script(const QByteArray& sql)
{
    return sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK
               ? done()
               : Status(failure());
}

Result<int> SqliteDatabase::version()
{
    const auto version = number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    return int(*version);
}

Status SqliteDatabase::takeStep(const QByteArray& sql, int version)
{
    return script(sql + "\nPRAGMA application_id = " + QByteArray::number(kApplicationId) +
                  ";\nPRAGMA user_version = " + QByteArray::number(version) + ';');
}

Status SqliteDatabase::compareSchema(Database& fresh)
{
    const auto expected = objectsOf(fresh);
    if (!expected)
        return expected.error();
    const auto found = objectsOf(*this);
    if (!found)
        return found.error();
    if (*found != *expected)
        return Error{ErrorCode::BookDamaged, {path().toStdString()}, {"book:schema"}};
    return done();
}

Result<qint64> SqliteDatabase::bytes()
{
    return number(QStringLiteral("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"));
}

Status SqliteDatabase::check()
{
    std::optional<Error> found;
    const auto note = [&](const Row& row) {
        if (row.string(0) != QStringLiteral("ok") && !found)
            found = Error{ErrorCode::BookDamaged, {path().toStdString()}, {row.text(0)}};
        return done();
    };
    for (const char* pragma : {"PRAGMA quick_check(1)", "PRAGMA foreign_key_check"}) {
        const Status read = rows(QLatin1String(pragma), {}, note);
        if (!read)
            return read;
        if (found)
            return *found;
    }
    return done();
}

Status SqliteDatabase::makeReadOnly()
{
    return run(QStringLiteral("PRAGMA query_only = ON"));
}

bool SqliteDatabase::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Status SqliteDatabase::begin(bool writes)
{
    return run(writes ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
}

Status SqliteDatabase::commit()
{
    return run(QStringLiteral("COMMIT"));
}

void SqliteDatabase::rollback()
{
    (void)script("ROLLBACK");
}

Error SqliteDatabase::errorOf(const QSqlError& error) const
{
    return failure(error.nativeErrorCode().toInt(), error.databaseText());
}

Error SqliteDatabase::failure() const
{
    return failure(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

Error SqliteDatabase::failure(int code, const QString& says) const
{
    const std::string file = path().toStdString();
    const int systemError = m_handle ? sqlite3_system_errno(m_handle) : 0;
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, {file}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::BookDamaged, {file}, {says.toStdString()}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::BookInUse, {file}};
    case SQLITE_READONLY:
        return {ErrorCode::BookReadOnly, {file}};
    case SQLITE_IOERR:
        if (code == SQLITE_IOERR_SHORT_READ)
            return {ErrorCode::BookDamaged, {file}, {says.toStdString()}};
        if (code == SQLITE_IOERR_READ || code == SQLITE_IOERR_CORRUPTFS)
            return {ErrorCode::FileUnreadable, {file}, {systemReason(systemError)}};
        return writeFailure(path(), systemError);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return writeFailure(path(), systemError);
    default:
        return {ErrorCode::BookFailed, {file}, {says.toStdString()}};
    }
}

} // namespace clausemeter::book
