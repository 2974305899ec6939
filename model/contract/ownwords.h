// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/agreement.h"
#include "model/contract/contract.h"

namespace clausemeter::contract {

// The clauses of an agreement in the program's own words, to be read like a text: a paragraph a clause, under
// the clause that its number continues. Without terms.
Contract ownWords(const Agreement& agreement, bool inChinese);

} // namespace clausemeter::contract
