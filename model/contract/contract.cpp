// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/contract.h"

#include "model/contract/readtext.h"

namespace clausemeter::contract {

Result<Contract> readContract(const QString& path, Progress& progress)
{
    auto text = readContractText(path, progress);
    if (!text)
        return text.error();
    Contract contract{std::move(*text), {}, {}};
    contract.tree = clauseTree(contract.text);
    if (progress.stopRequested())
        return Error{ErrorCode::Cancelled};
    contract.terms = findTerms(contract.text, contract.tree);
    return contract;
}

} // namespace clausemeter::contract
