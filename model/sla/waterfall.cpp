// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/waterfall.h"

#include "model/sla/downtime.h"
#include "model/slots/slotclock.h"

#include <cstdlib>

namespace clausemeter::sla {

namespace {

class Waterfall {
public:
    void add(WaterfallKind kind, std::chrono::milliseconds left, std::vector<std::string> clauses,
             std::optional<std::size_t> exclusion = {})
    {
        const std::int64_t before = m_bars.empty() ? 0 : m_bars.back().left;
        const std::int64_t after = std::chrono::floor<std::chrono::seconds>(left).count();
        m_bars.push_back({kind, std::abs(after - before), after, std::move(clauses), exclusion});
    }
    // What is left.
    std::vector<WaterfallBar> finish(std::vector<std::string> clauses)
    {
        const std::int64_t left = m_bars.back().left;
        m_bars.push_back({WaterfallKind::Counted, left, left, std::move(clauses), {}});
        return std::move(m_bars);
    }

private:
    std::vector<WaterfallBar> m_bars;
};

} // namespace

std::vector<WaterfallBar> waterfallOf(const MonthResult& month, const Definition& definition,
                                      const std::vector<account::Exclusion>& exclusions,
                                      const OtherReadings& other)
{
    if (!month.hasDowntime())
        return {};
    const std::vector<std::string> slotClause{definition.slotThresholdPercent.clause};
    const std::vector<std::string> situationClause{definition.situationMinutes.clause};
    const TimeRanges& measured = month.unavailable[View::Measured];
    TimeRanges left = month.unavailable[View::Contract];

    Waterfall waterfall;
    const bool isOfOutages = definition.shape == Shape::Outages;
    const auto addNoData =
        other.noDataUnavailable && !isOfOutages && !measured.empty()
            ? (month.slots.noData - month.slotsNotJudged) * std::chrono::milliseconds(slots::kSlotMs)
            : std::chrono::milliseconds(0);
    waterfall.add(WaterfallKind::Measured, totalLength(measured) - addNoData, slotClause);
    if (addNoData.count() > 0)
        waterfall.add(WaterfallKind::NoData, totalLength(measured), slotClause);
    waterfall.add(WaterfallKind::CustomerCaused, totalLength(left), definition.notAttributableClauses);

    const auto dropShort = [&] {
        // An outage may be left in pieces, which are tested together.
        left = isOfOutages ? month.counted[View::Contract] : countedTime(left, {}, definition);
        waterfall.add(WaterfallKind::TooShort, totalLength(left), situationClause);
    };
    const bool isTestedLast = definition.readings.testEachPiece || isOfOutages;
    if (!isTestedLast)
        dropShort();
    for (std::size_t i = 0; i < month.exclusions.size(); ++i) {
        const TimeRanges released = releasedTime(month.exclusions[i], View::Contract, other);
        if (released.empty())
            continue;
        left = subtracted(left, released);
        waterfall.add(WaterfallKind::Excluded, totalLength(left),
                      {exclusions[month.exclusions[i].index].clause}, i);
    }
    if (isTestedLast)
        dropShort();
    if (isOfOutages)
        waterfall.add(WaterfallKind::RoundedUp,
                      downtimeOf(left, month.unavailable[View::Contract], definition), situationClause);
    return waterfall.finish({definition.situationMinutes.clause});
}

} // namespace clausemeter::sla
