// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/contractnotes.h"

namespace clausemeter::report {

// contracts/<digest>.json in the user's folder.
QString contractNotesPath(const QString& userFolder, const std::string& digest);

// The notes on the text of that digest; none where there is no file yet. Errors: ContractNotes, of another
// text too, FileUnreadable.
Result<contract::ContractNotes> loadContractNotes(const QString& userFolder, const std::string& digest);

// Writes them whole or not at all, in a folder that is made where it is missing. Errors: those of
// writeFile().
Status saveContractNotes(const QString& userFolder, const contract::ContractNotes& notes);

} // namespace clausemeter::report
