// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/contractreading.h"

namespace clausemeter::report {

std::vector<contract::DefinedFigure> figuresOf(const Knowledge& knowledge, const std::string& agreement)
{
    std::vector<contract::DefinedFigure> figures;
    const auto add = [&](const auto& definitions) {
        const auto found = definitions.find(agreement);
        if (found == definitions.end())
            return;
        for (contract::DefinedFigure& figure : contract::figuresOf(found->second))
            figures.push_back(std::move(figure));
    };
    add(knowledge.definitions);
    add(knowledge.agreements);
    add(knowledge.contracts);
    return figures;
}

ReadContract heldAgainst(contract::Contract found, const contract::ContractNotes& notes,
                         const std::string& agreement, const Knowledge& knowledge)
{
    ReadContract read{std::move(found), {}, agreement, {}};
    read.verdicts = contract::applyDecisions(read.contract, notes);
    read.supports = contract::findSupport(read.contract, figuresOf(knowledge, agreement), read.verdicts);
    return read;
}

} // namespace clausemeter::report
