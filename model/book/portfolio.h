// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/book.h"
#include "model/book/monthfigures.h"
#include "model/report/case.h"

#include <map>
#include <vector>

namespace clausemeter::book {

// A service month of a customer as seen on the as-of day.
struct PortfolioRow {
    qint64 customer = 0;
    std::string service;
    std::string sla;
    sla::ServiceMonth month;
    bool isCurrent = false; // false: never computed, or from inputs that have changed since
    MonthFigures figures;   // of what was computed last
    sla::ClaimResult claim; // window, state and days left (R21 to R24), always of the as-of day
    std::optional<ClaimRecord> record;
};

struct Portfolio {
    Date asOf;
    std::vector<CustomerLine> customers;
    std::vector<PortfolioRow> rows;                     // by customer, service as in the account, month
    std::size_t outdated = 0;                           // rows that are not current
    std::map<std::string, sla::Definition> definitions; // of the rows, by PortfolioRow::sla
};

// Point into the portfolio.
std::map<qint64, const CustomerLine*> customersById(const Portfolio& portfolio);

// A month computed anew, to be kept in the book.
struct ComputedMonth {
    qint64 customer = 0;
    qint64 version = 0; // of the customer's data that it rests on
    std::string service;
    std::string sla;
    sla::ServiceMonth month;
    std::vector<std::string> agreements;
    QByteArray knowledge;
    QByteArray fingerprint;
    MonthFigures figures;
    bool wasKept = false; // the inputs are the same after all: no figures here, those in the book are good
};

// What definitions, calendars and this program make of the same data, as a digest.
QByteArray knowledgeDigest(const report::Knowledge& knowledge);

// Every service month up to the as-of day, from what is kept in the book: no log is looked at. Services under
// an agreement without definition have no rows. `computed` goes before what is kept.
Result<Portfolio> portfolioOf(Book& book, const report::Knowledge& knowledge, Date asOf,
                              const std::vector<ComputedMonth>& computed = {});

// Computes those months whose inputs changed, on `threads` threads (0: as many as the machine has), each with
// a connection of its own for reading: any thread may call it while the book is open elsewhere. Progress
// counts months as rows. Errors: those of opening a book; Cancelled.
Result<std::vector<ComputedMonth>> computeOutdated(const QString& path, const report::Knowledge& knowledge,
                                                   Date asOf, Progress& progress, int threads = 0);
// Keeps them in the book, in one transaction. Not part of the journal.
Status keepComputed(Book& book, const std::vector<ComputedMonth>& computed);

// One customer with logs and result, as everything that shows or prints a case takes it. Errors:
// BookCustomerUnknown, those of sla::analyze.
Result<report::Case> caseOf(Book& book, qint64 customer, std::shared_ptr<const report::Knowledge> knowledge,
                            Date asOf, const sla::Selection& selection = {});

} // namespace clausemeter::book
