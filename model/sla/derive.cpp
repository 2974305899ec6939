// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/derive.h"

#include "model/sla/compensation.h"

#include <algorithm>

namespace clausemeter::sla {

namespace {

std::int64_t sumSeconds(const std::vector<TimeRange>& ranges)
{
    std::int64_t seconds = 0;
    for (const TimeRange& r : ranges)
        seconds += std::chrono::floor<std::chrono::seconds>(r.length()).count();
    return seconds;
}

// Collects the steps of one month, in the order in which they are taken.
class Derivation {
public:
    Derivation(const MonthResult& month, const Definition& definition, const account::Account& account,
               Date asOf, const OtherReadings& other)
        : m(month)
        , d(definition)
        , m_account(account)
        , m_asOf(asOf)
        , m_other(other)
    {
    }

    std::vector<Step> make()
    {
        addData();
        if (!m.availabilityPercent[View::Measured]) {
            addNoData();
        } else {
            addDowntime();
            addAvailability();
            addMoney();
        }
        addClaim();
        return std::move(m_steps);
    }

private:
    void add(StepId id, std::vector<std::string> clauses, std::vector<StepValue> values = {},
             Reading reading = Reading::None)
    {
        m_steps.push_back({id, std::move(clauses), std::move(values), reading});
    }

    void addNoData()
    {
        if (d.shape == Shape::Outages)
            add(StepId::NoRecord, {d.availabilityClause}, {}, Reading::OutagesAsRecorded);
        else
            add(StepId::NoData, {d.availabilityClause}, {}, Reading::NoDataAvailable);
    }

    std::string codesLeftOut() const
    {
        std::string codes;
        for (const std::string& code : d.customerCausedCodes())
            codes += (codes.empty() ? "" : ", ") + code;
        return codes;
    }

    void addData()
    {
        if (!d.isVerified)
            add(StepId::Unverified, {}, {d.source, d.sourceDate});
        add(StepId::ServicePeriod, {d.serviceMonthClause}, {m.month.start, m.month.end},
            d.monthKind == MonthKind::Anniversary ? Reading::AnniversaryMonth : Reading::PeriodEnd);
        add(StepId::TotalMinutes, {d.totalMinutesClause}, {m.totalMinutes / (24 * 60), m.totalMinutes},
            d.monthKind == MonthKind::Natural ? Reading::NaturalMonth : Reading::Clock);
        if (d.shape == Shape::Outages) {
            addOutages();
            return;
        }
        if (m.requests)
            add(StepId::Requests, {d.successRateClause}, {*m.requests, *m.successes}, Reading::RequestTime);
        else
            add(StepId::RateOnly, {d.successRateClause}, {m.slots.rateOnly});
        const std::int64_t all = m.slots.withData + m.slots.noData + m.slots.pending;
        add(StepId::Coverage, {d.slotThresholdPercent.clause},
            {m.slots.withData, all, m.slots.noData, m.slots.pending},
            m_other.noDataUnavailable ? Reading::None : Reading::NoDataAvailable);
        if (d.minimumRequests.value > 0)
            add(StepId::MinimumRequests, {d.minimumRequests.clause},
                {std::int64_t(d.minimumRequests.value), m.slotsNotJudged}, Reading::BelowMinimum);
    }

    void addOutages()
    {
        add(StepId::OutagesRecorded, {d.slotThresholdPercent.clause},
            {m.outages, Seconds{sumSeconds(m.unavailable[View::Measured])}, d.outageMeaning.zh,
             d.outageMeaning.en},
            Reading::OutagesAsRecorded);
        if (d.failedCallsPerMinute.value > 0)
            add(StepId::FailedCalls, {d.failedCallsPerMinute.clause},
                {std::int64_t(d.failedCallsPerMinute.value), m.outagesLeftOut});
    }

    StepId thresholdStep() const
    {
        switch (d.comparator) {
        case SlotComparator::SuccessBelow:
            return StepId::SlotThreshold;
        case SlotComparator::SuccessAtMost:
            return StepId::SlotAtMost;
        case SlotComparator::ErrorOver:
            return StepId::SlotErrorsOver;
        case SlotComparator::ErrorAtLeast:
            return StepId::SlotErrorsAtLeast;
        }
        return StepId::SlotThreshold;
    }

    void addSlots()
    {
        const Decimal threshold = d.slotThresholdPercent.value;
        add(thresholdStep(), {d.slotThresholdPercent.clause},
            {Percent{isOfErrors(d.comparator) ? Decimal::fromInteger(100) - threshold : threshold},
             m.slots.unavailable});
        if (m.customerCausedFailures > 0) {
            const std::int64_t remaining =
                sumSeconds(m.unavailable[View::Contract]) / (slots::kSlotMinutes * 60);
            add(StepId::CustomerCaused, d.notAttributableClauses,
                {m.customerCausedFailures, codesLeftOut(), remaining}, Reading::CustomerLeftOut);
        }
        add(StepId::Situations, {d.situationMinutes.clause},
            {std::int64_t(m.windows.size()), Seconds{sumSeconds(m.unavailable[View::Measured])}});
    }

    // The seconds that they release under contract.
    std::int64_t addExclusions()
    {
        std::int64_t released = 0;
        for (std::size_t i = 0; i < m.exclusions.size(); ++i) {
            const AppliedExclusion& e = m.exclusions[i];
            const account::Exclusion& given = m_account.exclusions[e.index];
            released += e.releasedContract;
            add(StepId::Exclusion, {given.clause},
                {std::int64_t(i + 1), given.clause, given.time.start, given.time.end,
                 Seconds{e.releasedContract}, Seconds{e.releasedProvider}},
                readingOf(e, given));
        }
        return released;
    }

    void addDowntime()
    {
        if (d.shape == Shape::SlotRate)
            addSlots();
        else if (d.shape == Shape::MeanErrorRate && m.customerCausedFailures > 0)
            add(StepId::FailuresLeftOut, d.notAttributableClauses, {m.customerCausedFailures, codesLeftOut()},
                Reading::CustomerLeftOut);
        const std::int64_t released = addExclusions();
        if (d.shape == Shape::MeanErrorRate)
            return;
        const Seconds left{sumSeconds(m.unavailable[View::Contract]) - released};
        const Seconds counted{m.downtimeSeconds[View::Contract]};
        if (d.shape == Shape::Outages) {
            const Seconds exact{sumSeconds(m.counted[View::Contract])};
            if (d.outageOverMinutes.value > 0)
                add(StepId::OutageTest, {d.outageOverMinutes.clause},
                    {std::int64_t(d.outageOverMinutes.value), left, exact}, Reading::OutageTestedWhole);
            add(StepId::OutageRounding, {d.situationMinutes.clause}, {exact, counted.value / 60},
                Reading::OutageRoundedOnce);
        } else {
            const Reading reading = d.readings.testEachPiece ? Reading::TestEachPiece : Reading::TestOnce;
            if (d.consecutiveSlots > 0)
                add(StepId::ConsecutiveSlots, {d.situationMinutes.clause},
                    {std::int64_t(d.consecutiveSlots), left, counted}, reading);
            else
                add(StepId::SituationTest, {d.situationMinutes.clause},
                    {std::int64_t(d.situationMinutes.value), left, counted}, reading);
        }
        add(StepId::Downtime, {d.situationMinutes.clause},
            {Seconds{m.downtimeSeconds[View::Measured]}, Seconds{m.downtimeSeconds[View::Provider]},
             Seconds{m.downtimeSeconds[View::Contract]}},
            m.downtimeSeconds[View::Provider] != m.downtimeSeconds[View::Contract] ? Reading::DisputedCounts
                                                                                   : Reading::None);
    }

    Reading readingOf(const AppliedExclusion& e, const account::Exclusion& given) const
    {
        const ReleaseClause* release = d.release(given.clause);
        if (e.standing.reason == StandingReason::SetByPerson || !release)
            return Reading::None;
        if (release->rule == StandingRule::Maintenance) // 0: any notice before the start will do
            return d.maintenanceNoticeHours.value > 0 ? Reading::MaintenanceHours : Reading::None;
        return release->rule == StandingRule::TrafficSurge ? Reading::SurgeDays : Reading::None;
    }

    void addAvailability()
    {
        if (!m.availabilityPercent[View::Contract]) { // every request failed for a reason of the customer's
                                                      // own
            addNoData();
            return;
        }
        const Decimal percent = *m.availabilityPercent[View::Contract];
        if (m.mean) {
            const Decimal mean = Decimal::fromInteger(100) - percent;
            add(StepId::MeanErrors, {d.availabilityClause},
                {m.slots.withData, m.mean->slots[View::Contract], Percent{m.mean->sumPercent[View::Contract]},
                 Percent{mean}},
                m.exclusions.empty() ? Reading::None : Reading::MeanReleasedSlots);
            add(StepId::MeanAvailability, {d.availabilityClause}, {Percent{mean}, Percent{percent}});
        } else {
            add(StepId::Availability, {d.availabilityClause},
                {Seconds{m.downtimeSeconds[View::Contract]}, m.totalMinutes, Percent{percent}});
        }
        add(StepId::AvailabilityOthers, {d.availabilityClause},
            {Percent{*m.availabilityPercent[View::Measured]},
             Percent{m.availabilityPercent[View::Provider].value_or(percent)}});
        if (d.targets.size() > 1)
            addTargets();
        add(*m.standardMet ? StepId::StandardMet : StepId::StandardNotMet, {d.standardPercent.clause},
            {Percent{percent}, Percent{d.standardPercent.value}});
        if (m.tier) {
            const Tier& tier = d.tiers[*m.tier];
            add(StepId::Tier, {tier.clause},
                {Percent{percent}, Percent{tier.atLeast}, Percent{tier.below}, Percent{tier.voucherPercent}});
        }
    }

    void addTargets()
    {
        Bilingual names;
        for (const Target& target : d.targets) {
            names.zh += (names.zh.empty() ? "" : "、") + target.name.zh;
            names.en += (names.en.empty() ? "" : ", ") + target.name.en;
        }
        add(StepId::Targets, {d.standardPercent.clause},
            {names.zh, names.en, Percent{d.standardPercent.value}}, Reading::HighestOfTargets);
    }

    void addBase()
    {
        if (d.feeBase == FeeBase::Share)
            add(StepId::FeeShare, {d.feeSharePercent.clause},
                {Percent{d.feeSharePercent.value}, m.fee->cash, *m.voucherBase});
        else if (d.feeBase == FeeBase::Average)
            add(StepId::FeeAverage, {d.feeAverageMonths.clause},
                {std::int64_t(d.feeAverageMonths.value), *m.voucherBase});
    }

    void addMoney()
    {
        const bool ambiguous = std::any_of(m.warnings.begin(), m.warnings.end(), [](const Warning& w) {
            return w.code == WarningCode::FeeAmbiguous;
        });
        if (ambiguous) {
            add(StepId::FeeAmbiguous, {d.feeClause}, {toIso(m.month.month())});
        } else if (!m.fee) {
            add(StepId::FeeMissing, {d.feeClause});
        } else {
            addFee(*m.fee);
        }
        if (!m.voucher)
            return;
        const Decimal percent = *m.voucherPercent[View::Contract];
        if (m.tier)
            addBase();
        add(StepId::Voucher, {m.tier ? d.tiers[*m.tier].clause : d.standardPercent.clause},
            {Percent{percent}, m_other.percentOfConsumedFee ? *m.fee->gross : *m.voucherBase, *m.voucher},
            m.tier && !m_other.percentOfConsumedFee ? Reading::CashPart : Reading::None);
        if (!m.tier)
            return;
        if (d.capPercent)
            add(StepId::CapPercent, {d.capPercent->clause},
                {Percent{d.capPercent->value}, m.fee->cash, m.fee->cash.percentFloor(d.capPercent->value)});
        if (m.voucherOfConsumedFee && *m.voucherOfConsumedFee != *m.voucher)
            add(StepId::VoucherOtherReading, {d.feeClause},
                {Percent{percent}, *m.fee->gross, *m.voucherOfConsumedFee});
        for (const LiabilityCap& cap : m.caps)
            addCap(cap);
    }

    void addCap(const LiabilityCap& cap)
    {
        if (!cap.amount) {
            add(StepId::CapNotKnown, {cap.clause}, {cap.clause});
            return;
        }
        if (cap.since)
            add(StepId::CapYear, {cap.clause}, {cap.clause, toIso(*cap.since), toIso(m.month.month())},
                Reading::CapYear);
        std::vector<StepValue> counted{cap.clause, *cap.amount};
        Money outside;
        std::vector<StepValue> others{cap.clause, outside};
        std::string refunds;
        for (const CapPart& part : cap.parts) {
            std::vector<StepValue>& side = part.counted ? counted : others;
            side.insert(side.end(), {toIso(part.month), part.amount});
            if (!part.counted)
                outside += part.amount;
            if (part.isRefund)
                refunds += (refunds.empty() ? "" : ", ") + toIso(part.month);
        }
        others[1] = outside;
        const bool isCash = cap.clause == kCashCap;
        add(StepId::CapParts, {cap.clause}, counted, isCash ? Reading::CapConsumed : Reading::None);
        if (others.size() > 2)
            add(StepId::CapOutside, {cap.clause}, others);
        if (!refunds.empty())
            add(StepId::CapRefunds, {cap.clause}, {cap.clause, refunds});
        add(StepId::Cap, {cap.clause}, {cap.clause, *cap.amount}, Reading::LowestCap);
    }

    void addFee(const account::Fee& fee)
    {
        const bool whole = fee.gross && fee.discount && fee.voucher && fee.promotionalCredit && fee.other;
        if (whole)
            add(StepId::FeeParts, {d.feeClause, d.feeDeductionClause},
                {*fee.gross, *fee.discount, *fee.voucher, *fee.promotionalCredit, *fee.other, fee.cash});
        else
            add(StepId::FeeCash, {d.feeClause, d.feeDeductionClause}, {fee.cash});
    }

    void addClaim()
    {
        const ClaimWindow& window = m.claim.window;
        switch (d.claimOpening) {
        case ClaimOpening::AfterBusinessDay:
            add(StepId::ClaimOpens, {d.claimOpens.clause},
                {std::int64_t(d.claimOpens.value), window.decidingBusinessDay, window.opens},
                window.provisional ? Reading::WeekdayFallback : Reading::OpensDayAfter);
            break;
        case ClaimOpening::AfterDays:
            add(StepId::ClaimOpensAfterDays, {d.claimOpens.clause},
                {m.month.end, std::int64_t(d.claimOpens.value), window.opens});
            break;
        case ClaimOpening::AtOnce:
            add(StepId::ClaimOpensAtOnce, {d.claimOpens.clause}, {m.month.end, window.opens});
            break;
        }
        if (d.claimClosing == ClaimClosing::EndOfNextMonth)
            add(StepId::ClaimClosesMonthEnd, {d.claimCloses.clause}, {m.month.end, window.closes},
                Reading::ClosesCalendar);
        else
            add(StepId::ClaimCloses, {d.claimCloses.clause},
                {m.month.end, std::int64_t(d.claimCloses.value), window.closes}, Reading::ClosesCalendar);
        add(StepId::ClaimState, {d.claimOpens.clause}, {m_asOf});
        add(StepId::PrevailingRecord, {d.prevailingRecordClause});
    }

    const MonthResult& m;
    const Definition& d;
    const account::Account& m_account;
    Date m_asOf;
    const OtherReadings& m_other;
    std::vector<Step> m_steps;
};

} // namespace

std::vector<Step> derivationOf(const MonthResult& month, const Definition& definition,
                               const account::Account& account, Date asOf, const OtherReadings& other)
{
    return Derivation(month, definition, account, asOf, other).make();
}

} // namespace clausemeter::sla
