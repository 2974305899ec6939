// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/book.h"
#include "model/book/portfolio.h"

#include <memory>
#include <optional>

namespace clausemeter::app {

// Everything that is told of an open book, of one moment.
struct BookState {
    QString path;
    book::Standing standing = book::Standing::Writable;
    bool wasInterrupted = false;
    std::shared_ptr<const report::Knowledge> knowledge;
    std::shared_ptr<const book::Portfolio> portfolio;
    qint64 customer = 0;
    std::shared_ptr<const report::Case> current;
    std::optional<book::JournalEntry> nextUndo;
    std::optional<book::JournalEntry> nextRedo;
    qint64 newestEntry = 0; // of the journal
};

// Of which moment, and for whom.
struct WantedState {
    using Computed = std::shared_ptr<const std::vector<book::ComputedMonth>>;

    QString userFolder;
    std::shared_ptr<const report::Knowledge> knowledge; // null: loaded first
    Date asOf;
    qint64 customer = 0;
    Computed computed;                       // months that a book which can only be read does not keep
    std::shared_ptr<const BookState> before; // whose case is good while nothing was changed
};

// Reads it, on the book's thread.
Result<BookState> stateOf(book::Book& book, WantedState wanted);

} // namespace clausemeter::app
