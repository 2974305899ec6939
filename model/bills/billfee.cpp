// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/bills/billfee.h"

#include "model/bills/billgroups.h"
#include "model/bills/sharedsum.h"
#include "model/bills/usagedays.h"
#include "model/logs/ascii.h"
#include "model/sla/compensation.h"

#include <algorithm>
#include <array>
#include <set>

namespace clausemeter::bills {

using sla::Reading;
using sla::StepId;

namespace {

constexpr std::size_t kPartsTold = 50; // of the lines in several months, one by one

bool contains(const std::string& text, const std::string& lowerPart)
{
    return lowerPart.empty() || logs::lowered(text).find(lowerPart) != std::string::npos;
}

struct Sums {
    SharedSum original;
    SharedSum cost;
    SharedSum voucher;
    SharedSum incentive;
    SharedSum transfer;
    SharedSum cash;
    SharedSum tax;
    bool originalKnown = true;
    bool transferIsCash = false;

    void add(const BillLine& line, const BillShare& share)
    {
        const auto addTo = [&share](SharedSum& sum, Money amount) {
            sum.add(amount, share.days, share.ofDays);
        };
        if (line.original)
            addTo(original, *line.original);
        originalKnown = originalKnown && line.original;
        addTo(cost, line.cost);
        addTo(voucher, line.voucher);
        addTo(incentive, line.incentive);
        addTo(transfer, line.transfer);
        addTo(cash, line.cash + (transferIsCash ? line.transfer : Money()));
        addTo(tax, line.tax.value_or(Money()));
    }
};

class MonthMaker {
public:
    MonthMaker(const BillData& data, const sla::Definition* definition, BillOptions options)
        : m_data(data)
        , m_options(options)
    {
        if (definition)
            m_clauses = {definition->feeClause, definition->feeDeductionClause};
    }

    BilledMonth make(const std::string& service, const sla::ServiceMonth& month,
                     std::vector<BillShare> shares) const
    {
        BilledMonth result;
        result.month = month;
        result.shares = std::move(shares);
        Sums sums;
        sums.transferIsCash = m_options.transferIsCash;
        for (const BillShare& share : result.shares)
            sums.add(m_data.lines[share.line], share);
        const Money transfer = sums.transfer.rounded();
        account::Fee& fee = result.fee;
        fee.service = service;
        fee.month = month.month();
        fee.monthStart = month.start;
        fee.voucher = sums.voucher.rounded();
        fee.promotionalCredit = sums.incentive.rounded();
        fee.other = m_options.transferIsCash ? Money() : transfer;
        fee.cash = sums.cash.rounded();
        if (sums.originalKnown) {
            fee.gross = sums.original.rounded();
            // What is left, so that the parts add up whatever was rounded.
            fee.discount = *fee.gross - *fee.voucher - *fee.promotionalCredit - *fee.other - fee.cash;
        }
        result.tax = sums.tax.rounded();
        derive(result, transfer);
        return result;
    }

private:
    void derive(BilledMonth& result, Money transfer) const
    {
        const auto add = [&](StepId id, std::vector<sla::StepValue> values, Reading reading = Reading::None) {
            result.derivation.push_back({id, m_clauses, std::move(values), reading});
        };
        std::map<std::string, std::pair<std::int64_t, SharedSum>> groups;
        std::int64_t split = 0;
        for (const BillShare& share : result.shares) {
            const BillLine& line = m_data.lines[share.line];
            auto& [count, sum] = groups[groupOf(line)];
            ++count;
            sum.add(line.cash, share.days, share.ofDays);
            split += share.days < share.ofDays ? 1 : 0;
        }
        add(StepId::BilledLines, {std::int64_t(result.shares.size()), split}, Reading::BilledByUsageDay);
        for (const auto& [name, group] : groups)
            add(StepId::BilledGroup, {name, group.first, group.second.rounded()});
        std::size_t told = 0;
        for (const BillShare& share : result.shares) {
            if (share.days == share.ofDays || told == kPartsTold)
                continue;
            ++told;
            const BillLine& line = m_data.lines[share.line];
            SharedSum part;
            part.add(line.cash, share.days, share.ofDays);
            add(StepId::BilledPart, {m_data.inputs[line.input].file + ":" + std::to_string(line.line),
                                     line.cash, share.days, share.ofDays, part.rounded()});
        }
        const account::Fee& fee = result.fee;
        if (fee.gross)
            add(StepId::FeeParts,
                {*fee.gross, *fee.discount, *fee.voucher, *fee.promotionalCredit, *fee.other, fee.cash});
        else
            add(StepId::FeeCash, {fee.cash});
        if (m_options.transferIsCash && transfer != Money())
            add(StepId::BilledTransfer, {transfer}, Reading::TransferIsCash);
        if (result.tax != Money())
            add(StepId::BilledTax, {result.tax});
    }

    static std::string groupOf(const BillLine& line)
    {
        std::string name = line.subProduct.empty() ? line.product : line.subProduct;
        if (!line.component.empty())
            name += (name.empty() ? "" : " · ") + line.component;
        return name;
    }

    const BillData& m_data;
    BillOptions m_options;
    std::vector<std::string> m_clauses;
};

std::vector<FeeDifference> differencesOf(const account::Fee& recorded, const account::Fee& billed)
{
    const std::tuple<FeePart, std::optional<Money>, std::optional<Money>> parts[] = {
        {FeePart::Gross, recorded.gross, billed.gross},
        {FeePart::Discount, recorded.discount, billed.discount},
        {FeePart::Voucher, recorded.voucher, billed.voucher},
        {FeePart::PromotionalCredit, recorded.promotionalCredit, billed.promotionalCredit},
        {FeePart::Other, recorded.other, billed.other},
        {FeePart::Cash, recorded.cash, billed.cash}};
    std::vector<FeeDifference> differences;
    for (const auto& [part, ours, theirs] : parts) {
        if (ours && theirs && *ours != *theirs)
            differences.push_back({part, *ours, *theirs});
    }
    return differences;
}

// Service months up to the newest day of use, where the service has no end.
Date lastDayOf(const BillData& data, SlaClock clock, Date asOf)
{
    for (const BillLine& line : data.lines) {
        if (const auto days = usageDays(line, clock))
            asOf = std::max(asOf, days->last);
    }
    return asOf;
}

} // namespace

bool BillRule::fits(const BillLine& line) const
{
    if (!resource.empty() && resource != line.resource)
        return false;
    const std::string wanted = logs::lowered(product);
    return (contains(line.product, wanted) || contains(line.productCode, wanted)) &&
           contains(line.subProduct, logs::lowered(subProduct)) &&
           contains(line.component, logs::lowered(component));
}

BillAssignment defaultAssignment(const std::string& service, const sla::Definition& definition)
{
    BillAssignment assignment{service, {}};
    for (const std::string& product : definition.billProducts)
        assignment.rules.push_back({product, {}, {}, service});
    if (assignment.rules.empty())
        assignment.rules.push_back({{}, {}, {}, service});
    return assignment;
}

std::vector<BillAssignment> defaultAssignments(const account::Account& account,
                                               const std::map<std::string, sla::Definition>& definitions)
{
    std::vector<BillAssignment> assignments;
    for (const std::string& id : account.serviceIds()) {
        const auto service = std::ranges::find(account.services, id, &account::Service::id);
        const auto definition = definitions.find(service->sla);
        assignments.push_back(
            defaultAssignment(id, definition == definitions.end() ? sla::Definition() : definition->second));
    }
    return assignments;
}

Result<BilledFees> feesByBills(const BillData& data, const std::vector<BillAssignment>& assignments,
                               const account::Account& account,
                               const std::map<std::string, sla::Definition>& definitions, Date asOf,
                               const BillOptions& options)
{
    if (!data.currency.empty() && !account.customer.currency.empty() &&
        data.currency != account.customer.currency)
        return Error{ErrorCode::BillCurrencies, {}, {account.customer.currency, data.currency}};

    BilledFees fees;
    std::map<std::string, std::vector<std::size_t>> linesOf;
    const std::vector<std::string> ids = account.serviceIds();
    for (const BillGroup& group : groupsOf(data)) {
        std::set<std::string> services;
        for (const BillAssignment& assignment : assignments) {
            const bool isKnown = std::ranges::find(ids, assignment.service) != ids.end();
            if (isKnown && fits(assignment, data.lines[group.lines.front()]))
                services.insert(assignment.service);
        }
        std::vector<std::size_t>& target = services.empty()      ? fees.unassigned
                                           : services.size() > 1 ? fees.ambiguous
                                                                 : linesOf[*services.begin()];
        target.insert(target.end(), group.lines.begin(), group.lines.end());
    }
    std::ranges::sort(fees.unassigned);
    std::ranges::sort(fees.ambiguous);
    for (auto& [service, lines] : linesOf)
        std::ranges::sort(lines);

    const Date until = lastDayOf(data, account.clock, asOf);
    for (const std::string& id : ids) {
        const auto service = std::ranges::find(account.services, id, &account::Service::id);
        const auto definition = definitions.find(service->sla);
        const MonthMaker maker(data, definition == definitions.end() ? nullptr : &definition->second,
                               options);
        BilledService billed{id, {}, {}, {}};
        if (definition != definitions.end())
            billed.monthKind = definition->second.monthKind;
        const std::vector<sla::ServiceMonth> months =
            sla::serviceMonths(account.services, id, until, billed.monthKind);
        std::map<std::size_t, std::vector<BillShare>> shares; // by month
        for (const std::size_t index : linesOf[id]) {
            const auto days = usageDays(data.lines[index], account.clock);
            if (!days) {
                billed.timeless.push_back(index);
                continue;
            }
            std::int64_t left = days->count();
            for (std::size_t m = 0; m < months.size(); ++m) {
                const std::int64_t within = days->within(months[m]);
                left -= within;
                if (within > 0)
                    shares[m].push_back({index, within, days->count()});
            }
            if (left > 0)
                billed.outside.push_back(index);
        }
        for (auto& [month, parts] : shares)
            billed.months.push_back(maker.make(id, months[month], std::move(parts)));
        fees.services.push_back(std::move(billed));
    }
    return fees;
}

std::vector<FeeComparison> compareFees(const BilledService& billed, const account::Account& account,
                                       Date asOf)
{
    std::vector<FeeComparison> comparisons;
    for (const BilledMonth& month : billed.months)
        asOf = std::max(asOf, month.month.end);
    const auto months = sla::serviceMonths(account.services, billed.service, asOf, billed.monthKind);
    for (const sla::ServiceMonth& month : months) {
        bool ambiguous = false;
        const auto recorded = sla::feeOf(month, months, billed.service, account.fees, ambiguous);
        const auto found = std::ranges::find(billed.months, month, &BilledMonth::month);
        const bool isBilled = found != billed.months.end();
        if (!recorded && !ambiguous && !isBilled)
            continue;
        FeeComparison comparison{month, FeeAgreement::Agrees, {}, {}};
        if (ambiguous) {
            comparison.agreement = FeeAgreement::Ambiguous;
        } else if (!recorded) {
            comparison.agreement = FeeAgreement::NotRecorded;
        } else if (!isBilled) {
            comparison.agreement = FeeAgreement::NotBilled;
        } else {
            comparison.differences = differencesOf(*recorded, found->fee);
            if (!comparison.differences.empty())
                comparison.agreement = FeeAgreement::Differs;
            comparison.derivation = {{StepId::BilledComparison,
                                      {},
                                      {recorded->cash, found->fee.cash, found->fee.cash - recorded->cash}}};
        }
        comparisons.push_back(std::move(comparison));
    }
    return comparisons;
}

} // namespace clausemeter::bills
