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
            add(StepId::NoData, {d.availabilityClause}, {}, Reading::NoDataAvailable);
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

    void addData()
    {
        add(StepId::ServicePeriod, {d.serviceMonthClause}, {m.month.start, m.month.end}, Reading::PeriodEnd);
        add(StepId::TotalMinutes, {d.totalMinutesClause}, {m.month.days(), m.totalMinutes}, Reading::Clock);
        if (m.requests)
            add(StepId::Requests, {d.successRateClause}, {*m.requests, *m.successes}, Reading::RequestTime);
        else
            add(StepId::RateOnly, {d.successRateClause}, {m.slots.rateOnly});
        const std::int64_t all = m.slots.withData + m.slots.noData + m.slots.pending;
        add(StepId::Coverage, {d.slotThresholdPercent.clause},
            {m.slots.withData, all, m.slots.noData, m.slots.pending},
            m_other.noDataUnavailable ? Reading::None : Reading::NoDataAvailable);
    }

    void addDowntime()
    {
        add(StepId::SlotThreshold, {d.slotThresholdPercent.clause},
            {Percent{d.slotThresholdPercent.value}, m.slots.unavailable});
        if (m.customerCausedFailures > 0) {
            std::string codes;
            for (const std::string& code : d.customerCausedCodes())
                codes += (codes.empty() ? "" : ", ") + code;
            const std::int64_t remaining =
                sumSeconds(m.unavailable[View::Contract]) / (slots::kSlotMinutes * 60);
            add(StepId::CustomerCaused, d.notAttributableClauses,
                {m.customerCausedFailures, codes, remaining}, Reading::CustomerLeftOut);
        }
        add(StepId::Situations, {d.situationMinutes.clause},
            {std::int64_t(m.windows.size()), Seconds{sumSeconds(m.unavailable[View::Measured])}});
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
        add(StepId::SituationTest, {d.situationMinutes.clause},
            {std::int64_t(d.situationMinutes.value),
             Seconds{sumSeconds(m.unavailable[View::Contract]) - released},
             Seconds{m.downtimeSeconds[View::Contract]}},
            d.readings.testEachPiece ? Reading::TestEachPiece : Reading::TestOnce);
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
            add(StepId::NoData, {d.availabilityClause}, {}, Reading::NoDataAvailable);
            return;
        }
        const Decimal percent = *m.availabilityPercent[View::Contract];
        add(StepId::Availability, {d.availabilityClause},
            {Seconds{m.downtimeSeconds[View::Contract]}, m.totalMinutes, Percent{percent}});
        add(StepId::AvailabilityOthers, {d.availabilityClause},
            {Percent{*m.availabilityPercent[View::Measured]},
             Percent{m.availabilityPercent[View::Provider].value_or(percent)}});
        add(*m.standardMet ? StepId::StandardMet : StepId::StandardNotMet, {d.standardPercent.clause},
            {Percent{percent}, Percent{d.standardPercent.value}});
        if (m.tier) {
            const Tier& tier = d.tiers[*m.tier];
            add(StepId::Tier, {tier.clause},
                {Percent{percent}, Percent{tier.atLeast}, Percent{tier.below}, Percent{tier.voucherPercent}});
        }
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
        add(StepId::Voucher, {m.tier ? d.tiers[*m.tier].clause : d.standardPercent.clause},
            {Percent{percent}, m_other.percentOfConsumedFee ? *m.fee->gross : m.fee->cash, *m.voucher},
            m.tier && !m_other.percentOfConsumedFee ? Reading::CashPart : Reading::None);
        if (!m.tier)
            return;
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
        add(StepId::ClaimOpens, {d.claimOpensAfterBusinessDay.clause},
            {std::int64_t(d.claimOpensAfterBusinessDay.value), window.decidingBusinessDay, window.opens},
            window.provisional ? Reading::WeekdayFallback : Reading::OpensDayAfter);
        add(StepId::ClaimCloses, {d.claimDays.clause},
            {m.month.end, std::int64_t(d.claimDays.value), window.closes}, Reading::ClosesCalendar);
        add(StepId::ClaimState, {d.claimOpensAfterBusinessDay.clause}, {m_asOf});
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
