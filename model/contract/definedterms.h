// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/clausetree.h"

namespace clausemeter::contract {

// Where the text gives a word a meaning: (the "Services"), hereinafter referred to as "Services", "Services"
// means, 以下简称“账号”, 统称为“服务规则”, “保密信息”指; and the bold lead-in of a numbered clause. In their
// order.
std::vector<DefinedTerm> findDefinedTerms(const ContractText& text, const ClauseTree& tree);

} // namespace clausemeter::contract
