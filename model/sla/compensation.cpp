// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/compensation.h"

#include <algorithm>

namespace clausemeter::sla {

using account::Fee;

namespace {

void add(std::optional<Money>& sum, const std::optional<Money>& part)
{
    if (sum && part)
        *sum += *part;
    else
        sum.reset();
}

bool belongs(const Fee& fee, const ServiceMonth& month)
{
    return fee.month == month.month() && (!fee.monthStart || *fee.monthStart == month.start);
}

bool contains(const std::vector<std::string>& list, const char* id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

} // namespace

std::optional<std::size_t> tierOf(Decimal availabilityPercent, const Definition& definition)
{
    if (availabilityPercent >= definition.standardPercent.value)
        return std::nullopt;
    for (std::size_t i = 0; i < definition.tiers.size(); ++i) {
        if (availabilityPercent >= definition.tiers[i].atLeast)
            return i;
    }
    return definition.tiers.size() - 1;
}

std::optional<Fee> feeOf(const ServiceMonth& month, const std::vector<ServiceMonth>& allMonths,
                         const std::string& service, const std::vector<Fee>& fees, bool& ambiguous)
{
    const bool hasTwin = std::count_if(allMonths.begin(), allMonths.end(),
                                       [&](const ServiceMonth& m) { return m.month() == month.month(); }) > 1;
    ambiguous = false;
    std::optional<Fee> sum;
    for (const Fee& fee : fees) {
        if (fee.service != service || !belongs(fee, month))
            continue;
        if (hasTwin && !fee.monthStart) {
            ambiguous = true;
            return std::nullopt;
        }
        if (!sum) {
            sum = fee;
            continue;
        }
        sum->cash += fee.cash;
        add(sum->gross, fee.gross);
        add(sum->discount, fee.discount);
        add(sum->voucher, fee.voucher);
        add(sum->promotionalCredit, fee.promotionalCredit);
        add(sum->other, fee.other);
    }
    return sum;
}

Money voucherValue(Decimal percent, Money base, Money limit)
{
    const Money most = std::max(limit.floorToCent(), Money());
    return std::min(base.percentRounded(percent), most);
}

std::vector<LiabilityCap> liabilityCaps(const ServiceMonth& month, const std::vector<ServiceMonth>& allMonths,
                                        const ServiceResult& service, const account::Account& account)
{
    const bool longTerm = allMonths.back().end >= addMonths(allMonths.front().start, 12);
    Money paid;
    Money paidOfYear;
    std::optional<Money> charged = Money();
    bool recorded = false;
    for (const Fee& fee : account.fees) {
        if (fee.service != service.id)
            continue;
        recorded = recorded || belongs(fee, month);
        const Money cash =
            std::max(fee.cash, Money()); // a refund of one month takes nothing from another's cap
        paid += cash;
        if (fee.month <= month.month() && fee.month > month.month() - std::chrono::months(12))
            paidOfYear += cash;
        std::optional<Money> price = fee.gross;
        if (price)
            *price = *price - fee.discount.value_or(Money());
        add(charged, price);
    }
    const auto known = [&](std::optional<Money> amount) { return recorded ? amount : std::nullopt; };

    std::vector<LiabilityCap> caps;
    caps.push_back({service.definition.capClause, known(paid)});
    const bool replaced =
        account.customer.contracting == account::Contracting::Overseas; // CSA-en 3.3.5 (R26)
    if (contains(service.agreements, "tencent-csa-en") && !replaced)
        caps.push_back({"CSA-en 3.3.3", known(charged)});
    if (contains(service.agreements, "tencent-csa-zh"))
        caps.push_back({"CSA-zh 10.5", known(longTerm ? paidOfYear : paid)});
    return caps;
}

} // namespace clausemeter::sla
