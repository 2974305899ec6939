// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/exclusionedit.h"

#include "model/account/listedit.h"

#include <algorithm>
#include <cctype>

namespace clausemeter::account {

std::vector<ExclusionFault> faultsOf(const Exclusion& exclusion)
{
    std::vector<ExclusionFault> faults;
    if (exclusion.time.isEmpty())
        faults.push_back(ExclusionFault::EndNotAfterStart);
    if (exclusion.announced && exclusion.announced->isEmpty())
        faults.push_back(ExclusionFault::AnnouncedEndNotAfterStart);
    const bool isBlank = std::ranges::all_of(
        exclusion.reason, [](char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; });
    if (exclusion.standing && isBlank)
        faults.push_back(ExclusionFault::ReasonMissing);
    return faults;
}

Account withExclusion(Account account, std::optional<std::size_t> index, Exclusion exclusion)
{
    return withItem(std::move(account), &Account::exclusions, index, std::move(exclusion));
}

Account withoutExclusion(Account account, std::size_t index)
{
    return withoutItem(std::move(account), &Account::exclusions, index);
}

} // namespace clausemeter::account
