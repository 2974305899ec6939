// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/contract/clausetree.h"
#include "model/contract/contracttext.h"
#include "model/contract/findterms.h"

namespace clausemeter::contract {

// The text of an agreement, read: its clauses and what they state.
struct Contract {
    ContractText text;
    ClauseTree tree;
    std::vector<Term> terms;
};

// Reads the file, finds its clauses and the terms in them. Errors: those of readContractText().
Result<Contract> readContract(const QString& path, Progress& progress);

} // namespace clausemeter::contract
