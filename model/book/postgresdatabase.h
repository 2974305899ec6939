// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/database.h"
#include "model/server/postgres.h"

namespace clausemeter::book {

// A book in a schema of its own in a database of PostgreSQL, which several people change: no one has it to
// himself. Its tables are those of resources/sql (postgresdialect.h); two more are its own:
//   clausemeter_book     one row: application id and version. Whoever changes the book locks it for the time
//   of that
//                        change, which is short, so changes come one after another and none rests on half of
//                        another; a book that became newer meanwhile is refused.
//   clausemeter_change   a token of each change. Where the connection is lost between COMMIT and the answer,
//   it says
//                        whether the change was kept.
// The password is server::passwordOf(). A connection that was lost is made again by the next use.
class PostgresDatabase : public Database {
public:
    // Errors of server::openPostgres(); ServerUnreachable with the reason "book:address".
    static Result<std::unique_ptr<PostgresDatabase>> open(const QString& address, Access access);

    // What the schema of the name of the address is.
    enum class Found { Nothing, EmptySchema, Book, SomethingElse };
    Result<Found> look();
    // Makes the schema (but where an empty one is there) and a book in it, which `fill` fills, in one
    // transaction. BookExists.
    Status createBook(const std::function<Status()>& fill = {});
    // Whether the user may write to its tables.
    Result<bool> mayWrite();
    // Tokens of changes that are older than a week say nothing any more.
    Status forgetOldChanges();

    const server::ServerAddress& address() const { return m_address; }

    bool isShared() const override { return true; }
    QString person() const override { return m_address.user; }
    Result<qint64> insert(const QString& sql, const QVariantList& values) override;
    Status continueIds(const QString& table, qint64 last) override;
    Status script(const QByteArray& sql) override;
    QVariant amountCell(const QVariant& cell) const override;
    Result<int> version() override;
    Status takeStep(const QByteArray& sql, int version) override;
    Status compareSchema(Database& fresh) override;
    Result<qint64> bytes() override;
    Status check() override;
    Status makeReadOnly() override;
    bool inTransaction() const override { return m_inTransaction; }

private:
    PostgresDatabase(server::ServerAddress address, Access access);
    Status connect();
    // One statement without values, outside of what keeps statements prepared.
    Status direct(const QString& sql);
    // Whether the change of that token was kept, asked on a new connection.
    Status outcome(QString token);
    Status writeToken();
    bool isLost() const;
    Error lost() const;

    Status begin(bool writes) override;
    Status commit() override;
    void rollback() override;
    Status makeReady() override;
    bool mayRepeat(const Error& error) const override;
    Error errorOf(const QSqlError& error) const override;
    std::vector<bool> amountsOf(const QSqlQuery& query) const override;
    Status checkValues(const QVariantList& values) const override;
    Status execute(const QString& sql, const QVariantList& values) override;
    // Values are written as literals by the driver, as its own bindValue() does; but nothing is left prepared
    // on the server, which a transaction that failed would not let go of.
    bool ask(QSqlQuery& query, const QString& sql, const QVariantList& values) override;

    server::ServerAddress m_address;
    server::PostgresLimits m_limits;
    QString m_schema; // quoted
    bool m_inTransaction = false;
    bool m_writes = false;       // the transaction
    bool m_isCreating = false;   // there is no table of the version yet
    QString m_token;             // of the transaction
    qint64 m_entry = 0;          // of the journal, the last that was written
    mutable bool m_lost = false; // the connection
};

} // namespace clausemeter::book
