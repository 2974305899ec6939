// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/findterms.h"

namespace clausemeter::contract {

// The parties, places, notice channels and language clauses of a text, by start.
std::vector<Term> findFacts(const ContractText& text);

// Figures and facts of a text in its order: of those that overlap the figure stays, and of two facts the one
// that was found first.
std::vector<Term> withFacts(std::vector<Term> figures, std::vector<Term> facts);

} // namespace clausemeter::contract
