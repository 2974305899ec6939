// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/compensation.h"

#include <algorithm>
#include <map>
#include <ranges>

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

Decimal availabilityPercent(std::chrono::milliseconds downtime, std::int64_t totalMinutes)
{
    const Int128 totalMs = Int128(totalMinutes) * 60'000;
    return Decimal::fromUnits(mulDivFloor(totalMs - downtime.count(), 100 * Decimal::kOne, totalMs));
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

Money voucherValue(Decimal percent, Money base, Money limit, int divisor)
{
    const Money most = std::max(limit.floorToCent(), Money());
    return std::min(base.percentRounded(percent, divisor), most);
}

std::optional<VoucherBase> voucherBase(const ServiceMonth& month, const std::vector<ServiceMonth>& allMonths,
                                       const Definition& definition, const std::string& service,
                                       const std::vector<Fee>& fees, const Fee& fee, YearMonth& missing)
{
    switch (definition.feeBase) {
    case FeeBase::Month:
        return VoucherBase{fee.cash};
    case FeeBase::Share:
        // In millionths, so that nothing is rounded before the voucher is.
        return VoucherBase{
            Money::fromUnits(fee.cash.units() * (definition.feeSharePercent.value.units() / kShareUnit)),
            1'000'000};
    case FeeBase::Average:
        break;
    }
    VoucherBase base{{}, 0};
    for (int back = definition.feeAverageMonths.value - 1; back >= 0; --back) {
        const YearMonth at = month.month() - std::chrono::months(back);
        const bool isServed =
            std::ranges::any_of(allMonths, [&](const ServiceMonth& m) { return m.month() == at; });
        if (!isServed)
            continue;
        bool isKnown = false;
        for (const Fee& f : fees) {
            if (f.service != service || f.month != at)
                continue;
            base.amount += f.cash;
            isKnown = true;
        }
        if (!isKnown) {
            missing = at;
            return std::nullopt;
        }
        ++base.divisor;
    }
    return base;
}

namespace {

// Fee rows added up by month.
class CapSum {
public:
    void add(YearMonth month, Money amount, bool isRefund = false)
    {
        CapPart& part = m_parts.try_emplace(month, CapPart{month, {}}).first->second;
        part.amount += amount;
        part.isRefund = part.isRefund || isRefund;
    }
    // The parts from `since` to `last`; of all months where `since` is absent.
    LiabilityCap cap(std::string clause, std::optional<YearMonth> since, YearMonth last) const
    {
        LiabilityCap cap{std::move(clause), Money(), {}, since};
        for (CapPart part : m_parts | std::views::values) {
            part.counted = !since || (*since <= part.month && part.month <= last);
            if (part.counted)
                *cap.amount += part.amount;
            cap.parts.push_back(part);
        }
        return cap;
    }

private:
    std::map<YearMonth, CapPart> m_parts;
};

} // namespace

std::vector<LiabilityCap> liabilityCaps(const ServiceMonth& month, const std::vector<ServiceMonth>& allMonths,
                                        const ServiceResult& service, const account::Account& account)
{
    const bool longTerm = allMonths.back().end >= addMonths(allMonths.front().start, 12);
    CapSum paid;
    CapSum charged;
    bool isPriceKnown = true;
    bool recorded = false;
    for (const Fee& fee : account.fees) {
        if (fee.service != service.id)
            continue;
        recorded = recorded || belongs(fee, month);
        // A refund of one month takes nothing from another's cap.
        paid.add(fee.month, std::max(fee.cash, Money()), fee.cash.isNegative());
        isPriceKnown = isPriceKnown && fee.gross;
        charged.add(fee.month, fee.gross.value_or(Money()) - fee.discount.value_or(Money()));
    }
    const auto cap = [&](std::string clause, const CapSum& sum, bool isKnown, bool yearOnly = false) {
        if (!recorded || !isKnown)
            return LiabilityCap{std::move(clause), {}, {}, {}};
        const auto since = yearOnly ? std::optional(month.month() - std::chrono::months(11)) : std::nullopt;
        return sum.cap(std::move(clause), since, month.month());
    };

    std::vector<LiabilityCap> caps;
    caps.push_back(cap(service.definition.capClause, paid, true));
    const bool replaced =
        account.customer.contracting == account::Contracting::Overseas; // CSA-en 3.3.5 (R26)
    if (contains(service.agreements, "tencent-csa-en") && !replaced)
        caps.push_back(cap("CSA-en 3.3.3", charged, isPriceKnown));
    if (contains(service.agreements, "tencent-csa-zh"))
        caps.push_back(cap(kCashCap, paid, true, longTerm));
    return caps;
}

} // namespace clausemeter::sla
