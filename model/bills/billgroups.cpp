// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/bills/billgroups.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace clausemeter::bills {

bool fits(const BillAssignment& assignment, const BillLine& line)
{
    return std::ranges::any_of(assignment.rules, [&line](const BillRule& rule) { return rule.fits(line); });
}

std::vector<BillGroup> groupsOf(const BillData& data)
{
    std::vector<BillGroup> groups;
    std::unordered_map<std::string, std::size_t> known;
    std::string key;
    for (std::size_t i = 0; i < data.lines.size(); ++i) {
        const BillLine& line = data.lines[i];
        key.clear();
        for (const std::string* part :
             {&line.product, &line.productCode, &line.subProduct, &line.component, &line.resource})
            key.append(std::to_string(part->size())).append(":").append(*part);
        const auto [at, isNew] = known.try_emplace(key, groups.size());
        if (isNew)
            groups.emplace_back();
        BillGroup& group = groups[at->second];
        group.lines.push_back(i);
        group.cash += line.cash;
    }
    return groups;
}

} // namespace clausemeter::bills
