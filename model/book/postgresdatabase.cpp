// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/postgresdatabase.h"

#include "model/book/bookfile.h"
#include "model/book/postgresdialect.h"
#include "model/book/schema.h"
#include "model/server/passwords.h"

#include <QScopeGuard>
#include <QSqlDriver>
#include <QSqlField>
#include <QSqlRecord>
#include <QSqlResult>
#include <QThread>
#include <QUuid>
#include <libpq-fe.h>
#include <map>
#include <set>

namespace clausemeter::book {

namespace {

const QString kVersionTable = QStringLiteral("clausemeter_book");
const QString kChangeTable = QStringLiteral("clausemeter_change");

constexpr int kOutcomeTries = 20;
constexpr int kOutcomeWaitMs = 250;

std::vector<bool> amountsOfRecord(const QSqlRecord& record)
{
    std::vector<bool> amounts;
    for (int i = 0; i < record.count(); ++i)
        amounts.push_back(record.field(i).metaType().id() == QMetaType::Double);
    return amounts;
}

Error errorAt(ErrorCode code, const QString& path, std::vector<std::string> details = {})
{
    return {code, {path.toStdString()}, std::move(details)};
}

} // namespace

PostgresDatabase::PostgresDatabase(server::ServerAddress address, Access access)
    : Database(address.toString(), QStringLiteral("QPSQL"))
    , m_address(std::move(address))
{
    m_limits.readOnly = access == Access::Read;
}

Result<std::unique_ptr<PostgresDatabase>> PostgresDatabase::open(const QString& address, Access access)
{
    const auto parsed = server::parseAddress(address);
    const auto schema = parsed ? server::quotedIdentifier(parsed->name) : std::nullopt;
    if (!schema || parsed->scheme != QStringLiteral("postgresql"))
        return errorAt(ErrorCode::ServerUnreachable, server::withoutPassword(address), {"book:address"});
    std::unique_ptr<PostgresDatabase> database(new PostgresDatabase(*parsed, access));
    database->m_schema = *schema;
    if (const Status connected = database->connect(); !connected)
        return connected.error();
    return database;
}

Status PostgresDatabase::connect()
{
    forgetPrepared();
    connection().close();
    const QString password = server::passwordOf(m_address).value_or(QString());
    if (const Status opened = server::openPostgres(connection(), m_address, password, m_limits); !opened)
        return opened;
    m_lost = false;
    m_inTransaction = false;
    // Nothing is found in any other schema, a temporary one included.
    const Status set = direct(QStringLiteral("SET search_path = %1, pg_temp").arg(m_schema));
    m_lost = m_lost || !set;
    return set;
}

// The driver asks the server of its own accord, too, and tells nobody where that fails.
bool PostgresDatabase::isLost() const
{
    m_lost = m_lost || !connection().isOpen();
    return m_lost;
}

Status PostgresDatabase::makeReady()
{
    return isLost() ? connect() : done();
}

bool PostgresDatabase::mayRepeat(const Error& error) const
{
    return error.code == ErrorCode::ServerCut;
}

Error PostgresDatabase::errorOf(const QSqlError& error) const
{
    // Waiting for whoever changes the book just now took too long.
    if (error.nativeErrorCode() == QStringLiteral("55P03"))
        return errorAt(ErrorCode::BookInUse, path());
    Error found = server::postgresError(error, m_address, m_limits);
    m_lost = m_lost || found.code == ErrorCode::ServerCut;
    return found;
}

Status PostgresDatabase::direct(const QString& sql)
{
    if (isLost())
        return lost();
    QSqlQuery query(connection());
    return query.exec(sql) ? done() : Status(errorOf(query.lastError()));
}

Status PostgresDatabase::execute(const QString& sql, const QVariantList& values)
{
    if (isLost())
        return lost();
    QSqlQuery query(connection());
    return ask(query, sql, values) ? done() : Status(errorOf(query.lastError()));
}

bool PostgresDatabase::ask(QSqlQuery& query, const QString& sql, const QVariantList& values)
{
    // The marks are those of our own statements, which have no "?" in any other place.
    const QStringList parts = sql.split(u'?');
    if (parts.size() != values.size() + 1)
        return query.exec(sql);
    QString filled = parts.front();
    for (int i = 0; i < values.size(); ++i) {
        QSqlField field({}, values[i].metaType());
        if (values[i].isValid())
            field.setValue(values[i]);
        const QString literal = connection().driver()->formatValue(field);
        filled += (literal.startsWith(u'-') ? QString(u'(' + literal + u')') : literal) + parts[i + 1];
    }
    return query.exec(filled);
}

Error PostgresDatabase::lost() const
{
    return errorAt(ErrorCode::ServerCut, path(), {"book:not-kept"});
}

Status PostgresDatabase::checkValues(const QVariantList& values) const
{
    // The rest of a change that was cut off is not asked for any more.
    if (isLost())
        return lost();
    for (const QVariant& value : values) {
        if (value.typeId() == QMetaType::QString && value.toString().contains(QChar(u'\0')))
            return errorAt(ErrorCode::ServerFailed, path(), {"U+0000"});
    }
    return done();
}

// QSqlQuery::record() would ask the server once more for the name of each table.
std::vector<bool> PostgresDatabase::amountsOf(const QSqlQuery& query) const
{
    constexpr Oid kNumeric = 1700; // pg_type.dat
    const QVariant handle = query.result()->handle();
    const QLatin1String type(handle.typeName());
    if (type != QLatin1String("pg_result*") && type != QLatin1String("PGresult*"))
        return amountsOfRecord(query.record());
    const PGresult* result = *static_cast<PGresult* const*>(handle.constData());
    std::vector<bool> amounts;
    for (int i = 0; i < PQnfields(result); ++i)
        amounts.push_back(PQftype(result, i) == kNumeric);
    return amounts;
}

QVariant PostgresDatabase::amountCell(const QVariant& cell) const
{
    return amountToPostgres(cell);
}

Result<qint64> PostgresDatabase::insert(const QString& sql, const QVariantList& values)
{
    Transaction whole(*this);
    if (!whole.begun())
        return whole.begun().error();
    const auto id = number(sql + QStringLiteral(" RETURNING id"), values);
    if (!id)
        return id;
    if (sql.startsWith(QStringLiteral("INSERT INTO journal ")))
        m_entry = *id;
    if (const Status committed = whole.commit(); !committed)
        return committed.error();
    return id;
}

Status PostgresDatabase::continueIds(const QString& table, qint64 last)
{
    const auto set =
        number(QStringLiteral("SELECT setval(CAST(pg_get_serial_sequence(?, 'id') AS regclass), greatest(?, "
                              "(SELECT max(id) FROM %1)))")
                   .arg(table),
               {table, last});
    return set ? done() : Status(set.error());
}

Status PostgresDatabase::script(const QByteArray& sql)
{
    const auto statements = postgresStatements(sql);
    if (!statements)
        return errorAt(ErrorCode::BookFailed, path(), {"book:schema"});
    Transaction whole(*this);
    if (!whole.begun())
        return whole.begun();
    for (const QString& statement : *statements) {
        if (const Status ran = direct(statement); !ran)
            return ran;
    }
    return whole.commit();
}

Status PostgresDatabase::begin(bool writes)
{
    const QString statement = writes ? QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED")
                                     : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    if (const Status ready = makeReady(); !ready)
        return ready;
    Status begun = direct(statement);
    if (!begun && mayRepeat(begun.error())) {
        if (const Status ready = makeReady(); !ready)
            return ready;
        begun = direct(statement);
    }
    if (!begun)
        return begun;
    m_inTransaction = true;
    m_writes = writes;
    m_token.clear();
    if (!writes)
        return done();
    // Whoever changes the book is alone until that is done. Each statement sees what was committed before it.
    const auto locked =
        m_isCreating
            ? number(QStringLiteral(
                         "SELECT count(*) FROM (SELECT pg_advisory_xact_lock(hashtextextended(?, 0))) AS l"),
                     {QString(QStringLiteral("clausemeter ") + m_address.name)})
            : number(QStringLiteral("SELECT version FROM %1 FOR UPDATE").arg(kVersionTable));
    if (!locked || (!m_isCreating && *locked > newestVersion())) {
        rollback();
        if (!locked)
            return locked.error();
        return errorAt(ErrorCode::BookNewer, path(),
                       {std::to_string(*locked), std::to_string(newestVersion())});
    }
    return done();
}

Status PostgresDatabase::writeToken()
{
    m_token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return execute(QStringLiteral("INSERT INTO %1 (token, at_ms) VALUES (?, "
                                  "CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint))")
                       .arg(kChangeTable),
                   {m_token});
}

Status PostgresDatabase::commit()
{
    if (m_writes) {
        // It fails too where a statement before it did: COMMIT would take everything back and call that
        // success.
        if (const Status written = writeToken(); !written)
            return written;
    }
    const Status committed = direct(QStringLiteral("COMMIT"));
    m_inTransaction = false;
    if (committed || !m_writes || committed.error().code != ErrorCode::ServerCut)
        return committed;
    return outcome(m_token);
}

Status PostgresDatabase::outcome(QString token)
{
    for (int tries = 0; tries < kOutcomeTries; ++tries) {
        if (tries > 0)
            QThread::msleep(kOutcomeWaitMs);
        m_lost = true;
        // The change that was cut off held the lock: once we have it, that change has ended one way or the
        // other.
        if (!begin(true))
            continue;
        if (m_isCreating) {
            const auto found = look();
            if (found && *found != Found::Book) {
                rollback();
                return lost();
            }
        }
        const auto kept =
            number(QStringLiteral("SELECT count(*) FROM %1 WHERE token = ?").arg(kChangeTable), {token});
        rollback();
        if (kept && *kept > 0)
            return done();
        if (kept)
            return lost();
    }
    return errorAt(ErrorCode::BookOutcomeUnknown, path(), {std::to_string(m_entry)});
}

void PostgresDatabase::rollback()
{
    m_inTransaction = false;
    if (!isLost() && !direct(QStringLiteral("ROLLBACK")))
        m_lost = true;
}

Result<PostgresDatabase::Found> PostgresDatabase::look()
{
    const auto schemas = number(
        QStringLiteral("SELECT count(*) FROM pg_catalog.pg_namespace WHERE nspname = ?"), {m_address.name});
    if (!schemas)
        return schemas.error();
    if (*schemas == 0)
        return Found::Nothing;
    const auto tables = [this](const char* named) {
        return number(
            QStringLiteral("SELECT count(*) FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n "
                           "ON n.oid = c.relnamespace WHERE n.nspname = ?") +
                QLatin1String(named),
            {m_address.name});
    };
    const auto all = tables("");
    const auto versions = tables(" AND c.relname = 'clausemeter_book' AND c.relkind = 'r'");
    if (!all || !versions)
        return all ? versions.error() : all.error();
    if (*all == 0)
        return Found::EmptySchema;
    if (*versions == 0)
        return Found::SomethingElse;
    const auto id = number(QStringLiteral("SELECT application_id FROM %1").arg(kVersionTable));
    if (!id)
        return id.error().code == ErrorCode::ServerFailed ? Result<Found>(Found::SomethingElse) : id.error();
    return *id == kApplicationId ? Found::Book : Found::SomethingElse;
}

Status PostgresDatabase::createBook(const std::function<Status()>& fill)
{
    m_isCreating = true;
    const auto created = qScopeGuard([this] { m_isCreating = false; });
    Transaction whole(*this);
    if (!whole.begun())
        return whole.begun();
    const auto found = look();
    if (!found)
        return found.error();
    if (*found == Found::Book || *found == Found::SomethingElse)
        return errorAt(ErrorCode::BookExists, path());
    QStringList statements;
    if (*found == Found::Nothing)
        statements << QStringLiteral("CREATE SCHEMA %1").arg(m_schema);
    statements
        << QStringLiteral("CREATE TABLE %1 (application_id bigint NOT NULL, version bigint NOT NULL, "
                          "only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row))")
               .arg(kVersionTable)
        << QStringLiteral("CREATE TABLE %1 (token text PRIMARY KEY, at_ms bigint NOT NULL)").arg(kChangeTable)
        << QStringLiteral("INSERT INTO %1 (application_id, version) VALUES (%2, 0)")
               .arg(kVersionTable)
               .arg(kApplicationId);
    for (const QString& statement : std::as_const(statements)) {
        if (const Status ran = direct(statement); !ran)
            return ran;
    }
    if (const Status made = bringUpToDate(*this); !made)
        return made;
    if (const Status filled = fill ? fill() : done(); !filled)
        return filled;
    return whole.commit();
}

Result<bool> PostgresDatabase::mayWrite()
{
    const auto may = number(
        QStringLiteral("SELECT count(*) FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n "
                       "ON n.oid = c.relnamespace WHERE n.nspname = ? AND c.relkind = 'r' AND NOT "
                       "(has_table_privilege(c.oid, 'INSERT') AND has_table_privilege(c.oid, 'UPDATE') AND "
                       "has_table_privilege(c.oid, 'DELETE'))"),
        {m_address.name});
    if (!may)
        return may.error();
    const auto standby = number(QStringLiteral("SELECT CAST(pg_is_in_recovery() AS int)"));
    if (!standby)
        return standby.error();
    return *may == 0 && *standby == 0;
}

Status PostgresDatabase::forgetOldChanges()
{
    return run(QStringLiteral("DELETE FROM %1 WHERE at_ms < "
                              "CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint) - 604800000")
                   .arg(kChangeTable));
}

Result<int> PostgresDatabase::version()
{
    const auto version = number(QStringLiteral("SELECT version FROM %1").arg(kVersionTable));
    if (!version)
        return version.error();
    return int(*version);
}

Status PostgresDatabase::takeStep(const QByteArray& sql, int version)
{
    if (const Status ran = script(sql); !ran)
        return ran;
    return direct(QStringLiteral("UPDATE %1 SET version = %2").arg(kVersionTable).arg(version));
}

Status PostgresDatabase::compareSchema(Database& fresh)
{
    using Columns = std::map<QString, std::map<QString, QString>>;
    Columns expected;
    std::set<QString> indexes;
    const Status tables =
        fresh.rows(QStringLiteral("SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'"), {},
                   [&](const Row& row) {
                       if (row.string(0) == QStringLiteral("index"))
                           indexes.insert(row.string(1));
                       else
                           expected[row.string(1)];
                       return done();
                   });
    if (!tables)
        return tables;
    for (auto& [table, columns] : expected) {
        const Status read = fresh.rows(
            QStringLiteral("PRAGMA table_info(%1)").arg(table), {}, [&columns = columns](const Row& row) {
                // A primary key is never null.
                const bool isGiven = row.integer(3) != 0 || row.integer(5) != 0;
                columns[row.string(1)] =
                    postgresType(row.string(2)) + (isGiven ? QStringLiteral(" NO") : QStringLiteral(" YES"));
                return done();
            });
        if (!read)
            return read;
    }
    expected[kVersionTable] = {{QStringLiteral("application_id"), QStringLiteral("bigint NO")},
                               {QStringLiteral("version"), QStringLiteral("bigint NO")},
                               {QStringLiteral("only_row"), QStringLiteral("boolean NO")}};
    expected[kChangeTable] = {{QStringLiteral("token"), QStringLiteral("text NO")},
                              {QStringLiteral("at_ms"), QStringLiteral("bigint NO")}};
    Columns found;
    const Status read =
        rows(QStringLiteral(
                 "SELECT CAST(c.relname AS text), CAST(a.attname AS text), format_type(a.atttypid, "
                 "a.atttypmod), CASE WHEN a.attnotnull THEN ' NO' ELSE ' YES' END, CAST(c.relkind AS text) "
                 "FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
                 "JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT "
                 "a.attisdropped WHERE n.nspname = ? AND c.relkind NOT IN ('i', 'S', 't')"),
             {m_address.name}, [&found](const Row& row) {
                 found[row.string(0)][row.string(1)] =
                     row.string(2) + row.string(3) + (row.string(4) == u"r" ? QString() : row.string(4));
                 return done();
             });
    if (!read)
        return read;
    const Status indexed =
        rows(QStringLiteral("SELECT CAST(indexname AS text) FROM pg_catalog.pg_indexes WHERE schemaname = ?"),
             {m_address.name}, [&indexes](const Row& row) {
                 indexes.erase(row.string(0));
                 return done();
             });
    if (!indexed)
        return indexed;
    // Neither triggers nor rules do anything behind our back.
    const auto acting =
        number(QStringLiteral(
                   "SELECT (SELECT count(*) FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON "
                   "c.oid = t.tgrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE "
                   "n.nspname = ? AND NOT t.tgisinternal) + (SELECT count(*) FROM pg_catalog.pg_rules WHERE "
                   "schemaname = ?)"),
               {m_address.name, m_address.name});
    if (!acting)
        return acting.error();
    if (found != expected || !indexes.empty() || *acting != 0)
        return errorAt(ErrorCode::BookDamaged, path(), {"book:schema"});
    return done();
}

Result<qint64> PostgresDatabase::bytes()
{
    return number(
        QStringLiteral("SELECT CAST(coalesce(sum(pg_total_relation_size(c.oid)), 0) AS bigint) FROM "
                       "pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = "
                       "c.relnamespace WHERE n.nspname = ? AND c.relkind = 'r'"),
        {m_address.name});
}

Status PostgresDatabase::check()
{
    auto fresh = Database::inMemory();
    if (!fresh)
        return fresh.error();
    const auto now = version();
    if (!now)
        return now.error();
    if (const Status made = bringUpToDate(**fresh, *now); !made)
        return made;
    return compareSchema(**fresh);
}

Status PostgresDatabase::makeReadOnly()
{
    m_limits.readOnly = true;
    return direct(QStringLiteral("SET default_transaction_read_only = on"));
}

} // namespace clausemeter::book
