// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/agreement.h"
#include "model/contract/findterms.h"
#include "model/dues/agreementterms.h"
#include "model/sla/definition.h"

#include <optional>
#include <string>
#include <vector>

namespace clausemeter::contract {

// A figure of a definition, as the text of its clause must state it.
struct DefinedFigure {
    std::string token;  // where it stands in the definition file: "situation_minutes", "tiers[0].below"
    std::string clause; // as the definition cites it: "1.5", "CSA-zh 3.4.1"
    TermKind kind = TermKind::Period;
    Decimal value;
    PeriodUnit unit =
        PeriodUnit::Day; // of periods; Day is any kind of day that the text does not name otherwise
    // What the definition makes of the figure; None: it does not say. "Below 99" and "at least 99" divide at
    // the same place, so that either supports the other; "at most 99" disagrees with both.
    Comparator comparator = Comparator::None;
    std::string currency = {}; // of money
    int slotsInMinutes = 0;    // of slots in a row: how long they last, which a text may say in their place
    bool operator==(const DefinedFigure&) const = default;
};

std::vector<DefinedFigure> figuresOf(const sla::Definition& definition);
std::vector<DefinedFigure> figuresOf(const dues::AgreementTerms& terms);
// What only its rights and duties state ("obligations[17].period"): not what they take from another figure.
std::vector<DefinedFigure> figuresOf(const Agreement& agreement);

// A figure that two versions of an agreement state differently, or only one of them has.
struct FigureChange {
    std::optional<DefinedFigure> before;
    std::optional<DefinedFigure> after;
    const DefinedFigure& either() const { return before ? *before : *after; }
};

// By where the figures stand in the definition files, in the order of `before`, then what only `after` has.
// Another clause with the same figure is no change.
std::vector<FigureChange> figureChanges(const std::vector<DefinedFigure>& before,
                                        const std::vector<DefinedFigure>& after);

} // namespace clausemeter::contract
