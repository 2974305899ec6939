// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/book/journal.h"
#include "model/logs/readlogs.h"

#include <map>
#include <string>
#include <vector>

namespace clausemeter::book {

// Whose record of the time an import is. The two are held side by side and never added up (semantics R7d).
enum class RecordOf { Customer, Provider };

// What to do with time that another import of the service, of the same record, covers too.
enum class OnOverlap {
    Ask,       // BookOverlap
    Add,       // logs split by host or region add up; SourcesOverlap where the kinds differ (semantics R7d)
    Replace,   // the older import is left out over the time that the new one covers
    ReplaceAll // every older import of that record is left out
};

// Slots with data in a new log and in an import of the same service.
struct Overlap {
    std::string service;
    qint64 import = 0;
    std::string file;        // the first one of that import
    slots::SlotRange range;  // from the first to the last slot in common
    std::int64_t slots = 0;  // in common
    std::string family;      // of the import: see familyOf()
    bool mayBeAdded = false; // the kinds are the same
    bool operator==(const Overlap&) const = default;
};

// A service in an import.
struct ImportedService {
    std::string service;
    slots::Grade grade = slots::Grade::Requests; // the weakest evidence grade
    std::optional<slots::SlotRange> range;       // with data
    std::int64_t slots = 0;                      // with data
    bool operator==(const ImportedService&) const = default;
};

struct LogImport {
    qint64 id = 0;
    qint64 customer = 0;
    Instant at;
    bool counted = true;     // false: undone or removed
    bool replaces = false;   // time of counted others, which is counted again when this is taken away
    bool isReplaced = false; // some of its time, by an import that is counted
    RecordOf record = RecordOf::Customer;
    std::vector<logs::InputReport> files;
    std::vector<ImportedService> services;
};

// What the slots of a service are for. Counts are of the customer's record.
enum class SlotRole { Counts, Callbacks, ProvidersCounts };

// The kind of source that all files of an import have in common, as semantics R7d tells them apart; empty
// where they are of several kinds.
std::string familyOf(const std::vector<logs::InputReport>& inputs);

// What was read, and how it comes to what is there of that record.
struct NewLogs {
    const logs::LogData& data;
    RecordOf record = RecordOf::Customer;
    OnOverlap onOverlap = OnOverlap::Ask;
};

// With the counted imports of the same record.
Result<std::vector<Overlap>> overlapsOf(Database& database, qint64 customer, const NewLogs& logs);
// Of an import that is counted with the others of the same record that are.
Result<std::vector<Overlap>> overlapsOf(Database& database, qint64 customer, qint64 import);

// Adds what was read, with SHA-256 digests and on the customer's clock, in one transaction; of the provider's
// record nothing but its counts. The import. Errors: BookSameContent, BookOverlap, SourcesOverlap, Cancelled;
// RecordIsCustomers where the provider's record is one of the customer's counted logs.
Result<qint64> addLogs(Database& database, qint64 customer, const NewLogs& logs, const ChangeNote& note,
                       Progress& progress);
// The import is not counted any more, by a change of its record's kind; what it replaced is counted again, as
// it was. BookNothingToUndo: it was not counted. SourcesOverlap: what would be counted again is of another
// kind than an import that covers the same time, so the two may not be added; that one has to go first.
Status removeLogs(Database& database, qint64 import, ChangeNote note);
// No import of the provider's record of that customer is counted any more, in one change. BookNothingToUndo:
// there is none.
Status removeRecord(Database& database, qint64 customer, ChangeNote note);

// By time of import, of both records, those that are not counted included.
Result<std::vector<LogImport>> importsOf(Database& database, qint64 customer);

struct LogQuery {
    qint64 customer = 0;
    std::optional<std::string> service;
    std::optional<slots::SlotRange> range; // slots outside may be left out
    SlotRole role = SlotRole::Counts;
};
// The counts per service of all counted imports, of one role. A service of which nothing lies in the range is
// there without data.
Result<std::map<std::string, slots::ServiceLog>> readSlots(Database& database, const LogQuery& query);

} // namespace clausemeter::book
