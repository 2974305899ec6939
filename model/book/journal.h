// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"
#include "model/book/tables.h"

#include <string>

namespace clausemeter::book {

// What a change was about; the names in the journal are tokenOf().
enum class ChangeKind {
    AccountImported,
    CustomerRemoved,
    Service,
    Fee,
    Exclusion,
    Standing,
    Outage,
    Invoice,
    Payment,
    Notice,
    Claim,
    ClaimRecord,
    LogsImported,
    LogsRemoved,
    RecordImported, // the provider's
    RecordRemoved,
    Undo,
    Redo
};
inline constexpr int kChangeKinds = int(ChangeKind::Redo) + 1;
const char* tokenOf(ChangeKind kind);

// What is written beside a change.
struct ChangeNote {
    ChangeKind kind = ChangeKind::Service;
    Instant at;          // now
    std::string service; // empty: not about one
    std::string reason;  // as the user gives it; for imports the file
};

// A row before and after; nothing: it was not there.
struct RowChange {
    Table table = Table::Customer;
    qint64 id = 0;
    std::optional<Cells> before;
    std::optional<Cells> after;
};

struct JournalEntry {
    qint64 id = 0;
    ChangeKind kind = ChangeKind::Service; // of an undo or redo: of the change that it was about
    Instant at;
    std::optional<qint64> customer;
    std::string service;
    std::string reason;
    std::string person; // who made it: the user of the system or of the server; empty before that was noted
    std::optional<qint64> reverses; // the change that this undid or did again
    bool isUndo = false;            // of the two: it undid
    bool isUndone = false;          // the change is not in force any more
    std::vector<RowChange> rows;    // only where asked for
};

// Changes rows and remembers what they were; write() puts it all into the journal. Inside a transaction.
class ChangeSet {
public:
    explicit ChangeSet(Database& database)
        : m_database(database)
    {
    }
    Result<qint64> insert(Table table, const Cells& cells);
    Status update(Table table, qint64 id, const Cells& before, const Cells& after);
    Status remove(Table table, qint64 id, const Cells& before);
    bool isEmpty() const { return m_changes.empty(); }
    // The journal entry; what had been undone before can't be done again any more.
    Result<qint64> write(const ChangeNote& note, std::optional<qint64> customer);

private:
    Database& m_database;
    std::vector<RowChange> m_changes;
};

// The change that would be undone or done again next; nothing where there is none. Of a book that is shared:
// of this person's own changes.
Result<std::optional<JournalEntry>> nextToUndo(Database& database);
Result<std::optional<JournalEntry>> nextToRedo(Database& database);
// Undoes or does again that change, in one transaction of its own. BookNothingToUndo; BookChangedSince when
// its rows are not as it left them; BookOvertaken where another one than `expected` would be (0: any).
// The journal entry of the change.
Result<JournalEntry> undo(Database& database, Instant now, qint64 expected = 0);
Result<JournalEntry> redo(Database& database, Instant now, qint64 expected = 0);

// The number of the newest entry; 0: there is none.
Result<qint64> newestEntry(Database& database);

// Results of the customer's months rest on something else from now on.
Status raiseVersion(Database& database, qint64 customer);
// Goes up with every change of a customer; 0: none was made yet.
Result<qint64> versionOf(Database& database, qint64 customer);
// That somebody else changed the customer since: who, and when, as the journal has it.
Error overtakenBy(Database& database, std::optional<qint64> customer);

// The newest `most` entries of a customer (of all: nothing), newest first.
Result<std::vector<JournalEntry>> journalOf(Database& database, std::optional<qint64> customer, int most);

} // namespace clausemeter::book
