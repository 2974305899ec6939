// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/sourcecomparison.h"

namespace clausemeter::sla {

namespace {

RecordVerdict verdictOf(const MonthResult& month)
{
    return {outcomeOf(month), month.standardMet, month.tier};
}

// Counts where both have them; else the rates, of which a cut-off one has more digits than any log.
bool saysTheSame(const SlotVerdict& a, const SlotVerdict& b)
{
    if (a.requests && b.requests)
        return a.requests == b.requests && a.successes == b.successes;
    return a.ratePercent == b.ratePercent;
}

// One record, slot by slot.
class Reader {
public:
    Reader(const MonthRecord& record, const Definition& definition)
        : m_judge(record.slots, definition, record.month.pendingFrom)
    {
    }

    SlotVerdict measured(slots::SlotIndex slot) const { return m_judge.verdict(slot, View::Measured); }
    SlotVerdict contract(slots::SlotIndex slot) const { return m_judge.verdict(slot, View::Contract); }
    RecordedSlot reading(slots::SlotIndex slot) const
    {
        return {measured(slot), m_judge.state(slot, View::Contract), m_judge.customerCausedFailures(slot)};
    }

private:
    SlotJudge m_judge;
};

} // namespace

SourceComparison compareSources(const MonthRecord& customer, const MonthRecord& provider,
                                const Definition& definition)
{
    SourceComparison result;
    result.month = customer.month.month;
    result.customer = verdictOf(customer.month);
    result.provider = verdictOf(provider.month);
    result.prevailingClause = definition.prevailingRecordClause;

    const Reader ours(customer, definition);
    const Reader theirs(provider, definition);
    ComparisonTotals& totals = result.totals;
    const slots::SlotRange range = result.month.slotRange();
    for (slots::SlotIndex slot = range.first; slot < range.end; ++slot) {
        const SlotVerdict a = ours.measured(slot);
        const SlotVerdict b = theirs.measured(slot);
        const bool hasA = a.ratePercent.has_value();
        const bool hasB = b.ratePercent.has_value();
        if (!hasA && !hasB) {
            ++totals.neither;
            continue;
        }
        if (hasA && hasB) {
            ++totals.compared;
            // The same counts may have different failures that the customer caused.
            if (saysTheSame(a, b) && saysTheSame(ours.contract(slot), theirs.contract(slot))) {
                ++totals.equal;
                continue;
            }
            ++totals.different;
        } else if (hasA) {
            ++totals.onlyCustomer;
            totals.pendingProvider += b.state == SlotState::Pending;
        } else {
            ++totals.onlyProvider;
            totals.pendingCustomer += a.state == SlotState::Pending;
        }
        const SlotDifference& difference =
            result.differences.emplace_back(SlotDifference{slot, ours.reading(slot), theirs.reading(slot)});
        for (const View view : kViews)
            totals.changedState[view] += difference.changesState(view);
    }
    return result;
}

} // namespace clausemeter::sla
