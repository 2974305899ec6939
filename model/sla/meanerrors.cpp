// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/meanerrors.h"

#include "model/base/fractionsum.h"
#include "model/sla/downtime.h"

#include <algorithm>

namespace clausemeter::sla {

namespace {

constexpr Int128 kHundred = 100 * Decimal::kOne;

bool isInside(const TimeRange& slot, const TimeRanges& ranges)
{
    return std::ranges::any_of(
        ranges, [&](const TimeRange& r) { return r.start <= slot.start && slot.end <= r.end; });
}

// Of a slot that has data, in whole numbers.
void addErrors(FractionSum& sum, const SlotVerdict& verdict)
{
    if (verdict.requests)
        sum.add((*verdict.requests - *verdict.successes).units(), verdict.requests->units());
    else
        sum.add(verdict.rateFailures.units(), verdict.rates * Decimal::kOne);
}

} // namespace

PerView<std::optional<Decimal>> meanAvailability(MonthResult& month, const SlotJudge& judge,
                                                 const Definition& definition, slots::SlotClock clock,
                                                 const OtherReadings& other)
{
    PerView<std::optional<Decimal>> availability;
    MeanErrors mean;
    std::vector<PerView<TimeRanges>> released(month.exclusions.size());
    for (std::size_t i = 0; i < released.size(); ++i) {
        for (const View view : kViews)
            released[i][view] = releasedTime(month.exclusions[i], view, other);
    }
    const std::int64_t allSlots = month.totalMinutes / slots::kSlotMinutes;
    const slots::SlotRange range = month.month.slotRange();
    for (const View view : kViews) {
        const TimeRanges all = releasedTime(month.exclusions, view, other);
        FractionSum sum;
        std::int64_t withData = 0;
        for (slots::SlotIndex slot = range.first; slot < range.end; ++slot) {
            const SlotVerdict verdict = judge.verdict(slot, view);
            if (!verdict.isJudged())
                continue;
            ++withData;
            const TimeRange time = clock.rangeOf(slot);
            if (!isInside(time, all)) {
                addErrors(sum, verdict);
                continue;
            }
            if (view == View::Measured || *verdict.ratePercent == Decimal::fromUnits(kHundred))
                continue;
            // The first exclusion that covers it; where only several together do, the last of these.
            auto of = std::ranges::find_if(
                released, [&](const PerView<TimeRanges>& r) { return isInside(time, r[view]); });
            for (std::size_t i = 0; of == released.end() && i < released.size(); ++i) {
                if (!intersected({time}, released[released.size() - 1 - i][view]).empty())
                    of = released.begin() + std::ptrdiff_t(released.size() - 1 - i);
            }
            AppliedExclusion& exclusion = month.exclusions[std::size_t(of - released.begin())];
            (view == View::Provider ? exclusion.releasedProvider : exclusion.releasedContract) +=
                slots::kSlotMs / 1000;
        }
        mean.slots[view] = definition.meanOverAllSlots ? allSlots : withData;
        mean.sumPercent[view] = Decimal::fromUnits(sum.scaledFloor(kHundred, 1));
        if (withData > 0)
            availability[view] =
                Decimal::fromUnits(kHundred - sum.scaledCeil(kHundred, Int128(mean.slots[view])));
    }
    month.mean = mean;
    return availability;
}

} // namespace clausemeter::sla
