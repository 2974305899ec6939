// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/contract.h"
#include "model/contract/contractnotes.h"
#include "model/contract/definedfigures.h"

namespace clausemeter::contract {

enum class Support {
    Supported,
    Disagrees, // the clause states another value of that kind: an alert
    NotFound,  // the clause states no figure of that kind, or the text has no such clause
    OtherText  // the definition takes it from another agreement
};

struct SupportedFigure {
    DefinedFigure figure;
    Support support = Support::NotFound;
    int term = -1; // index in the contract's terms: what supports it, or what disagrees most likely; -1: none
};

// Each figure against the terms of the clause that it cites, its sub-clauses and paragraphs among them. The
// order of the figures stays. Where two figures find the same value in a clause that states another one
// besides, the latter of them disagrees. `verdicts` of the terms, empty or one each: what was rejected is no
// term.
std::vector<SupportedFigure> findSupport(const Contract& contract, const std::vector<DefinedFigure>& figures,
                                         const std::vector<std::optional<Verdict>>& verdicts = {});

} // namespace clausemeter::contract
