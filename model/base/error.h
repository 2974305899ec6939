// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace clausemeter {

// What went wrong. Each code names its details, in order; the words are made in widgets/text, never here. A
// reason is a token ("errno:13", "json:illegal-number", see reason.h) or what a library says.
enum class ErrorCode {
    Cancelled, // the user asked to stop; not a failure

    // Files: exit code 3.
    FileMissing,
    FileIsDirectory,
    FileUnreadable, // details: reason
    FileChanged,    // truncated or replaced while it was read
    FileLeftOut,    // in a folder or an archive: hidden by its name, or a link
    FolderMissing,  // of an output
    FileUnwritable, // details: reason
    DiskFull,

    // Logs: exit code 4.
    LogEmpty,
    LogBinary,
    LogUnknownFormat, // no known kind of log fits; details: the first line, shortened
    LogNoTimeColumn,  // details: the header, shortened
    LogNoResultColumn,
    LogNoCountColumns,
    LogRateUnitUnclear,  // details: column; the unit (ratio or percent) must be said
    LogTooCoarse,        // details: step in seconds
    LogDecodingFailed,   // details: encoding
    LogColumnTwice,      // details: column name
    LogSyntax,           // a JSON document that is not JSON from the place on
    LogDocumentTooLarge, // details: the limit in MiB
    LogRunningTotal,     // counts since a start instead of counts by interval; details: the series, shortened
    LogSuccessesOnly,    // nothing but room callbacks: no basis of a rate (logs.md)
    SourcesOverlap,      // semantics R7d; details: service, first slot in common, kind, other kind
    CompressionBroken,   // details: gzip or zstd
    CompressionCut,      // ends in the middle; details: gzip or zstd
    CompressionTooMuch,  // details: gzip or zstd, MiB needed, MiB allowed
    ArchiveBroken,
    ArchiveEncrypted,
    ArchiveEmpty,      // of a folder too: no file in it
    MappingInvalid,    // a mapping file; details: path inside it, what stands there
    MappingUnused,     // a mapping file that was named is for another header or kind than any log has
    RecordIsCustomers, // the provider's record is one of the customer's own logs; details: that log
    RecordWithoutData, // no good row of the provider's record lies in a service period

    // Account file: exit code 4. Where says the place, path included in details[0] (such as
    // services[0].start).
    AccountSyntax,         // not JSON; details: reason
    AccountNotAnAccount,   // no "format", or another one; details: what stands there
    AccountVersion,        // a version this program does not know; details: format
    AccountMissing,        // details: path
    AccountWrongType,      // details: path, what is expected (string, number, object, array)
    AccountBadValue,       // details: path, the value
    AccountBadAmount,      // details: path, the value; not a decimal of at most 8 decimals
    AccountNegativeAmount, // details: path, the value
    AccountCashDisagrees,  // details: path, cash as given, cash by the other parts
    AccountFeeIncomplete,  // neither cash nor gross; details: path
    AccountEndBeforeStart, // details: path, start, end
    AccountPeriodsOverlap, // semantics R4; details: path, service
    AccountUnknownService, // details: path, service
    AccountUnknownClause,  // details: path, clause
    AccountUnknownNotice,  // details: path, notice id
    AccountReasonMissing,  // a standing set by hand needs a reason; details: path
    AccountNoService,      // the file has no service at all
    AccountDuplicateKey,   // details: path; the same key twice in one object
    AccountUnknownSla,     // details: path, sla id
    AccountDifferentSla,   // one service id under two agreements; details: path, service

    // Definition files and calendars: exit code 4.
    DefinitionInvalid, // details: path inside the file (empty: not JSON), reason
    CalendarInvalid,   // details: path inside the file; empty: not JSON, reason

    // The text of an agreement: exit code 4.
    ContractEmpty,       // no letter and no figure in it
    ContractBinary,      // no text, PDF or DOCX
    ContractTooLarge,    // details: MiB allowed
    ContractEncrypted,   // a PDF or DOCX that a password opens
    ContractWithoutText, // a PDF of pictures
    ContractBroken,      // details: PDF or DOCX
    ContractNotes,       // the notes kept beside a text; details: path inside that file, reason

    // Bills: exit code 4.
    BillUnknownFormat, // neither a detail bill nor an answer that is known; details: the first line,
                       // shortened
    BillNoColumn,      // details: what the column stands for, as a token
    BillColumnTwice,   // details: column name
    BillSyntax,        // JSON that is none from the place on
    BillCurrencies,    // details: a currency, another one: they are never added
    BillKindsMixed,    // two kinds of bill tell of the same costs; details: resource, month; both empty: one
                       // file
    BillTooLarge,      // details: the limit in MiB

    // The book: exit code 4; 3 where it is the file that cannot be read or written.
    BookNotABook,        // another kind of file, an empty or an encrypted one
    BookDamaged,         // details: what does not fit
    BookNewer,           // made by a newer version; details: its number, the newest known
    BookInUse,           // another window or program changes it
    BookReadOnly,        // it was opened for reading only
    BookExists,          // a new book would take the place of a file
    BookFailed,          // details: what SQLite says
    BookCustomerUnknown, // details: the customer asked for; none: which of several was not said
    BookSameContent,     // details: file, the file with the same content, when that was imported
    BookOverlap,         // neither add nor replace was said; details: service, first slot in common, file
    BookClockDiffers,    // its logs were counted on another SLA clock; details: that clock, the new one
    BookChangedSince,    // what is to be undone was changed again; details: journal entry
    BookNothingToUndo,   // or to redo
    BookNoRoom,          // for a backup; details: MiB needed, MiB allowed
    BookOvertaken,       // the state a change was based on is old; details: who changed it since, when
    BookOutcomeUnknown,  // the connection was lost between a change and the answer; details: journal entry
    BookCopyDiffers,     // a book that was moved is not the same; details: table

    // A server: of a warehouse or of a team's book. The file is its address, without a password. Exit code 3.
    ServerUnreachable, // details: reason
    ServerNotTrusted,  // its certificate does not hold; details: reason
    ServerRefusedUser, // the name or the password; details: user
    ServerNotAllowed,  // the user may not do it; details: what the server says
    ServerProtocol,    // something else answers there; details: the beginning of its answer, shortened
    ServerTimedOut,    // details: seconds
    ServerCut,         // the connection was lost, or its answer ends early; details: reason
    ServerLimit,       // of time or memory, its own or ours; details: what the server says
    ServerFailed,      // details: what the server says
    PasswordStore,     // the system's store of passwords; details: reason

    // A warehouse: exit code 4, those that end in Down and Lags 3.
    WarehouseAddress,       // details: what stands there
    WarehouseNoTable,       // details: table
    WarehouseNoColumn,      // details: column, table
    WarehouseColumnType,    // details: column, its type, what it shall hold as a token
    WarehouseShardDown,     // details: shard
    WarehouseReplicaLags,   // details: replica, seconds, seconds allowed
    WarehouseTooManyValues, // details: column, values allowed
    WarehouseOverflow,      // a count that no slot table holds; details: service, day
    WarehouseIncomplete,    // details: day, rows there, rows accounted for
    WarehouseScanTooLarge,  // details: rows to be read, rows allowed

    // The record of a claim: exit code 4. A field is a token of claimcheck.h.
    ClaimStandardMet,    // there is nothing to claim; details: service, first day of the service month
    ClaimWithoutVerdict, // the month has no data or has not ended; details: service, first day of the month
    ClaimFieldMissing,   // details: field
    ClaimFieldTooEarly,  // belongs to a later state than the record has; details: field
    ClaimDayOrder,       // details: field, its day, the field that comes before it, its day
    ClaimDayAhead,       // after today; details: field, its day
    ClaimBadAmount,      // details: field, the value; not an amount above 0

    // The request itself: exit code 2 or 1.
    UsageUnknownService, // details: service asked for
    UsageUnknownMonth,   // details: month asked for
    NothingToAnalyze,    // no good row in any service period: exit code 1
    PdfFailed,           // details: reason: exit code 3
};

// A place in an input. line and column count from 1; 0 means that it is not known.
struct Where {
    std::string file;
    std::int64_t line = 0;
    std::int64_t column = 0;
    bool operator==(const Where&) const = default;
};

struct Error {
    // An aggregate would do, but where one is returned GCC 12 -O3 warns of its own clean-up.
    Error(ErrorCode what, Where at = {}, std::vector<std::string> data = {})
        : code(what)
        , where(std::move(at))
        , details(std::move(data))
    {
    }

    ErrorCode code;
    Where where;
    std::vector<std::string> details; // UTF-8, data only
    bool operator==(const Error&) const = default;
};

} // namespace clausemeter
