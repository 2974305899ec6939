// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/stepfigures.h"

#include <QStringList>

namespace clausemeter::text {

namespace {

// More than those of a year are told by their sum.
constexpr int kMostCapParts = 12;

// "2019-02 CNY 10.00 + 2019-03 CNY 20.00", from the third value of a step on.
QString monthsAndAmounts(const Figures& figures, int parts, const QString& between)
{
    QStringList texts;
    for (int i = 0; i < parts; ++i) {
        const auto at = std::size_t(2 + 2 * i);
        texts << figures[at] + u' ' + figures[at + 1];
    }
    return texts.join(between);
}

} // namespace

StepGroup groupOf(sla::StepId step)
{
    switch (step) {
    case sla::StepId::Unverified:
    case sla::StepId::ServicePeriod:
    case sla::StepId::TotalMinutes:
    case sla::StepId::MinimumRequests:
    case sla::StepId::OutagesRecorded:
    case sla::StepId::FailedCalls:
    case sla::StepId::Requests:
    case sla::StepId::RateOnly:
    case sla::StepId::Coverage:
        return StepGroup::PeriodAndData;
    case sla::StepId::SlotThreshold:
    case sla::StepId::SlotAtMost:
    case sla::StepId::SlotErrorsOver:
    case sla::StepId::SlotErrorsAtLeast:
    case sla::StepId::FailuresLeftOut:
    case sla::StepId::ConsecutiveSlots:
    case sla::StepId::OutageTest:
    case sla::StepId::OutageRounding:
    case sla::StepId::CustomerCaused:
    case sla::StepId::Situations:
    case sla::StepId::Exclusion:
    case sla::StepId::SituationTest:
    case sla::StepId::Downtime:
        return StepGroup::Downtime;
    case sla::StepId::MeanErrors:
    case sla::StepId::MeanAvailability:
    case sla::StepId::Targets:
    case sla::StepId::NoRecord:
    case sla::StepId::Availability:
    case sla::StepId::AvailabilityOthers:
    case sla::StepId::StandardMet:
    case sla::StepId::StandardNotMet:
    case sla::StepId::NoData:
        return StepGroup::Availability;
    case sla::StepId::Tier:
    case sla::StepId::FeeShare:
    case sla::StepId::FeeAverage:
    case sla::StepId::CapPercent:
    case sla::StepId::FeeCash:
    case sla::StepId::FeeParts:
    case sla::StepId::FeeMissing:
    case sla::StepId::FeeAmbiguous:
    case sla::StepId::Voucher:
    case sla::StepId::VoucherOtherReading:
    case sla::StepId::CapYear:
    case sla::StepId::CapParts:
    case sla::StepId::CapOutside:
    case sla::StepId::CapRefunds:
    case sla::StepId::Cap:
    case sla::StepId::CapNotKnown:
        return StepGroup::FeeAndVoucher;
    case sla::StepId::ClaimOpens:
    case sla::StepId::ClaimOpensAfterDays:
    case sla::StepId::ClaimOpensAtOnce:
    case sla::StepId::ClaimCloses:
    case sla::StepId::ClaimClosesMonthEnd:
    case sla::StepId::ClaimState:
    case sla::StepId::PrevailingRecord:
        return StepGroup::Claim;
    default:
        return groupOfDue(step);
    }
}

QString Words::stepGroup(StepGroup group) const
{
    switch (group) {
    case StepGroup::PeriodAndData:
        return say("Step", "Period and data");
    case StepGroup::Downtime:
        return say("Step", "Downtime");
    case StepGroup::Availability:
        return say("Step", "Availability");
    case StepGroup::FeeAndVoucher:
        return say("Step", "Fee and voucher");
    case StepGroup::Claim:
        return say("Step", "Claim");
    case StepGroup::Payment:
        return say("Step", "Payment");
    case StepGroup::Terms:
        return say("Step", "Terms and notices");
    case StepGroup::Bills:
        return say("Step", "Fee by the bills");
    }
    return {};
}

QString Words::stepTitle(const sla::Step& step) const
{
    switch (step.id) {
    case sla::StepId::ServicePeriod:
        return say("Step", "Service month");
    case sla::StepId::TotalMinutes:
        return say("Step", "Total minutes in the service month");
    case sla::StepId::Requests:
        return say("Step", "Requests and successes");
    case sla::StepId::RateOnly:
        return say("Step", "Slots with a rate only");
    case sla::StepId::Coverage:
        return say("Step", "Data coverage");
    case sla::StepId::SlotThreshold:
    case sla::StepId::SlotAtMost:
    case sla::StepId::SlotErrorsOver:
    case sla::StepId::SlotErrorsAtLeast:
        return say("Step", "Unavailable slots");
    case sla::StepId::Unverified:
        return say("Step", "Definition not verified");
    case sla::StepId::MinimumRequests:
        return say("Step", "Least number of requests");
    case sla::StepId::OutagesRecorded:
        return say("Step", "Recorded outages");
    case sla::StepId::FailedCalls:
        return say("Step", "Failed calls a minute");
    case sla::StepId::OutageTest:
        return say("Step", "Least length of an outage");
    case sla::StepId::OutageRounding:
        return say("Step", "Whole minutes");
    case sla::StepId::MeanErrors:
        return say("Step", "Mean of the error rates");
    case sla::StepId::Targets:
        return say("Step", "Targets that apply");
    case sla::StepId::FeeShare:
        return say("Step", "Share of the fee");
    case sla::StepId::FeeAverage:
        return say("Step", "Average fee");
    case sla::StepId::CapPercent:
        return say("Step", "Limit of the voucher");
    case sla::StepId::NoRecord:
        return say("Step", "No record");
    case sla::StepId::FailuresLeftOut:
    case sla::StepId::CustomerCaused:
        return say("Step", "Failures that the customer caused");
    case sla::StepId::Situations:
        return say("Step", "Unavailable windows");
    case sla::StepId::Exclusion:
        return say("Step", "Exclusion %1").arg(Figures(*this, step, {}, {})[0]);
    case sla::StepId::SituationTest:
    case sla::StepId::ConsecutiveSlots:
        return say("Step", "Least length of a window");
    case sla::StepId::Downtime:
        return say("Step", "Service downtime");
    case sla::StepId::Availability:
    case sla::StepId::MeanAvailability:
        return say("Step", "Service availability");
    case sla::StepId::AvailabilityOthers:
        return say("Step", "Availability in the other views");
    case sla::StepId::StandardMet:
        return say("Step", "Standard met");
    case sla::StepId::StandardNotMet:
        return say("Step", "Standard not met");
    case sla::StepId::Tier:
        return say("Step", "Standard of compensation");
    case sla::StepId::FeeMissing:
        return say("Step", "No fee known");
    case sla::StepId::FeeAmbiguous:
        return say("Step", "Fee of two service months");
    case sla::StepId::Voucher:
        return say("Step", "Voucher");
    case sla::StepId::VoucherOtherReading:
        return say("Step", "Voucher by the other reading");
    case sla::StepId::CapYear:
        return say("Step", "Months of the liability cap");
    case sla::StepId::CapParts:
        return say("Step", "Fees in the liability cap");
    case sla::StepId::CapOutside:
    case sla::StepId::CapRefunds:
        return say("Step", "Left out of the liability cap");
    case sla::StepId::Cap:
    case sla::StepId::CapNotKnown:
        return say("Step", "Liability cap");
    case sla::StepId::ClaimOpens:
    case sla::StepId::ClaimOpensAfterDays:
    case sla::StepId::ClaimOpensAtOnce:
        return say("Step", "First day of the claim window");
    case sla::StepId::ClaimCloses:
    case sla::StepId::ClaimClosesMonthEnd:
        return say("Step", "Last day of the claim window");
    case sla::StepId::ClaimState:
        return say("Step", "State of the claim");
    case sla::StepId::PrevailingRecord:
        return say("Step", "Prevailing record");
    case sla::StepId::NoData:
        return say("Step", "No data");
    default:
        return dueStepTitle(step);
    }
}

QString Words::stepText(const sla::Step& step, const sla::MonthResult& month, SlaClock clock,
                        const QString& currency) const
{
    const Figures f(*this, step, clock, currency);
    // lupdate understands nothing but plain names where a plural's number stands.
    const int n = f.number(0);
    const int daysLeft = int(month.claim.daysLeft.value_or(0));
    switch (step.id) {
    case sla::StepId::ServicePeriod:
        return say("Step", "%1 to %2, both days included").arg(f[0], f[1]);
    case sla::StepId::TotalMinutes:
        return say("Step", "%n days × 24 h × 60 min = %1 min", nullptr, n).arg(f[1]);
    case sla::StepId::Requests:
        return say("Step", "Requests: %1, successes: %2").arg(f[0], f[1]);
    case sla::StepId::RateOnly:
        return say("Step", "%n slots have a success rate but no counts: requests are not known as a whole.",
                   nullptr, n);
    case sla::StepId::Coverage:
        return say("Step", "%1 of %2 slots have data; without data: %3, pending: %4")
            .arg(f[0], f[1], f[2], f[3]);
    case sla::StepId::SlotThreshold:
        return say("Step", "Slots with a success rate lower than %1: %2 (measured)")
            .arg(f.threshold(0), f[1]);
    case sla::StepId::CustomerCaused: {
        const QString codes = list(f[1].split(QStringLiteral(", ")));
        if (f.isZero(0))
            return say("Step", "No failure has a code that the customer caused (%1); unavailable slots: %2")
                .arg(codes, f[2]);
        return say("Step",
                   "Failures left out under contract: %1 (codes %2); unavailable slots that remain: %3")
            .arg(f[0], codes, f[2]);
    }
    case sla::StepId::Situations:
        return say("Step", "%n windows, %1 together (measured, before their length is tested)", nullptr, n)
            .arg(f[1]);
    case sla::StepId::Exclusion:
        return say("Step", "Clause %1, %2 to %3: releases %4 under contract, %5 in the provider's view")
            .arg(f[1], f[2], f[3], f[4], f[5]);
    case sla::StepId::SituationTest:
        return say("Step", "%2 remain after releases; what lasts %1 min or more counts: %3")
            .arg(f[0], f[1], f[2]);
    case sla::StepId::Downtime:
        return say("Step", "Measured %1, provider's view %2, contract %3").arg(f[0], f[1], f[2]);
    case sla::StepId::Availability:
        return say("Step", "Availability = 1 − %1 s / (%2 min × 60) = %3").arg(f.bareSeconds(0), f[1], f[2]);
    case sla::StepId::AvailabilityOthers:
        return say("Step", "Measured %1, provider's view %2").arg(f[0], f[1]);
    case sla::StepId::StandardMet:
        return say("Step", "%1 ≥ %2").arg(f[0], f.threshold(1));
    case sla::StepId::StandardNotMet:
        return say("Step", "%1 < %2").arg(f[0], f.threshold(1));
    case sla::StepId::Tier:
        if (f.isZero(1))
            return say("Step", "%1 < %2: a voucher of %3 of the monthly service fee")
                .arg(f[0], f.threshold(2), f.threshold(3));
        return say("Step", "%2 ≤ %1 < %3: a voucher of %4 of the monthly service fee")
            .arg(f[0], f.threshold(1), f.threshold(2), f.threshold(3));
    case sla::StepId::FeeMissing:
        return say("Step", "The account has no fee of this service month, so the voucher has no amount.");
    case sla::StepId::FeeAmbiguous:
        return say("Step", "Two service months lie in %1, and the fee does not say to which it belongs: the "
                           "voucher has no "
                           "amount.")
            .arg(f[0]);
    case sla::StepId::Voucher:
        return say("Step", "%1 × %2 = %3, rounded half up to 0.01, at most the cash part")
            .arg(f.threshold(0), f[1], f[2]);
    case sla::StepId::VoucherOtherReading:
        return say("Step", "Percentage of the consumed fee: %1 × %2 = %3, at most the cash part")
            .arg(f.threshold(0), f[1], f[2]);
    case sla::StepId::CapYear:
        return say("Step", "Clause %1, term over 12 months: %2 to %3").arg(f[0], f[1], f[2]);
    case sla::StepId::CapParts: {
        const auto parts = int(step.values.size() / 2) - 1;
        if (parts > kMostCapParts)
            return say("Step", "Clause %1: fees of %n months from %2 to %3 = %4", nullptr, parts)
                .arg(f[0], f[2], f[step.values.size() - 2], f[1]);
        return say("Step", "Clause %1: %2 = %3", "clause, amounts added up, sum")
            .arg(f[0], monthsAndAmounts(f, parts, QStringLiteral(" + ")), f[1]);
    }
    case sla::StepId::CapOutside: {
        const auto parts = int(step.values.size() / 2) - 1;
        if (parts > kMostCapParts)
            return say("Step", "Clause %1, outside the 12 months: %n months from %2 to %3, %4 together",
                       nullptr, parts)
                .arg(f[0], f[2], f[step.values.size() - 2], f[1]);
        return say("Step", "Clause %1, outside the 12 months: %2", "clause, months with their amounts")
            .arg(f[0], monthsAndAmounts(f, parts, list(QStringList{QString(), QString()})));
    }
    case sla::StepId::CapRefunds:
        return say("Step", "Clause %1: a refund is taken as 0, so that it lowers no other month's part (%2)")
            .arg(f[0], list(f[1].split(QStringLiteral(", "))));
    case sla::StepId::Cap:
        return say("Step", "Clause %1: at most %2").arg(f[0], f[1]);
    case sla::StepId::CapNotKnown:
        return say("Step", "Clause %1: the account does not tell the amount").arg(f[0]);
    case sla::StepId::ClaimOpens:
        return say("Step", "Business day %1 of the following month is %2: the window opens on %3")
            .arg(f[0], f[1], f[2]);
    case sla::StepId::ClaimCloses:
        return say("Step", "%1 + %2 calendar days = %3, included").arg(f[0], f[1], f[2]);
    case sla::StepId::ClaimState:
        if (month.claim.state == sla::ClaimState::Open && month.claim.daysLeft)
            return say("Step", "On %1: %2, %n days left", nullptr, daysLeft)
                .arg(f[0], claimState(month.claim.state));
        return say("Step", "On %1: %2", "as-of date, state of the claim")
            .arg(f[0], claimState(month.claim.state));
    case sla::StepId::PrevailingRecord:
        return say("Step", "Where the calculation is disputed, the provider's back-end record prevails.");
    case sla::StepId::NoData:
        return say(
            "Step",
            "No slot of the service month has data: no availability, verdict or voucher can be stated.");
    default:
        return shapeStepText(step, clock, currency);
    }
}

} // namespace clausemeter::text
