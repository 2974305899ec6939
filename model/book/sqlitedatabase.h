// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/database.h"

struct sqlite3;

namespace clausemeter::book {

// A book's file: no extensions, no trusted schema, no attached files, foreign keys on.
class SqliteDatabase : public Database {
public:
    static Result<std::unique_ptr<SqliteDatabase>> open(const QString& path, Access access);
    static Result<std::unique_ptr<SqliteDatabase>> inMemory();

    sqlite3* handle() const { return m_handle; }
    // What SQLite says of the last call.
    Error failure() const;
    Error failure(int code, const QString& says) const;

    bool isShared() const override { return false; }
    QString person() const override;
    Result<qint64> insert(const QString& sql, const QVariantList& values) override;
    Status continueIds(const QString& table, qint64 last) override;
    Status script(const QByteArray& sql) override;
    Result<int> version() override;
    Status takeStep(const QByteArray& sql, int version) override;
    Status compareSchema(Database& fresh) override;
    Result<qint64> bytes() override;
    Status check() override;
    Status makeReadOnly() override;
    bool inTransaction() const override;

private:
    explicit SqliteDatabase(QString path);
    Status start(const QString& options);
    Status defend();
    Status begin(bool writes) override;
    Status commit() override;
    void rollback() override;
    Error errorOf(const QSqlError& error) const override;

    sqlite3* m_handle = nullptr;
};

} // namespace clausemeter::book
