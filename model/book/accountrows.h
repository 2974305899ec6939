// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/accountfile.h"
#include "model/book/journal.h"

namespace clausemeter::book {

// Account data as rows of a customer and back, exactly.

// The account of a customer. Errors: BookCustomerUnknown; BookDamaged where a value is none that an account
// has.
Result<account::AccountFile> readAccountRows(Database& database, qint64 customer);

// Makes the customer's rows say what `file` says, changing as few of them as it takes; `customer` nothing: a
// new one. The customer. Nothing is changed, and nothing added to `changes`, where it says the same already.
Result<qint64> writeAccountRows(ChangeSet& changes, Database& database, std::optional<qint64> customer,
                                const account::AccountFile& file);

} // namespace clausemeter::book
