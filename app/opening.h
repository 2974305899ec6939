// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filekind.h"
#include "app/mappingquestion.h"
#include "model/report/case.h"
#include "widgets/warehousesource.h"

#include <QStringList>
#include <memory>
#include <optional>

namespace clausemeter::app {

// A customer of the book to whom logs without an account file belong.
struct BookCustomer {
    qint64 id = 0; // by which the book knows the customer
    account::AccountFile account;
    std::string path; // of the book
};

// Whose record of the provider the files are, instead of logs.
struct RecordOwner {
    std::shared_ptr<const report::Case> of; // beside which they are read
    qint64 customer = 0;                    // by which the book knows it; 0: it was opened from files
    bool isKept = false;                    // in the book, when it is read
    bool replacesAll = false;               // what is kept of it already, since that is read again
};

// What is to be opened, on top of what is open. Values only: it goes to another thread.
struct OpenRequest {
    QStringList files;       // new ones, of any kind and in any order
    QString sampleFolder;    // not empty: the sample customer is unpacked there and opened instead
    QStringList waitingLogs; // opened before, without an account
    std::vector<widgets::WarehouseSource> warehouses;     // tables to be counted, likewise new or waiting
    std::vector<widgets::WarehouseSource> openWarehouses; // that belong to `current`
    std::shared_ptr<const report::Case> current;
    std::optional<BookCustomer> customer; // where no account file is among the files and none is open
    std::shared_ptr<const report::Knowledge> knowledge; // null: loaded first
    QString userFolder;                                 // the user's own definitions and calendars
    std::optional<Date> asOf;                           // absent: today, or the day of the sample
    Instant now;
    std::map<std::string, logs::Mapping>
        mappings;                      // how single logs are read, by path; beside those of `current`
    std::optional<RecordOwner> record; // the files are read beside its case, and nothing is opened
    QString book; // in which what is read is kept: logs that it has already are put aside; empty: none
    bool replacesAll = false; // the logs that it has of `customer`, which are read again
};

struct OpenOutcome {
    enum class Kind { Opened, OnlyBills, AccountMissing, SeveralAccounts, MappingNeeded, RecordRead, Failed };
    Kind kind = Kind::Failed;
    std::shared_ptr<const report::Case> data;         // Opened, RecordRead
    qint64 customer = 0;                              // Opened: the logs of OpenRequest::customer alone
    std::optional<Date> sampleAsOf;                   // Opened, of the sample
    QStringList waitingLogs;                          // AccountMissing
    std::vector<widgets::WarehouseSource> warehouses; // Opened: those of the case; AccountMissing: that wait
    QStringList bills;                       // of the files; they are read beside the account, not here
    std::optional<Error> error;              // Failed, MappingNeeded; Cancelled is one of them
    std::optional<Error> notKept;            // Opened: why days of warehouses could not be kept
    std::optional<MappingQuestion> question; // MappingNeeded; Opened, where most rows were rejected
    std::shared_ptr<const report::Knowledge> knowledge; // what is now known, where it could be loaded
};

// Bills are only told: where the case is open and there is nothing else, nothing else is done. Logs add to
// the open case; a file that is open already is read again. An account of the same customer takes the place
// of the old one and keeps its logs; another customer's starts afresh, so that rows never count for somebody
// else. Tables in warehouses are counted anew with every reading, as files are read; that of the same name
// takes the place of the old one. A file that is not there fails before anything is read. A provider's
// record: see readRecord().
OpenOutcome openFiles(const OpenRequest& request, Progress& progress);

} // namespace clausemeter::app
