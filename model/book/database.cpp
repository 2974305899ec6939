// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/database.h"

#include "model/book/postgresdatabase.h"
#include "model/book/postgresdialect.h"
#include "model/book/sqlitedatabase.h"
#include "model/server/address.h"

#include <QSqlError>
#include <atomic>

namespace clausemeter::book {

namespace {

QString newConnection()
{
    static std::atomic<int> count{0};
    return QStringLiteral("clausemeter-book-%1").arg(++count);
}

template <typename Made>
Result<std::unique_ptr<Database>> asDatabase(Result<std::unique_ptr<Made>> made)
{
    if (!made)
        return made.error();
    return std::unique_ptr<Database>(std::move(*made));
}

} // namespace

QVariant textCell(const std::string& text)
{
    return text.empty() ? QVariant(QLatin1String("")) : QVariant(QString::fromStdString(text));
}

QVariant Row::value(int at) const
{
    const QVariant found = m_query.value(at);
    if (found.isNull())
        return found;
    if (std::size_t(at) < m_amounts.size() && m_amounts[std::size_t(at)])
        return amountFromPostgres(found.toString());
    // PostgreSQL's driver hands out what is not negative as unsigned, though no column is.
    return found.typeId() == QMetaType::ULongLong ? QVariant(found.toLongLong()) : found;
}

Database::Database(QString path, const QString& driver)
    : m_path(std::move(path))
    , m_connection(newConnection())
    , m_database(QSqlDatabase::addDatabase(driver, m_connection))
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
    if (server::looksLikeAddress(path))
        return asDatabase(PostgresDatabase::open(path, access));
    return asDatabase(SqliteDatabase::open(path, access));
}

Result<std::unique_ptr<Database>> Database::inMemory()
{
    return asDatabase(SqliteDatabase::inMemory());
}

Status Database::execute(const QString& sql, const QVariantList& values)
{
    auto& query = m_prepared[sql];
    if (!query) {
        auto made = std::make_shared<QSqlQuery>(m_database);
        made->setForwardOnly(true);
        if (!made->prepare(sql)) {
            m_prepared.remove(sql);
            return errorOf(made->lastError());
        }
        query = made;
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, values[i]);
    const bool worked = query->exec();
    const QSqlError error = query->lastError();
    query->finish();
    return worked ? done() : Status(errorOf(error));
}

bool Database::ask(QSqlQuery& query, const QString& sql, const QVariantList& values)
{
    bool worked = query.prepare(sql);
    for (int i = 0; worked && i < values.size(); ++i)
        query.bindValue(i, values[i]);
    return worked && query.exec();
}

Status Database::run(const QString& sql, const QVariantList& values)
{
    if (const Status fit = checkValues(values); !fit)
        return fit;
    if (!isShared() || inTransaction())
        return execute(sql, values);
    Transaction whole(*this);
    if (!whole.begun())
        return whole.begun();
    if (const Status ran = execute(sql, values); !ran)
        return ran;
    return whole.commit();
}

Status Database::rowsOnce(const QString& sql, const QVariantList& values,
                          const std::function<Status(const Row&)>& each, bool& any)
{
    if (const Status fit = checkValues(values); !fit)
        return fit;
    QSqlQuery query(m_database);
    // A server hands them out whole: others may be asked for meanwhile.
    query.setForwardOnly(!isShared());
    const bool worked = ask(query, sql, values);
    const Row row(query, worked ? amountsOf(query) : std::vector<bool>());
    while (worked && query.next()) {
        any = true;
        const Status taken = each(row);
        if (!taken)
            return taken;
    }
    // A step that fails ends the rows just as their end does.
    const QSqlError error = query.lastError();
    if (!worked || error.type() != QSqlError::NoError)
        return errorOf(error);
    return done();
}

Status Database::rows(const QString& sql, const QVariantList& values,
                      const std::function<Status(const Row&)>& each)
{
    const bool isAlone = !inTransaction();
    if (const Status ready = isAlone ? makeReady() : done(); !ready)
        return ready;
    bool any = false;
    const Status read = rowsOnce(sql, values, each, any);
    if (read || any || !isAlone || !mayRepeat(read.error()))
        return read;
    if (const Status ready = makeReady(); !ready)
        return ready;
    return rowsOnce(sql, values, each, any);
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

Transaction::Transaction(Database& database, Kind kind)
    : m_database(database)
    , m_isPart(database.inTransaction())
    , m_begun(m_isPart ? done() : database.begin(kind == Kind::Writes))
    , m_open(!m_isPart && m_begun.ok())
{
}

Transaction::~Transaction()
{
    // Some failures have taken everything back already.
    if (m_open && m_database.inTransaction())
        m_database.rollback();
}

Status Transaction::commit()
{
    if (m_isPart)
        return done();
    const Status committed = m_database.commit();
    m_open = !committed;
    return committed;
}

} // namespace clausemeter::book
