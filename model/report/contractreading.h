// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/contractnotes.h"
#include "model/contract/definedfigures.h"
#include "model/contract/support.h"
#include "model/report/case.h"

#include <optional>
#include <string>
#include <vector>

namespace clausemeter::report {

// One text with what was found in it.
struct ReadContract {
    contract::Contract contract;                            // decisions applied
    std::vector<std::optional<contract::Verdict>> verdicts; // on its terms
    std::string agreement; // whose definition it is held against; empty: none
    std::vector<contract::SupportedFigure> supports;
};

// Of the definition of an agreement, then what its rights and duties alone state; none where it is not known.
std::vector<contract::DefinedFigure> figuresOf(const Knowledge& knowledge, const std::string& agreement);

// A text as it was found, with what the user decided on it, held against the definition of an agreement
// (empty: of none).
ReadContract heldAgainst(contract::Contract found, const contract::ContractNotes& notes,
                         const std::string& agreement, const Knowledge& knowledge);

} // namespace clausemeter::report
