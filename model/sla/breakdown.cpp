// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/breakdown.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace clausemeter::sla {

using slots::BoundedNames;

namespace {

Decimal percentOf(std::uint64_t part, std::uint64_t whole)
{
    return Decimal::fromUnits(mulDivFloor(Int128(part), 100 * Decimal::kOne, Int128(whole)));
}

PartOf partOf(std::size_t index)
{
    return index == BoundedNames::kNone     ? PartOf::Without
           : index == BoundedNames::kOthers ? PartOf::Others
                                            : PartOf::Name;
}

int rank(PartOf part)
{
    return part == PartOf::Name ? 0 : part == PartOf::Others ? 1 : 2;
}

template <typename Shares>
bool namesAny(const Shares& shares)
{
    return std::ranges::any_of(shares, [](const auto& share) { return share.part != PartOf::Without; });
}

} // namespace

std::vector<CodeShare> shortened(const std::vector<CodeShare>& codes, std::size_t most)
{
    if (codes.size() <= most + 1)
        return codes;
    std::uint64_t all = 0;
    for (const CodeShare& code : codes)
        all += code.failures;
    std::vector<CodeShare> lines(codes.begin(), codes.begin() + std::ptrdiff_t(most));
    CodeShare rest{PartOf::Rest, {}, 0, {}, true};
    for (std::size_t i = most; i < codes.size(); ++i) {
        rest.failures += codes[i].failures;
        rest.customerCaused = rest.customerCaused && codes[i].customerCaused;
    }
    rest.percent = percentOf(rest.failures, all);
    lines.push_back(rest);
    return lines;
}

std::vector<RegionShare> shortened(const std::vector<RegionShare>& regions, std::size_t most)
{
    if (regions.size() <= most + 1)
        return regions;
    std::vector<RegionShare> lines(regions.begin(), regions.begin() + std::ptrdiff_t(most));
    RegionShare rest{PartOf::Rest, {}, 0, 0, 0, {}};
    for (std::size_t i = most; i < regions.size(); ++i) {
        rest.requests += regions[i].requests;
        rest.failures += regions[i].failures;
        if (rest.customerCaused && regions[i].customerCaused)
            *rest.customerCaused += *regions[i].customerCaused;
        else
            rest.customerCaused.reset();
    }
    rest.ratePercent = percentOf(rest.requests - rest.failures, rest.requests);
    lines.push_back(rest);
    return lines;
}

bool Breakdown::namesCodes() const
{
    return namesAny(codes);
}

bool Breakdown::namesRegions() const
{
    return namesAny(regions);
}

Breakdown breakdownOf(const slots::SlotTable& table, const Definition& definition, slots::SlotRange range)
{
    const slots::RangeTotals totals = table.totals(range);
    const std::vector<std::string> causes = definition.customerCausedCodes();
    Breakdown result;
    result.requests = totals.counts.requests;
    result.failures = totals.counts.requests - totals.counts.successes;
    result.hasUncounted = totals.slotsWithRates > 0 || totals.slotsWithFractions > 0;

    for (std::size_t i = 0; i < totals.failures.size(); ++i) {
        if (totals.failures[i] == 0)
            continue;
        const bool caused =
            partOf(i) == PartOf::Name && std::ranges::find(causes, table.codes()[i]) != causes.end();
        result.customerCaused += caused ? totals.failures[i] : 0;
        result.codes.push_back({partOf(i), table.codes()[i], totals.failures[i],
                                percentOf(totals.failures[i], result.failures), caused});
    }
    std::ranges::sort(result.codes, [](const CodeShare& a, const CodeShare& b) {
        return std::tuple(rank(a.part), b.failures, a.code) < std::tuple(rank(b.part), a.failures, b.code);
    });

    // A region's failures are told from those with a reserved code: the customer's, where these are the same.
    const bool causesKnown = std::set(causes.begin(), causes.end()) ==
                             std::set(table.reservedCodes().begin(), table.reservedCodes().end());
    for (std::size_t i = 0; i < totals.regions.size(); ++i) {
        const slots::RegionCounts& of = totals.regions[i];
        if (of.requests == 0)
            continue;
        result.regions.push_back(
            {partOf(i), table.regions()[i], of.requests, of.failures,
             causesKnown ? std::optional(of.reservedFailures) : std::optional<std::uint64_t>(),
             percentOf(of.requests - of.failures, of.requests)});
    }
    std::ranges::sort(result.regions, [](const RegionShare& a, const RegionShare& b) {
        return std::tuple(rank(a.part), b.failures, b.requests, a.region) <
               std::tuple(rank(b.part), a.failures, a.requests, b.region);
    });
    return result;
}

} // namespace clausemeter::sla
