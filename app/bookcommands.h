// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "model/base/progress.h"
#include "model/book/book.h"
#include "model/book/localcopy.h"
#include "model/report/case.h"

#include <QByteArray>

namespace clausemeter::app {

// What sub-commands do with a book of customers. Errors: those of model/book.

// Asks at the terminal for the password of a team's book that neither was asked for nor is in the
// environment. Nothing for any other book, and where there is no terminal.
void askPasswordOf(const QString& book, const text::Words& words);
// An older book is brought up to date, after a backup.
Result<std::unique_ptr<book::Book>> openToWrite(const QString& path);
// The customer that is named, by the id or by the name of one who has none, or the only one.
// BookCustomerUnknown.
Result<qint64> customerOf(book::Book& book, const Arguments& arguments);
// To be read: a team's book, or where its server can't be reached, the local copy of it, which is said on
// standard error.
Result<std::unique_ptr<book::Book>> openToRead(const QString& path, const text::Words& words);
// The copy that a case was read from; nothing: it was read from the book itself.
std::optional<book::LocalCopy> copyReadBy(const Arguments& arguments, const report::Case& read);
// As the book has that customer.
Result<report::Case> caseFromBook(const Arguments& arguments,
                                  std::shared_ptr<const report::Knowledge> knowledge,
                                  const text::Words& words);

// The account, the logs and the provider's record of a case that was read with SHA-256 digests; a book that
// is missing is made. What was done, in words. BookCustomerUnknown with a second detail: an account without
// an id has the name of a customer, and nobody said whose it is.
Result<QString> addToBook(const Arguments& arguments, const report::Case& read, const text::Words& words,
                          Progress& progress);

// The book at another place (bookcopy.h). What was done, in words.
Result<QByteArray> copyOfBook(const Arguments& arguments, const text::Words& words, Progress& progress);

// All that can be claimed, was claimed or was lost: JSON where --json is given, else text.
Result<QByteArray> claimsOfBook(const Arguments& arguments,
                                const std::shared_ptr<const report::Knowledge>& knowledge,
                                const text::Words& words, Progress& progress);

// The dates of all customers, in the form that the output's name says.
Result<QByteArray> datesOfBook(const Arguments& arguments,
                               const std::shared_ptr<const report::Knowledge>& knowledge,
                               const text::Words& words, Progress& progress);

} // namespace clausemeter::app
