// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/book.h"

#include "model/account/noticeservice.h"
#include "model/book/accountrows.h"
#include "model/book/backup.h"
#include "model/book/bookfile.h"
#include "model/book/claimcheck.h"
#include "model/book/filing.h"
#include "model/book/newfile.h"
#include "model/book/postgresdatabase.h"
#include "model/book/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace clausemeter::book {

namespace {

// A larger book is not checked while the user waits for it to open.
constexpr qint64 kCheckedAtOnce = 64 * 1024 * 1024;

Error error(ErrorCode code, const QString& path)
{
    return {code, {path.toStdString()}};
}

} // namespace

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

Status Book::check()
{
    return m_database->check();
}

Status Book::mayWrite() const
{
    return isWritable() ? done() : Status(error(ErrorCode::BookReadOnly, path()));
}

template <typename Do>
Status Book::change(qint64 customer, const ChangeNote& note, Do act)
{
    if (const Status may = mayWrite(); !may)
        return may;
    Transaction transaction(*m_database);
    if (!transaction.begun())
        return transaction.begun();
    ChangeSet changes(*m_database);
    if (const Status acted = act(changes); !acted)
        return acted;
    if (changes.isEmpty())
        return done();
    if (const auto entry = changes.write(note, customer); !entry)
        return entry.error();
    return transaction.commit();
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

Result<qint64> Book::putAccount(std::optional<qint64> customer, const account::AccountFile& file,
                                const ChangeNote& note, const account::Account* before)
{
    if (const Status may = mayWrite(); !may)
        return may.error();
    Transaction transaction(*m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    if (before) {
        const auto stored = account(*customer);
        if (!stored)
            return stored.error();
        if (account::withoutServedNotices(stored->account) != account::withoutServedNotices(*before))
            return overtakenBy(*m_database, customer);
    }
    if (customer) {
        const auto otherClock = m_database->rows(
            QStringLiteral("SELECT clock_minutes FROM log_import WHERE customer = ? AND counted = 1 "
                           "AND clock_minutes <> ? LIMIT 1"),
            {*customer, qint64(file.account.clock.offsetMinutes)}, [&](const Row& row) -> Status {
                return Error{ErrorCode::BookClockDiffers,
                             {path().toStdString()},
                             {toIso(SlaClock{int(row.integer(0))}), toIso(file.account.clock)}};
            });
        if (!otherClock)
            return otherClock.error();
    }
    account::AccountFile kept = file;
    if (customer) {
        const auto records = claimRecordsOf(*m_database, *customer);
        if (!records)
            return records.error();
        addFilings(kept.account, *records);
    }
    ChangeSet changes(*m_database);
    const auto written = writeAccountRows(changes, *m_database, customer, kept);
    if (!written)
        return written;
    if (changes.isEmpty())
        return written;
    if (const auto entry = changes.write(note, *written); !entry)
        return entry.error();
    if (const Status committed = transaction.commit(); !committed)
        return committed.error();
    return written;
}

Result<std::vector<CustomerLine>> Book::ofSameName(const account::Customer& customer)
{
    if (!customer.id.empty() || customer.name == Bilingual())
        return std::vector<CustomerLine>();
    auto lines = customers();
    if (lines)
        std::erase_if(*lines, [&](const CustomerLine& line) { return line.name != customer.name; });
    return lines;
}

Result<qint64> Book::importAccount(const account::AccountFile& file, const ChangeNote& note,
                                   std::optional<qint64> of)
{
    if (of && file.account.customer.id.empty()) {
        const auto stored = account(*of);
        if (!stored)
            return stored.error();
        account::AccountFile named = file;
        named.account.customer.id = stored->account.customer.id;
        return putAccount(of, named, note);
    }
    std::optional<qint64> known;
    if (!file.account.customer.id.empty()) {
        const auto found = customerNamed(file.account.customer.id);
        if (!found)
            return found.error();
        known = *found;
    }
    return putAccount(known, file, note);
}

Status Book::saveAccount(qint64 customer, const account::Account& account, const ChangeNote& note,
                         const account::Account* before)
{
    // What is read here is not changed by others before it is written.
    if (const Status may = mayWrite(); !may)
        return may;
    Transaction whole(*m_database);
    if (!whole.begun())
        return whole.begun();
    auto file = this->account(customer);
    if (!file)
        return file.error();
    file->account = account;
    if (const auto put = putAccount(customer, *file, note, before); !put)
        return put.error();
    return whole.commit();
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

Result<qint64> Book::importCustomer(const account::AccountFile& file, const logs::LogData& data,
                                    OnOverlap onOverlap, const ChangeNote& note, Progress& progress,
                                    const logs::LogData* record, std::optional<qint64> of)
{
    if (const Status may = mayWrite(); !may)
        return may.error();
    Transaction transaction(*m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    ChangeNote part = note;
    part.kind = ChangeKind::AccountImported;
    const auto customer = importAccount(file, part, of);
    if (!customer)
        return customer;
    if (!data.inputs.empty()) {
        part.kind = ChangeKind::LogsImported;
        part.reason = data.inputs.front().file;
        if (const auto logs = importLogs(*customer, data, onOverlap, part, progress); !logs)
            return logs.error();
    }
    if (record) {
        part.kind = ChangeKind::RecordImported;
        part.reason = record->inputs.front().file;
        if (const auto held = importRecord(*customer, *record, onOverlap, part, progress); !held)
            return held.error();
    }
    const Status committed = transaction.commit();
    return committed ? customer : Result<qint64>(committed.error());
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

Result<std::vector<CustomersClaim>> Book::claimRecords(std::optional<qint64> customer)
{
    return claimRecordsOf(*m_database, customer);
}

Status Book::putClaimRecord(qint64 customer, const std::string& service, Date monthStart,
                            const std::optional<ClaimRecord>& record, const ChangeNote& note,
                            const Before& known)
{
    return change(customer, note, [&](ChangeSet& changes) -> Status {
        auto file = account(customer);
        if (!file)
            return file.error();
        if (record) {
            const auto issues = issuesOf(*record, file->account.clock.dateOf(note.at));
            if (!issues.empty())
                return issues.front().error;
        }
        const auto records = claimRecordsOf(*m_database, customer);
        if (!records)
            return records.error();
        const auto before = std::ranges::find_if(*records, [&](const CustomersClaim& claim) {
            return claim.record.service == service && claim.record.monthStart == monthStart;
        });
        const auto stored = before == records->end() ? std::nullopt : std::optional(before->record);
        if (known && stored != *known)
            return overtakenBy(*m_database, customer);
        const Status written = writeClaimRecord(changes, *m_database, customer, service, monthStart, record);
        if (!written)
            return written;
        followRecord(file->account, stored, record);
        const auto account = writeAccountRows(changes, *m_database, customer, *file);
        return account ? done() : Status(account.error());
    });
}

Status Book::saveClaimRecord(qint64 customer, const ClaimRecord& record, const ChangeNote& note,
                             const Before& before)
{
    return putClaimRecord(customer, record.service, record.monthStart, record, note, before);
}

Status Book::removeClaimRecord(qint64 customer, const std::string& service, Date monthStart,
                               const ChangeNote& note, const Before& before)
{
    return putClaimRecord(customer, service, monthStart, {}, note, before);
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
