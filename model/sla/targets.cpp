// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/targets.h"

#include <algorithm>
#include <set>

namespace clausemeter::sla {

namespace {

// What a target gives just below `availability`; null: nothing, its standard is met.
const Tier* tierBelow(const Target& target, Decimal availability)
{
    const auto found = std::ranges::find_if(target.tiers, [&](const Tier& tier) {
        return tier.atLeast < availability && availability <= tier.below;
    });
    return found == target.tiers.end() ? nullptr : &*found;
}

} // namespace

Definition forTargets(Definition definition, const std::vector<std::string>& ids)
{
    if (definition.targets.empty())
        return definition;
    std::vector<Target> chosen;
    for (const Target& target : definition.targets) {
        if (std::ranges::find(ids, target.id) != ids.end())
            chosen.push_back(target);
    }
    if (chosen.empty())
        chosen = {definition.targets.front()};

    const auto strictest = std::ranges::max_element(
        chosen, {}, [](const Target& target) { return target.standardPercent.value; });
    definition.standardPercent = strictest->standardPercent;
    std::set<Decimal> edges;
    for (const Target& target : chosen) {
        for (const Tier& tier : target.tiers)
            edges.insert({tier.atLeast, tier.below});
    }
    definition.tiers.clear();
    for (auto below = edges.rbegin(); std::next(below) != edges.rend(); ++below) {
        Tier highest;
        bool isAny = false;
        for (const Target& target : chosen) {
            const Tier* tier = tierBelow(target, *below);
            if (!tier || (isAny && tier->voucherPercent <= highest.voucherPercent))
                continue;
            highest = *tier;
            highest.target = target.id;
            isAny = true;
        }
        highest.atLeast = *std::next(below);
        highest.below = *below;
        Tier* above = definition.tiers.empty() ? nullptr : &definition.tiers.back();
        const bool isSame = above && above->voucherPercent == highest.voucherPercent &&
                            above->clause == highest.clause && above->target == highest.target;
        if (isSame)
            above->atLeast = highest.atLeast;
        else
            definition.tiers.push_back(highest);
    }
    definition.targets = std::move(chosen);
    return definition;
}

} // namespace clausemeter::sla
