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

struct sqlite3;

namespace clausemeter::book {

// One row of a query. A cell of another type than the one asked for has been tampered with: it reads as 0 or
// empty.
class Row {
public:
    explicit Row(const QSqlQuery& query)
        : m_query(query)
    {
    }
    bool isNull(int at) const { return m_query.value(at).isNull(); }
    QVariant value(int at) const { return m_query.value(at); }
    qint64 integer(int at) const { return m_query.value(at).toLongLong(); }
    QString string(int at) const { return m_query.value(at).toString(); }
    std::string text(int at) const { return string(at).toStdString(); }
    QByteArray bytes(int at) const { return m_query.value(at).toByteArray(); }

private:
    const QSqlQuery& m_query;
};

// A connection to a book's file through Qt Sql, opened defensively: no extensions, no trusted schema, no
// attached files, foreign keys on. One thread: the one that opened it.
class Database {
public:
    enum class Access { Read, Write };

    // Neither makes a file nor looks at the schema. Waits at most 10 s for whoever writes.
    static Result<std::unique_ptr<Database>> open(const QString& path, Access access);
    // An empty one that is kept in memory.
    static Result<std::unique_ptr<Database>> inMemory();
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const QString& path() const { return m_path; }
    sqlite3* handle() const { return m_handle; }

    // One statement with its values for `?`: qint64, QString, QByteArray, or QVariant() for null. The
    // statement is kept prepared.
    Status run(const QString& sql, const QVariantList& values = {});
    // The same for many statements without values.
    Status script(const QByteArray& sql);
    // Hands each row to `each` until that returns an error.
    Status rows(const QString& sql, const QVariantList& values,
                const std::function<Status(const Row&)>& each);
    // The first cell of the first row; 0 where there is none.
    Result<qint64> number(const QString& sql, const QVariantList& values = {});
    qint64 lastId() const;

    // What SQLite says of the last call.
    Error failure() const;
    Error failure(int code, const QString& says) const;

private:
    Database(QString path, QString connection);
    Status start(const QString& options);
    Status defend();

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    sqlite3* m_handle = nullptr;
};

// Everything until commit() is done at once or not at all; what is not committed is taken back. Within
// another transaction it is a part of that one, which decides.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    const Status& begun() const { return m_begun; }
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
