// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/effect.h"

#include <algorithm>

namespace clausemeter::sla {

Outcome outcomeOf(const MonthResult& month)
{
    return {month.downtimeSeconds[View::Contract], month.hasDowntime(),
            month.availabilityPercent[View::Contract], month.voucherPercent[View::Contract], month.voucher};
}

std::vector<MonthEffect> effectsOf(const ServiceResult& before, const ServiceResult& after)
{
    std::vector<MonthEffect> effects;
    for (const MonthResult& month : before.months) {
        const auto same = std::ranges::find(after.months, month.month, &MonthResult::month);
        if (same == after.months.end())
            continue;
        MonthEffect effect{month.month, outcomeOf(month), outcomeOf(*same)};
        if (effect.before != effect.after)
            effects.push_back(std::move(effect));
    }
    return effects;
}

} // namespace clausemeter::sla
