// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/contract.h"

namespace clausemeter::contract {

// What a clause is called, without its number, in one line of at most `longest` characters: its title, else
// the beginning of its text, its label left out.
QString clauseName(const Contract& contract, int clause, qsizetype longest);

} // namespace clausemeter::contract
