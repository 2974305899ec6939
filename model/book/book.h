// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/accountfile.h"
#include "model/base/bilingual.h"
#include "model/book/booklock.h"
#include "model/book/claimrecord.h"
#include "model/book/database.h"
#include "model/book/journal.h"
#include "model/book/logimports.h"

#include <QString>
#include <memory>

namespace clausemeter::book {

// What may be done with an open book, and why no more than that.
enum class Standing {
    Writable,
    ReadOnlyAsAsked,
    ReadOnlyBecauseOpenElsewhere, // another window or program changes it
    ReadOnlyBecauseNotWritable // the file or its folder can only be read; on a server: the user may only read
};

struct CustomerLine {
    qint64 id = 0;          // by which the book knows the customer
    std::string customerId; // of the account file; may be empty
    Bilingual name;
    int services = 0; // service ids
    std::string currency;
    SlaClock clock = {};
    qint64 version = 0; // goes up with every change of the customer
    bool operator==(const CustomerLine&) const = default;
};

// A book: customers with their accounts, logs, claims and journal, in one SQLite file or in a schema of a
// PostgreSQL server, which a team shares; then the path is its address (server/address.h). One thread: the
// one that opened it; others open it once more for reading. A file is changed by whoever opened it for
// writing first, and by nobody else; a team's book by all, one change after another. Each change is one
// transaction with its journal entry and is on the disk when the function returns, or it is not done at all.
// Errors of all: BookReadOnly, BookDamaged, BookInUse, BookFailed, DiskFull, FileUnwritable, FileUnreadable;
// of a server those of Database and Transaction.
class Book {
public:
    enum class Access { Write, Read };

    // "clausemeter.book" in the user's data folder.
    static QString defaultPath(const QString& dataFolder);
    // A new and empty one. BookExists: nothing takes the place of a file, or of what else is in the schema.
    static Result<std::unique_ptr<Book>> create(const QString& path);
    // FileMissing, BookNotABook, BookNewer; the file is not touched by those. With Access::Write see
    // standing(). An older book is brought up to date, after a backup into `backupFolder` (none where that is
    // empty).
    static Result<std::unique_ptr<Book>> open(const QString& path, Access access,
                                              const QString& backupFolder = {});
    ~Book();

    const QString& path() const { return m_database->path(); }
    Standing standing() const { return m_standing; }
    bool isWritable() const { return m_standing == Standing::Writable; }
    // Whoever had it before was ended in the middle of a change. A small book has been checked already.
    bool wasInterrupted() const { return m_wasInterrupted; }
    // Reads every page: seconds for a large book. BookDamaged.
    Status check();

    // By name in Chinese, then id. Those that were removed are left out.
    Result<std::vector<CustomerLine>> customers();
    // Where several have the id: the first that is not removed.
    Result<std::optional<qint64>> customerNamed(const std::string& customerId);
    // As it was imported or saved last: the notices that exclusions name are not served yet.
    Result<account::AccountFile> account(qint64 customer);
    // Whom an account without a customer id may be of: customers of exactly its name in both languages. None
    // where it has an id or no name.
    Result<std::vector<CustomerLine>> ofSameName(const account::Customer& customer);
    // A new customer, or the one with the same id, whose account is replaced; what claim records say was
    // filed stays among its claims (filing.h). `of`: the customer whose it is, where it has no id itself; it
    // gets the one that is in the book. The customer.
    Result<qint64> importAccount(const account::AccountFile& file, const ChangeNote& note,
                                 std::optional<qint64> of = {});
    // The account as edited: rows that are the same stay as they are. Nothing is written where all are.
    // BookClockDiffers: its logs were counted on another clock. BookOvertaken where the account in the book
    // is not `before`, which was edited (null: whatever it is).
    Status saveAccount(qint64 customer, const account::Account& account, const ChangeNote& note,
                       const account::Account* before = nullptr);
    // Not shown any more; undo brings it back. `version` of the CustomerLine that was looked at,
    // BookOvertaken where the book has another by now; nothing: whatever it is.
    Status removeCustomer(qint64 customer, ChangeNote note, std::optional<qint64> version = {});

    Result<std::vector<LogImport>> imports(qint64 customer);
    Result<std::vector<Overlap>> overlaps(qint64 customer, const logs::LogData& data,
                                          RecordOf record = RecordOf::Customer);
    Result<qint64> importLogs(qint64 customer, const logs::LogData& data, OnOverlap onOverlap,
                              const ChangeNote& note, Progress& progress);
    // Of the provider's record: held beside the customer's logs, never added to them.
    Result<qint64> importRecord(qint64 customer, const logs::LogData& data, OnOverlap onOverlap,
                                const ChangeNote& note, Progress& progress);
    Status removeRecord(qint64 customer, const ChangeNote& note, std::optional<qint64> version = {});
    // All of it as one change of the book, though as one each of the journal: none of them where one fails.
    // Without logs the account alone; `record`: of the provider, null where there is none. The customer.
    Result<qint64> importCustomer(const account::AccountFile& file, const logs::LogData& data,
                                  OnOverlap onOverlap, const ChangeNote& note, Progress& progress,
                                  const logs::LogData* record = nullptr, std::optional<qint64> of = {});
    Status removeImport(qint64 import, const ChangeNote& note, std::optional<qint64> version = {});
    Result<std::map<std::string, slots::ServiceLog>> logs(const LogQuery& query);

    // Of one customer, or of all.
    Result<std::vector<CustomersClaim>> claimRecords(std::optional<qint64> customer = {});
    // The claims of the account follow (filing.h), in the same change. The first error of issuesOf() where
    // the record contradicts itself (claimcheck.h), `note.at` being today. BookOvertaken where the record in
    // the book is not `before` (its inside nothing: there was none; nothing: whatever it is).
    using Before = std::optional<std::optional<ClaimRecord>>;
    Status saveClaimRecord(qint64 customer, const ClaimRecord& record, const ChangeNote& note,
                           const Before& before = {});
    Status removeClaimRecord(qint64 customer, const std::string& service, Date monthStart,
                             const ChangeNote& note, const Before& before = {});

    // Undoing goes back change by change, over restarts too.
    Result<std::optional<JournalEntry>> nextUndo();
    Result<std::optional<JournalEntry>> nextRedo();
    // `expected`: the entry that was shown as the next one; BookOvertaken where it is another by now. 0: any.
    Result<JournalEntry> undo(Instant now, qint64 expected = 0);
    Result<JournalEntry> redo(Instant now, qint64 expected = 0);
    Result<qint64> newestEntry();
    // With the rows that changed, newest first.
    Result<std::vector<JournalEntry>> journal(std::optional<qint64> customer, int most);

    // Empty where it was never set. No part of the journal.
    Result<QString> setting(const QString& name);
    Status setSetting(const QString& name, const QString& value);

    // For the other parts of this folder.
    Database& database() { return *m_database; }

private:
    Book(std::unique_ptr<Database> database, std::unique_ptr<BookLock> lock, Standing standing);
    static Result<std::unique_ptr<Book>> openShared(const QString& address, Access access);
    Status mayWrite() const;
    Status finishOpening(int version, const QString& backupFolder);
    Result<qint64> putAccount(std::optional<qint64> customer, const account::AccountFile& file,
                              const ChangeNote& note, const account::Account* before = nullptr);
    Status putClaimRecord(qint64 customer, const std::string& service, Date monthStart,
                          const std::optional<ClaimRecord>& record, const ChangeNote& note,
                          const Before& before);
    Status refuseOvertaken(qint64 customer, std::optional<qint64> version);
    // One transaction with its journal entry; none where nothing was changed.
    template <typename Do>
    Status change(qint64 customer, const ChangeNote& note, Do act);

    // In this order: the lock goes last.
    std::unique_ptr<BookLock> m_lock;
    std::unique_ptr<Database> m_database;
    Standing m_standing;
    bool m_wasInterrupted = false;
};

} // namespace clausemeter::book
