// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/clausetree.h"

namespace clausemeter::contract {

// The places that name clauses of the same text: "Section 3", "Clauses 3.3.1 to 3.3.4", 第三条第（二）款, a
// number of three levels or more by itself, 本条. Those that name another agreement's ("Section 3 of the
// Lease Act", 《...》第三条) are left out.
std::vector<CrossReference> findReferences(const ContractText& text, const ClauseTree& tree);

} // namespace clausemeter::contract
