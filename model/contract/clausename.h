// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/contract.h"

namespace clausemeter::contract {

// What a clause is called, without its number, in one line of at most `longest` characters: its title, else
// the beginning of its text, its label left out.
QString clauseName(const Contract& contract, int clause, qsizetype longest);

// How clauses are cited side by side: by number, and a part without one by the beginning of its name in
// quotation marks. Empty without clauses.
QString citation(const Contract& contract, const std::vector<int>& clauses);

} // namespace clausemeter::contract
