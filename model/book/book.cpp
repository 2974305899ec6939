// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/book.h"

#include "model/book/accountrows.h"
#include "model/book/bookchange.h"

namespace clausemeter::book {

Book::Book(std::unique_ptr<Database> database, std::unique_ptr<BookLock> lock, Standing standing)
    : m_lock(std::move(lock))
    , m_database(std::move(database))
    , m_standing(standing)
{
}

Book::~Book() = default;

QString Book::defaultPath(const QString& dataFolder)
{
    return dataFolder + QStringLiteral("/clausemeter.book");
}

Status Book::check()
{
    return m_database->check();
}

Status Book::mayWrite() const
{
    return isWritable() ? done() : Status(Error{ErrorCode::BookReadOnly, {path().toStdString()}});
}

Result<std::vector<CustomerLine>> Book::customers()
{
    std::vector<CustomerLine> lines;
    const Status read = m_database->rows(
        QStringLiteral("SELECT c.id, c.customer_id, c.name_zh, c.name_en, (SELECT count(DISTINCT s.service) "
                       "FROM service_period s WHERE s.customer = c.id), c.currency, c.clock_minutes, "
                       "coalesce(v.version, 0) FROM customer c LEFT JOIN customer_version v ON v.customer = "
                       "c.id WHERE c.removed = 0 ORDER BY c.name_zh, c.id"),
        {}, [&lines](const Row& row) {
            lines.push_back({row.integer(0),
                             row.text(1),
                             {row.text(2), row.text(3)},
                             int(row.integer(4)),
                             row.text(5),
                             SlaClock{int(row.integer(6))},
                             row.integer(7)});
            return done();
        });
    if (!read)
        return read.error();
    return lines;
}

Result<std::optional<qint64>> Book::customerNamed(const std::string& customerId)
{
    const auto id = m_database->number(
        QStringLiteral("SELECT id FROM customer WHERE customer_id = ? ORDER BY removed, id LIMIT 1"),
        {textCell(customerId)});
    if (!id)
        return id.error();
    return *id == 0 ? std::nullopt : std::optional(*id);
}

Result<account::AccountFile> Book::account(qint64 customer)
{
    return readAccountRows(*m_database, customer);
}

Status Book::refuseOvertaken(qint64 customer, std::optional<qint64> version)
{
    if (!version)
        return done();
    const auto now = versionOf(*m_database, customer);
    if (!now)
        return now.error();
    return *now == *version ? done() : Status(overtakenBy(*m_database, customer));
}

Status Book::removeCustomer(qint64 customer, ChangeNote note, std::optional<qint64> version)
{
    note.kind = ChangeKind::CustomerRemoved;
    return change(customer, note, [&](ChangeSet& changes) -> Status {
        if (const Status still = refuseOvertaken(customer, version); !still)
            return still;
        const auto cells = cellsOf(*m_database, Table::Customer, customer);
        if (!cells)
            return cells.error();
        if (!*cells || (*cells)->back().toLongLong() != 0)
            return Error{ErrorCode::BookCustomerUnknown, {path().toStdString()}, {std::to_string(customer)}};
        Cells removed = **cells;
        removed.back() = qint64(1);
        return changes.update(Table::Customer, customer, **cells, removed);
    });
}

Result<std::vector<LogImport>> Book::imports(qint64 customer)
{
    return importsOf(*m_database, customer);
}

Result<std::vector<Overlap>> Book::overlaps(qint64 customer, const logs::LogData& data, RecordOf record)
{
    return overlapsOf(*m_database, customer, {data, record});
}

Result<qint64> Book::importLogs(qint64 customer, const logs::LogData& data, OnOverlap onOverlap,
                                const ChangeNote& note, Progress& progress)
{
    if (const Status may = mayWrite(); !may)
        return may.error();
    return addLogs(*m_database, customer, {data, RecordOf::Customer, onOverlap}, note, progress);
}

Result<qint64> Book::importRecord(qint64 customer, const logs::LogData& data, OnOverlap onOverlap,
                                  const ChangeNote& note, Progress& progress)
{
    if (const Status may = mayWrite(); !may)
        return may.error();
    return addLogs(*m_database, customer, {data, RecordOf::Provider, onOverlap}, note, progress);
}

Status Book::removeRecord(qint64 customer, const ChangeNote& note, std::optional<qint64> version)
{
    if (const Status may = mayWrite(); !may)
        return may;
    Transaction whole(*m_database);
    if (!whole.begun())
        return whole.begun();
    if (const Status still = refuseOvertaken(customer, version); !still)
        return still;
    if (const Status removed = book::removeRecord(*m_database, customer, note); !removed)
        return removed;
    return whole.commit();
}

Status Book::removeImport(qint64 import, const ChangeNote& note, std::optional<qint64> version)
{
    if (const Status may = mayWrite(); !may)
        return may;
    Transaction whole(*m_database);
    if (!whole.begun())
        return whole.begun();
    const auto customer =
        m_database->number(QStringLiteral("SELECT customer FROM log_import WHERE id = ?"), {import});
    if (!customer)
        return customer.error();
    if (const Status still = refuseOvertaken(*customer, version); !still)
        return still;
    if (const Status removed = removeLogs(*m_database, import, note); !removed)
        return removed;
    return whole.commit();
}

Result<std::map<std::string, slots::ServiceLog>> Book::logs(const LogQuery& query)
{
    return readSlots(*m_database, query);
}

Result<std::optional<JournalEntry>> Book::nextUndo()
{
    return nextToUndo(*m_database);
}

Result<std::optional<JournalEntry>> Book::nextRedo()
{
    return nextToRedo(*m_database);
}

Result<JournalEntry> Book::undo(Instant now, qint64 expected)
{
    if (const Status may = mayWrite(); !may)
        return may.error();
    return book::undo(*m_database, now, expected);
}

Result<JournalEntry> Book::redo(Instant now, qint64 expected)
{
    if (const Status may = mayWrite(); !may)
        return may.error();
    return book::redo(*m_database, now, expected);
}

Result<qint64> Book::newestEntry()
{
    return book::newestEntry(*m_database);
}

Result<std::vector<JournalEntry>> Book::journal(std::optional<qint64> customer, int most)
{
    return journalOf(*m_database, customer, most);
}

Result<QString> Book::setting(const QString& name)
{
    QString value;
    const Status read = m_database->rows(QStringLiteral("SELECT value FROM setting WHERE name = ?"), {name},
                                         [&value](const Row& row) {
                                             value = row.string(0);
                                             return done();
                                         });
    if (!read)
        return read.error();
    return value;
}

Status Book::setSetting(const QString& name, const QString& value)
{
    if (const Status may = mayWrite(); !may)
        return may;
    return m_database->run(QStringLiteral("INSERT INTO setting (name, value) VALUES (?, ?) "
                                          "ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                           {name, value.isNull() ? QStringLiteral("") : value});
}

} // namespace clausemeter::book
