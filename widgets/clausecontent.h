// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/clauseuses.h"
#include "widgets/caseview.h"
#include "widgets/clausepanel.h"
#include "widgets/contractsheets.h"

namespace clausemeter::widgets {

// What the panel of a clause says, and what the lines of its uses lead to.
struct ClauseContent {
    ClausePanel::Texts texts;
    std::vector<report::ClauseUse> uses;
};

// Of a clause of `sheet`; where the sheet is null or the clause -1, how to choose one. Nothing rests on a
// clause in an empty view.
ClauseContent clauseContent(const text::Words& words, const ContractSheets& sheets,
                            const ContractSheet* sheet, int clause, const CaseView& view);

} // namespace clausemeter::widgets
