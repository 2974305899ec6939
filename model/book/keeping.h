// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/book.h"
#include "model/logs/putaside.h"
#include "model/report/case.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace clausemeter::book {

// What was read from files and is to be kept in a book.
struct KeepRequest {
    std::shared_ptr<const report::Case> read;
    qint64 customer = 0; // whose logs they are; 0: of the account in `read`
    OnOverlap onOverlap = OnOverlap::Ask;
    RecordOf record = RecordOf::Customer; // Provider: `read->provider` alone is kept, of `customer`
    // Whose an account without an id is; 0: of a new customer; nothing: asked where the book has its name.
    std::optional<qint64> sameAs = {};

    const logs::LogData& logs() const;
};

// What became of it.
struct Kept {
    enum class Kind { Added, KnownAlready, Overlaps, SameName, Failed };
    Kind kind = Kind::Failed;
    qint64 customer = 0;
    int changes = 0;                // in the journal; Added
    std::vector<std::string> known; // files whose content is in the book already, those put aside included
    std::vector<Overlap> overlaps;  // with Overlaps: to be asked for again, with an answer
    std::vector<CustomerLine> sameName; // with SameName: the same with `sameAs`
    std::optional<Error> error;         // Failed, and why Overlaps was not kept
};

// For reading files that are to be kept: what counted imports of that record have is put aside, with
// BookSameContent.
Result<logs::PutAside> knownContent(Book& book, qint64 customer, RecordOf record);
// The same of the book at `path`; of customer 0 the one that the account names. None where that is no book,
// or knows no such customer.
logs::PutAside knownContent(const QString& path, qint64 customer, const account::Account& account,
                            RecordOf record);

// Account and logs become one change of the book, made at `stamp`. Where every log is known already, the
// account alone. What failed or was cancelled by `progress` leaves the book as it was.
Kept keep(Book& book, const KeepRequest& request, Instant stamp, Progress& progress);

} // namespace clausemeter::book
