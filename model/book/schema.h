// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/database.h"

namespace clausemeter::book {

// The numbered steps of the schema, resources/sql/NNN-*.sql; the version of a book is the number of its
// steps.
int newestVersion();

// Runs the steps that the book does not have yet, each in one transaction. `upTo` stops earlier (tests).
Status bringUpToDate(Database& database, int upTo = newestVersion());

// BookNewer for a book of a newer version; BookDamaged unless tables and indexes are exactly those of its
// steps: a book brings no triggers and no views of its own.
Status checkSchema(Database& database);

} // namespace clausemeter::book
