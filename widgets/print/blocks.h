// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/print/pagebuilder.h"
#include "widgets/print/reportwords.h"

namespace clausemeter::print {

// Sets one block of a document.
void setBlock(PageBuilder& pages, const report::Block& block, const ReportWords& words);

// The steps of a derivation under their groups, numbered, each with its clauses and the reading chosen.
void setSteps(PageBuilder& pages, const report::Steps& steps, const ReportWords& words);

} // namespace clausemeter::print
