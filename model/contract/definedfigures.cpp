// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/definedfigures.h"

#include <algorithm>

namespace clausemeter::contract {

namespace {

// A figure without a clause is one that the agreement does not have.
class FigureList {
public:
    void percentage(std::string token, const Decimal& value, const std::string& clause,
                    Comparator comparator = Comparator::None)
    {
        if (!clause.empty())
            m_figures.push_back({std::move(token), clause, TermKind::Percentage, value, {}, comparator});
    }
    void percentage(std::string token, const sla::Cited<Decimal>& cited,
                    Comparator comparator = Comparator::None)
    {
        percentage(std::move(token), cited.value, cited.clause, comparator);
    }
    void period(std::string token, const sla::Cited<int>& cited, PeriodUnit unit,
                Comparator comparator = Comparator::None)
    {
        if (!cited.clause.empty())
            m_figures.push_back({std::move(token), cited.clause, TermKind::Period,
                                 Decimal::fromInteger(cited.value), unit, comparator});
    }
    void period(std::string token, const std::optional<sla::Cited<int>>& cited, PeriodUnit unit,
                Comparator comparator = Comparator::None)
    {
        if (cited)
            period(std::move(token), *cited, unit, comparator);
    }
    void count(std::string token, const sla::Cited<std::int64_t>& cited, Comparator comparator,
               int slotsInMinutes = 0)
    {
        if (!cited.clause.empty())
            m_figures.push_back({std::move(token),
                                 cited.clause,
                                 TermKind::Count,
                                 Decimal::fromInteger(cited.value),
                                 {},
                                 comparator,
                                 {},
                                 slotsInMinutes});
    }
    void money(std::string token, Money amount, const std::string& currency, const std::string& clause)
    {
        m_figures.push_back({std::move(token),
                             clause,
                             TermKind::Money,
                             Decimal::fromUnits(amount.units() * (Decimal::kOne / Money::kUnit)),
                             {},
                             Comparator::None,
                             currency});
    }
    std::vector<DefinedFigure> take() { return std::move(m_figures); }

private:
    std::vector<DefinedFigure> m_figures;
};

Comparator thresholdComparator(sla::SlotComparator comparator)
{
    switch (comparator) {
    case sla::SlotComparator::SuccessBelow:
        return Comparator::Below;
    case sla::SlotComparator::SuccessAtMost:
        return Comparator::AtMost;
    case sla::SlotComparator::ErrorOver:
        return Comparator::Above;
    case sla::SlotComparator::ErrorAtLeast:
        break;
    }
    return Comparator::AtLeast;
}

} // namespace

namespace {

void shapeFigures(FigureList& f, const sla::Definition& d)
{
    if (d.shape == sla::Shape::SlotRate) {
        const Decimal threshold = d.slotThresholdPercent.value;
        const bool ofErrors = sla::isOfErrors(d.comparator);
        f.percentage("slot_threshold_percent", ofErrors ? Decimal::fromInteger(100) - threshold : threshold,
                     d.slotThresholdPercent.clause, thresholdComparator(d.comparator));
        if (d.consecutiveSlots > 0)
            f.count("consecutive_slots", {d.consecutiveSlots, d.situationMinutes.clause}, Comparator::AtLeast,
                    d.situationMinutes.value);
        else
            f.period("situation_minutes", d.situationMinutes, PeriodUnit::Minute, Comparator::AtLeast);
    }
    f.count("minimum_requests", {d.minimumRequests.value, d.minimumRequests.clause}, Comparator::AtLeast);
    f.period("outage.over_minutes", d.outageOverMinutes, PeriodUnit::Minute, Comparator::Above);
    f.count("outage.failed_calls_per_minute", {d.failedCallsPerMinute.value, d.failedCallsPerMinute.clause},
            Comparator::AtLeast);
}

} // namespace

std::vector<DefinedFigure> figuresOf(const sla::Definition& d)
{
    FigureList f;
    shapeFigures(f, d);
    const auto promise = [&f](const std::string& inside, const sla::Cited<Decimal>& standard,
                              const std::vector<sla::Tier>& tiers) {
        f.percentage(inside + "standard_percent", standard.value, standard.clause, Comparator::AtLeast);
        for (std::size_t i = 0; i < tiers.size(); ++i) {
            const sla::Tier& tier = tiers[i];
            const std::string path = inside + "tiers[" + std::to_string(i) + "].";
            if (tier.atLeast > Decimal())
                f.percentage(path + "at_least", tier.atLeast, tier.clause, Comparator::AtLeast);
            f.percentage(path + "below", tier.below, tier.clause, Comparator::Below);
            f.percentage(path + "voucher_percent", tier.voucherPercent, tier.clause);
        }
    };
    if (d.targets.empty())
        promise({}, d.standardPercent, d.tiers);
    for (std::size_t i = 0; i < d.targets.size(); ++i)
        promise("targets[" + std::to_string(i) + "].", d.targets[i].standardPercent, d.targets[i].tiers);
    f.percentage("fee_base.percent", d.feeSharePercent);
    f.period("fee_base.months", d.feeAverageMonths, PeriodUnit::Month);
    if (d.capPercent)
        f.percentage("cap_percent", *d.capPercent, Comparator::AtMost);
    if (d.claimOpening == sla::ClaimOpening::AfterBusinessDay)
        f.period("claim_opens_after_business_day", d.claimOpens, PeriodUnit::BusinessDay);
    if (d.claimOpening == sla::ClaimOpening::AfterDays)
        f.period("claim_opens_after_days", d.claimOpens, PeriodUnit::CalendarDay);
    if (d.claimClosing == sla::ClaimClosing::AfterDays)
        f.period("claim_days", d.claimCloses, PeriodUnit::CalendarDay);
    f.period("maintenance_notice_hours", d.maintenanceNoticeHours, PeriodUnit::Hour);
    f.period("relocation_notice_days", d.relocationNoticeDays, PeriodUnit::Day);
    f.count("surge_concurrency", d.surgeConcurrency, Comparator::Above);
    f.period("surge_notice_business_days", d.surgeNoticeBusinessDays, PeriodUnit::BusinessDay);
    return f.take();
}

std::vector<DefinedFigure> figuresOf(const dues::AgreementTerms& t)
{
    FigureList f;
    if (t.lateFee)
        f.percentage("late_fee.percent_per_day", t.lateFee->percentPerDay, t.lateFee->clause);
    f.period("termination_overdue_days", t.terminationOverdueDays, PeriodUnit::Day);
    f.period("bill_confirmed_working_days", t.billConfirmedWorkingDays, PeriodUnit::BusinessDay);
    f.period("payment_due_working_days", t.paymentDueWorkingDays, PeriodUnit::BusinessDay);
    f.period("retention_days", t.retentionDays, PeriodUnit::Day);
    f.period("maintenance_notice_hours", t.maintenanceNoticeHours, PeriodUnit::Hour);
    f.period("relocation_notice_days", t.relocationNoticeDays, PeriodUnit::Day);
    f.period("change_notice_days", t.changeNoticeDays, PeriodUnit::Day);
    f.period("assignment_notice_days", t.assignmentNoticeDays, PeriodUnit::Day);
    if (t.forceMajeure) {
        const auto& rule = *t.forceMajeure;
        f.period("force_majeure.from_day", sla::Cited<int>{rule.fromDay, rule.clause}, PeriodUnit::Day,
                 Comparator::AtLeast);
        f.period("force_majeure.notice_days", sla::Cited<int>{rule.noticeDays, rule.clause}, PeriodUnit::Day);
    }
    return f.take();
}

std::vector<DefinedFigure> figuresOf(const Agreement& agreement)
{
    FigureList f;
    for (std::size_t i = 0; i < agreement.obligations.size(); ++i) {
        const Obligation& o = agreement.obligations[i];
        const std::string path = "obligations[" + std::to_string(i) + "].";
        if (o.period && o.period->figure.empty())
            f.period(path + "period", sla::Cited<int>{o.period->number, o.clause}, o.period->unit);
        if (!o.amount || !o.amount->figure.empty())
            continue;
        if (o.amount->percent)
            f.percentage(path + "amount", *o.amount->percent, o.clause);
        if (o.amount->money)
            f.money(path + "amount", *o.amount->money, o.amount->currency, o.clause);
    }
    return f.take();
}

std::vector<FigureChange> figureChanges(const std::vector<DefinedFigure>& before,
                                        const std::vector<DefinedFigure>& after)
{
    const auto sameAs = [](const std::vector<DefinedFigure>& figures, const DefinedFigure& figure) {
        return std::ranges::find(figures, figure.token, &DefinedFigure::token);
    };
    std::vector<FigureChange> changes;
    for (const DefinedFigure& older : before) {
        const auto newer = sameAs(after, older);
        if (newer == after.end())
            changes.push_back({older, std::nullopt});
        else if (newer->value != older.value || newer->kind != older.kind || newer->unit != older.unit ||
                 newer->comparator != older.comparator || newer->currency != older.currency)
            changes.push_back({older, *newer});
    }
    for (const DefinedFigure& newer : after) {
        if (sameAs(before, newer) == before.end())
            changes.push_back({std::nullopt, newer});
    }
    return changes;
}

} // namespace clausemeter::contract
