// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>
#include <functional>
#include <memory>
#include <vector>

namespace clausemeter::book {

// One row of a query. A cell of another type than the one asked for has been tampered with: it reads as 0 or
// empty.
class Row {
public:
    // `amounts`: the columns that hold amounts as PostgreSQL has them (postgresdialect.h); empty: none.
    explicit Row(const QSqlQuery& query, std::vector<bool> amounts = {})
        : m_query(query)
        , m_amounts(std::move(amounts))
    {
    }
    bool isNull(int at) const { return m_query.value(at).isNull(); }
    QVariant value(int at) const;
    qint64 integer(int at) const { return value(at).toLongLong(); }
    QString string(int at) const { return m_query.value(at).toString(); }
    std::string text(int at) const { return string(at).toStdString(); }
    QByteArray bytes(int at) const { return m_query.value(at).toByteArray(); }

private:
    const QSqlQuery& m_query;
    std::vector<bool> m_amounts;
};

// A connection to a book through Qt Sql, opened defensively: to its file (sqlitedatabase.h), or to its schema
// on a server that a team shares (postgresdatabase.h). One thread: the one that opened it.
class Database {
public:
    enum class Access { Read, Write };

    // A file's path, or an address (server/address.h). Neither makes a book nor looks at the schema. Waits at
    // most 10 s for whoever writes.
    static Result<std::unique_ptr<Database>> open(const QString& path, Access access);
    // An empty one that is kept in memory.
    static Result<std::unique_ptr<Database>> inMemory();
    virtual ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const QString& path() const { return m_path; }
    // Whether others may change it at any time.
    virtual bool isShared() const = 0;
    // Who makes the changes: the user of the system, or of the server.
    virtual QString person() const = 0;

    // One statement with its values for `?`: qint64, QString, QByteArray, or QVariant() for null. The
    // statement is kept prepared.
    Status run(const QString& sql, const QVariantList& values = {});
    // An INSERT without the id, which is the result.
    virtual Result<qint64> insert(const QString& sql, const QVariantList& values) = 0;
    // The ids that the table gives from now on come behind `last`, which is not 0, and behind all that it
    // has.
    virtual Status continueIds(const QString& table, qint64 last) = 0;
    // Many statements without values, as SQLite has them.
    virtual Status script(const QByteArray& sql) = 0;
    // Hands each row to `each` until that returns an error.
    Status rows(const QString& sql, const QVariantList& values,
                const std::function<Status(const Row&)>& each);
    // The first cell of the first row; 0 where there is none.
    Result<qint64> number(const QString& sql, const QVariantList& values = {});

    // A cell of a column of the type ANY (resources/sql), as this database holds it.
    virtual QVariant amountCell(const QVariant& cell) const { return cell; }

    // The number of schema steps that it has had.
    virtual Result<int> version() = 0;
    // Within a transaction: the statements of a step, which makes it that version.
    virtual Status takeStep(const QByteArray& sql, int version) = 0;
    // BookDamaged where tables and indexes are not those of `fresh`, a SQLite database of the same version.
    virtual Status compareSchema(Database& fresh) = 0;
    // What it takes where it lies, about.
    virtual Result<qint64> bytes() = 0;
    // Reads everything for what is damaged: BookDamaged.
    virtual Status check() = 0;
    // From now on nothing can be changed.
    virtual Status makeReadOnly() = 0;

    virtual bool inTransaction() const = 0;

protected:
    Database(QString path, const QString& driver);
    QSqlDatabase& connection() { return m_database; }
    const QSqlDatabase& connection() const { return m_database; }
    void forgetPrepared() { m_prepared.clear(); }

    friend class Transaction;
    // `writes`: waits for whoever writes; otherwise all reads see one moment.
    virtual Status begin(bool writes) = 0;
    virtual Status commit() = 0;
    virtual void rollback() = 0;

    // Before a statement outside of a transaction: a connection that was lost is made again.
    virtual Status makeReady() { return done(); }
    // Whether a reader's statement that failed so may be tried once more.
    virtual bool mayRepeat(const Error&) const { return false; }
    virtual Error errorOf(const QSqlError& error) const = 0;
    virtual std::vector<bool> amountsOf(const QSqlQuery&) const { return {}; }
    // What cannot be kept there at all.
    virtual Status checkValues(const QVariantList&) const { return done(); }
    // Within a transaction, or of a database that is not shared.
    virtual Status execute(const QString& sql, const QVariantList& values);
    // Prepares, binds and executes.
    virtual bool ask(QSqlQuery& query, const QString& sql, const QVariantList& values);

private:
    Status rowsOnce(const QString& sql, const QVariantList& values,
                    const std::function<Status(const Row&)>& each, bool& any);

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
};

// Everything until commit() is done at once or not at all; what is not committed is taken back. Within
// another transaction it is a part of that one, which decides. Of a reader: all is read as of one moment.
class Transaction {
public:
    enum class Kind { Writes, Reads };
    explicit Transaction(Database& database, Kind kind = Kind::Writes);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    const Status& begun() const { return m_begun; }
    // On a server: BookOutcomeUnknown where the connection was lost before the answer and cannot be made
    // again; every other error says that nothing was done.
    Status commit();

private:
    Database& m_database;
    bool m_isPart;
    Status m_begun;
    bool m_open;
};

// Null where there is nothing.
template <typename T, typename ToCell>
QVariant cellOf(const std::optional<T>& value, ToCell toCell)
{
    return value ? QVariant(toCell(*value)) : QVariant();
}
// Never null, not even for an empty text.
QVariant textCell(const std::string& text);

} // namespace clausemeter::book
