// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/database.h"

#include "model/base/reason.h"
#include "model/book/bookfile.h"

#include <QSqlDriver>
#include <QSqlError>
#include <atomic>
#include <sqlite3.h>

namespace clausemeter::book {

namespace {

constexpr int kBusyMs = 10'000;
constexpr int kMostCellBytes = 64 * 1024 * 1024;

QString newConnection()
{
    static std::atomic<int> count{0};
    return QStringLiteral("clausemeter-book-%1").arg(++count);
}

} // namespace

QVariant textCell(const std::string& text)
{
    return text.empty() ? QVariant(QLatin1String("")) : QVariant(QString::fromStdString(text));
}

Database::Database(QString path, QString connection)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection))
{
}

Database::~Database()
{
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access)
{
    std::unique_ptr<Database> database(new Database(path, newConnection()));
    // A reader may have to finish what a killed writer left behind, so it opens for writing where it can.
    const Status started = database->start(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kBusyMs));
    if (!started)
        return started.error();
    if (access == Access::Read) {
        const Status readOnly = database->run(QStringLiteral("PRAGMA query_only = ON"));
        if (!readOnly)
            return readOnly.error();
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::inMemory()
{
    std::unique_ptr<Database> database(new Database(QStringLiteral(":memory:"), newConnection()));
    const Status started = database->start({});
    if (!started)
        return started.error();
    return database;
}

Status Database::start(const QString& options)
{
    if (!m_database.isValid())
        return Error{ErrorCode::BookFailed, {m_path.toStdString()}, {"book:no-driver"}};
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(options);
    if (!m_database.open()) {
        const QSqlError error = m_database.lastError();
        return failure(error.nativeErrorCode().toInt(), error.databaseText());
    }
    const QVariant handle = m_database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return Error{ErrorCode::BookFailed, {m_path.toStdString()}, {"book:no-driver"}};
    m_handle = *static_cast<sqlite3* const*>(handle.constData());
    return defend();
}

Status Database::defend()
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

Status Database::run(const QString& sql, const QVariantList& values)
{
    auto& query = m_prepared[sql];
    if (!query) {
        auto made = std::make_shared<QSqlQuery>(m_database);
        made->setForwardOnly(true);
        if (!made->prepare(sql)) {
            m_prepared.remove(sql);
            return failure(made->lastError().nativeErrorCode().toInt(), made->lastError().databaseText());
        }
        query = made;
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, values[i]);
    const bool worked = query->exec();
    const QSqlError error = query->lastError();
    query->finish();
    return worked ? done() : Status(failure(error.nativeErrorCode().toInt(), error.databaseText()));
}

Status Database::script(const QByteArray& sql)
{
    return sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK
               ? done()
               : Status(failure());
}

Status Database::rows(const QString& sql, const QVariantList& values,
                      const std::function<Status(const Row&)>& each)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool worked = query.prepare(sql);
    for (int i = 0; worked && i < values.size(); ++i)
        query.bindValue(i, values[i]);
    worked = worked && query.exec();
    const Row row(query);
    while (worked && query.next()) {
        const Status taken = each(row);
        if (!taken)
            return taken;
    }
    // A step that fails ends the rows just as their end does.
    const QSqlError error = query.lastError();
    if (!worked || error.type() != QSqlError::NoError)
        return failure(error.nativeErrorCode().toInt(), error.databaseText());
    return done();
}

Result<qint64> Database::number(const QString& sql, const QVariantList& values)
{
    qint64 found = 0;
    const Status read = rows(sql, values, [&found](const Row& row) {
        found = row.integer(0);
        return done();
    });
    if (!read)
        return read.error();
    return found;
}

qint64 Database::lastId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

Error Database::failure() const
{
    return failure(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

Error Database::failure(int code, const QString& says) const
{
    const std::string file = m_path.toStdString();
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
        return writeFailure(m_path, systemError);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return writeFailure(m_path, systemError);
    default:
        return {ErrorCode::BookFailed, {file}, {says.toStdString()}};
    }
}

Transaction::Transaction(Database& database)
    : m_database(database)
    , m_isPart(sqlite3_get_autocommit(database.handle()) == 0)
    , m_begun(m_isPart ? done() : database.run(QStringLiteral("BEGIN IMMEDIATE")))
    , m_open(!m_isPart && m_begun.ok())
{
}

Transaction::~Transaction()
{
    // Some failures have taken everything back already.
    if (m_open && !sqlite3_get_autocommit(m_database.handle()))
        (void)m_database.script("ROLLBACK");
}

Status Transaction::commit()
{
    if (m_isPart)
        return done();
    const Status committed = m_database.run(QStringLiteral("COMMIT"));
    m_open = !committed;
    return committed;
}

} // namespace clausemeter::book
