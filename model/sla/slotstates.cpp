// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/slotstates.h"

#include <algorithm>

namespace clausemeter::sla {

namespace {

Decimal wholeAndFraction(std::uint64_t whole, Decimal fraction)
{
    return Decimal::fromUnits(Int128(whole) * Decimal::kOne) + fraction;
}

// part / whole in percent, cut off after 18 decimals. A threshold has at most 18 decimals, so comparing the
// cut-off value with it decides as the exact fraction would.
Decimal percentOf(Decimal part, Decimal whole)
{
    if (part.isInteger() && whole.isInteger())
        return Decimal::fromUnits(
            mulDivFloor(part.units() / Decimal::kOne, 100 * Decimal::kOne, whole.units() / Decimal::kOne));
    return Decimal::fromUnits(mulDivFloor(part.units(), 100 * Decimal::kOne, whole.units()));
}

bool isUnavailable(const SlotVerdict& verdict, const Definition& definition)
{
    if (definition.shape != Shape::SlotRate)
        return false;
    const Decimal threshold = definition.slotThresholdPercent.value;
    switch (definition.comparator) {
    case SlotComparator::SuccessBelow:
    case SlotComparator::ErrorOver:
        return *verdict.ratePercent < threshold;
    case SlotComparator::SuccessAtMost:
    case SlotComparator::ErrorAtLeast:
        return verdict.failingPercent() >= Decimal::fromInteger(100) - threshold;
    }
    return false;
}

} // namespace

Decimal SlotVerdict::failingPercent() const
{
    return requests ? percentOf(*requests - *successes, *requests)
                    : Decimal::fromUnits(mulDivFloor(rateFailures.units(), 100, Int128(rates)));
}

SlotJudge::SlotJudge(const slots::SlotTable& table, const Definition& definition,
                     std::optional<slots::SlotIndex> pendingFrom)
    : m_table(table)
    , m_definition(definition)
    , m_pendingFrom(pendingFrom)
{
    if (!definition.readings.customerCausedLeftOut)
        return;
    const auto causes = definition.customerCausedCodes();
    for (std::size_t i = 1; i < table.codes().size(); ++i) {
        if (std::find(causes.begin(), causes.end(), table.codes()[i]) != causes.end())
            m_customerCaused.push_back(slots::SlotTable::CodeIndex(i));
    }
}

std::uint64_t SlotJudge::customerCausedFailures(slots::SlotIndex slot) const
{
    std::uint64_t count = 0;
    for (const auto code : m_customerCaused)
        count += m_table.failures(slot, code);
    return count;
}

SlotVerdict SlotJudge::verdict(slots::SlotIndex slot, View view) const
{
    const slots::Slot data = m_table.at(slot);
    SlotVerdict result;
    result.grade = data.grade;
    if (!data.hasData()) {
        result.state = m_pendingFrom && *m_pendingFrom <= slot ? SlotState::Pending : SlotState::NoData;
        return result;
    }
    const std::uint64_t leftOut = view == View::Measured ? 0 : customerCausedFailures(slot);
    const Decimal requests = wholeAndFraction(data.counts.requests - leftOut, data.extra.requests);
    const Decimal successes = wholeAndFraction(data.counts.successes, data.extra.successes);
    if (requests.units() > 0) {
        result.requests = requests;
        result.successes = successes;
        result.ratePercent = percentOf(successes, requests);
    } else if (data.hasRateOnly()) {
        result.requests.reset();
        result.successes.reset();
        result.ratePercent =
            Decimal::fromUnits(mulDivFloor(data.extra.rateSum.units(), 100, Int128(data.extra.rates)));
        result.rates = data.extra.rates;
        result.rateFailures = Decimal::fromInteger(data.extra.rates) - data.extra.rateSum;
    } else {
        return result; // nothing but failures that the customer caused: no data (R7a)
    }
    if (result.requests && *result.requests < Decimal::fromInteger(m_definition.minimumRequests.value))
        result.state = SlotState::NoData;
    else
        result.state = isUnavailable(result, m_definition) ? SlotState::Unavailable : SlotState::Available;
    return result;
}

SlotState SlotJudge::state(slots::SlotIndex slot, View view) const
{
    return verdict(slot, view).state;
}

} // namespace clausemeter::sla
