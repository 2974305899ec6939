// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/caseview.h"
#include "widgets/clauselinks.h"
#include "widgets/slotcarditem.h"

namespace clausemeter::text {
class Words;
}

namespace clausemeter::widgets {

// What the card beside a slot says: its time, state, counts, error codes and releases, in whichever service
// month of the view's service it lies. `view` must not be empty.
std::vector<CardLine> slotCard(const CaseView& view, slots::SlotIndex slot, const text::Words& words);

// The same to be read aloud.
QString inOneLine(const std::vector<CardLine>& card);

// The clauses that the card names.
ClauseLinks slotClauses(const CaseView& view, slots::SlotIndex slot, const text::Words& words);

} // namespace clausemeter::widgets
