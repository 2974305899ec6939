// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "model/base/progress.h"
#include "model/report/case.h"

#include <QByteArray>

namespace clausemeter::app {

// Bills beside the fees of an account file or of a customer of a book: JSON where --json is given, else text.
// Into a book that customer's fees are taken over as --take-fees says, in one change. Errors: those of
// model/bills, of the account and of model/book.
Result<QByteArray> compareWithBills(const Arguments& arguments,
                                    const std::shared_ptr<const report::Knowledge>& knowledge,
                                    const text::Words& words, Progress& progress);

} // namespace clausemeter::app
