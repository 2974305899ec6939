// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/journal.h"
#include "model/book/logimports.h"
#include "model/report/handchange.h"

#include <vector>

namespace clausemeter::book {

// What a journal entry says, field by field, for people: without ids, positions and references between rows,
// and without rows of which nothing else changed. Days are those of the customer's clock. Of imports only
// their time is known, unless they are among `imports`: then their file, service and days.
report::HandChange handChangeOf(const JournalEntry& entry, SlaClock clock,
                                const std::vector<LogImport>& imports = {});

// Of a customer's entries, newest first, those that are in force and touch what verdicts rest on: exclusions,
// fees, services, claims, logs that were removed or replaced. Oldest first. What an account brought when it
// was imported first, and logs that were only added, are no changes; nor is anything done with the provider's
// record, on which no verdict rests.
std::vector<report::HandChange> changesOfVerdicts(const std::vector<JournalEntry>& entries, SlaClock clock,
                                                  const std::vector<LogImport>& imports);

} // namespace clausemeter::book
