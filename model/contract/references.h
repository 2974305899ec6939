// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/clausetree.h"

namespace clausemeter::contract {

// The places that name clauses of the same text: "Section 3", "Clauses 3.3.1 to 3.3.4", 第三条第（二）款, a
// number of three levels or more by itself, 本条, "Annex A", "Section 2 of Annex A", 附件一第二条. Those that
// name another agreement's ("Section 3 of the Lease Act", 《...》第三条), and 附件一 of a text that has no
// such annex, are left out. A number within an annex is that of its own clause before it is one of the
// text's.
std::vector<CrossReference> findReferences(const ContractText& text, const ClauseTree& tree);

} // namespace clausemeter::contract
