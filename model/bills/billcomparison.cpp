// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/bills/billcomparison.h"

#include "model/bills/billgroups.h"
#include "model/bills/usagedays.h"
#include "model/sla/compensation.h"
#include "model/sla/feeedit.h"

#include <algorithm>
#include <set>

namespace clausemeter::bills {

namespace {

void add(BillTake& take, const BillGroup& group)
{
    take.lines += std::int64_t(group.lines.size());
    take.cash += group.cash;
}

Int128 size(Money amount)
{
    return amount.isNegative() ? -amount.units() : amount.units();
}

std::vector<BillTake> takesOf(const BillData& data, const std::vector<BillGroup>& groups,
                              const BillAssignment& assignment)
{
    std::vector<BillTake> takes;
    for (const BillRule& rule : assignment.rules) {
        BillTake take;
        for (const BillGroup& group : groups) {
            if (rule.fits(data.lines[group.lines.front()]))
                add(take, group);
        }
        takes.push_back(take);
    }
    return takes;
}

std::int64_t daysBilled(const BillData& data, const BilledMonth& billed, SlaClock clock)
{
    std::set<Date> days;
    for (const BillShare& share : billed.shares) {
        if (std::int64_t(days.size()) == billed.month.days())
            break;
        const auto use = usageDays(data.lines[share.line], clock);
        for (Date day = std::max(use->first, billed.month.start);
             day <= std::min(use->last, billed.month.end); day += std::chrono::days(1))
            days.insert(day);
    }
    return std::int64_t(days.size());
}

std::vector<MonthComparison> monthsOf(const BillData& data, const BilledService& billed,
                                      const account::Account& account, Date asOf)
{
    std::vector<FeeComparison> compared = compareFees(billed, account, asOf);
    for (const FeeComparison& comparison : compared)
        asOf = std::max(asOf, comparison.month.end);
    const auto all = sla::serviceMonths(account.services, billed.service, asOf, billed.monthKind);
    std::vector<MonthComparison> months;
    for (FeeComparison& comparison : compared) {
        MonthComparison month{std::move(comparison), {}, {}, 0};
        bool ambiguous = false;
        month.recorded = sla::feeOf(month.month, all, billed.service, account.fees, ambiguous);
        const auto found = std::ranges::find(billed.months, month.month, &BilledMonth::month);
        if (found != billed.months.end()) {
            month.billed = found->fee;
            month.daysBilled = daysBilled(data, *found, account.clock);
            month.derivation.insert(month.derivation.begin(), found->derivation.begin(),
                                    found->derivation.end());
        }
        months.push_back(std::move(month));
    }
    return months;
}

} // namespace

std::vector<std::vector<BillTake>> takesOfRules(const BillData& data,
                                                const std::vector<BillAssignment>& assignments)
{
    const std::vector<BillGroup> groups = groupsOf(data);
    std::vector<std::vector<BillTake>> takes;
    for (const BillAssignment& assignment : assignments)
        takes.push_back(takesOf(data, groups, assignment));
    return takes;
}

Result<BillComparison> compareBills(const BillData& data, const std::vector<BillAssignment>& assignments,
                                    const account::Account& account,
                                    const std::map<std::string, sla::Definition>& definitions, Date asOf,
                                    const BillOptions& options)
{
    auto fees = feesByBills(data, assignments, account, definitions, asOf, options);
    if (!fees)
        return fees.error();
    BillComparison comparison;
    comparison.fees = std::move(*fees);
    const std::vector<BillGroup> groups = groupsOf(data);
    const auto isKnown = [&comparison](const BillAssignment& assignment) {
        return std::ranges::find(comparison.services, assignment.service, &ServiceComparison::service) !=
               comparison.services.end();
    };
    for (const BilledService& billed : comparison.fees.services) {
        ServiceComparison service{billed.service, {}, {}, monthsOf(data, billed, account, asOf)};
        const auto assignment = std::ranges::find(assignments, billed.service, &BillAssignment::service);
        if (assignment != assignments.end())
            service.ofRules = takesOf(data, groups, *assignment);
        comparison.services.push_back(std::move(service));
    }
    for (const BillGroup& group : groups) {
        const BillLine& line = data.lines[group.lines.front()];
        LooseLines loose{group.lines.front(), {}, {}};
        add(loose.take, group);
        for (const BillAssignment& assignment : assignments) {
            if (isKnown(assignment) && fits(assignment, line))
                loose.services.push_back(assignment.service);
        }
        if (loose.services.empty()) {
            comparison.unassigned.push_back(std::move(loose));
        } else if (loose.services.size() > 1) {
            comparison.ambiguous.push_back(std::move(loose));
        } else {
            const auto service =
                std::ranges::find(comparison.services, loose.services.front(), &ServiceComparison::service);
            if (service != comparison.services.end())
                add(service->take, group);
        }
    }
    for (auto* list : {&comparison.unassigned, &comparison.ambiguous})
        std::ranges::stable_sort(*list, std::ranges::greater(),
                                 [](const LooseLines& loose) { return size(loose.take.cash); });
    return comparison;
}

bool canTake(const MonthComparison& comparison)
{
    return comparison.billed && (comparison.agreement == FeeAgreement::NotRecorded ||
                                 comparison.agreement == FeeAgreement::Differs);
}

bool isTakenUnasked(const MonthComparison& comparison, Date asOf)
{
    return canTake(comparison) && comparison.agreement == FeeAgreement::NotRecorded &&
           comparison.month.end < asOf;
}

std::vector<account::Fee> feesToTake(const BillComparison& comparison, Date asOf, bool alsoDiffering)
{
    std::vector<account::Fee> fees;
    for (const ServiceComparison& service : comparison.services) {
        for (const MonthComparison& month : service.months) {
            const bool differs = canTake(month) && month.agreement == FeeAgreement::Differs;
            if (isTakenUnasked(month, asOf) || (alsoDiffering && differs && month.month.end < asOf))
                fees.push_back(*month.billed);
        }
    }
    return fees;
}

account::Account withFees(account::Account account, const std::vector<account::Fee>& fees)
{
    for (const account::Fee& fee : fees)
        account = sla::withFee(std::move(account), fee);
    return account;
}

} // namespace clausemeter::bills
