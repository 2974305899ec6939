// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/stepfigures.h"

#include <QStringList>

namespace clausemeter::text {

QString Words::shapeStepText(const sla::Step& step, SlaClock clock, const QString& currency) const
{
    const Figures f(*this, step, clock, currency);
    const bool isZh = m_language == Language::Zh;
    const int n = f.number(0); // lupdate wants a plain name for a plural's number
    switch (step.id) {
    case sla::StepId::Unverified:
        return say("Step", "Not checked against the signed text. Taken from %1, %2", "source, date")
            .arg(f[0], f[1]);
    case sla::StepId::MinimumRequests:
        return say("Step", "Slots with fewer than %1 requests are not judged: %2").arg(f[0], f[1]);
    case sla::StepId::SlotAtMost:
        return say("Step", "Slots with a success rate of %1 or lower: %2 (measured)")
            .arg(f.threshold(0), f[1]);
    case sla::StepId::SlotErrorsOver:
        return say("Step", "Slots with an error rate over %1: %2 (measured)").arg(f.threshold(0), f[1]);
    case sla::StepId::SlotErrorsAtLeast:
        return say("Step", "Slots with an error rate of %1 or more: %2 (measured)").arg(f.threshold(0), f[1]);
    case sla::StepId::OutagesRecorded:
        return say("Step", "%n outages in the account, %1 together. What counts as one: %2", nullptr, n)
            .arg(f[1], f[isZh ? 2 : 3]);
    case sla::StepId::FailedCalls:
        return say("Step", "Minutes with at least %1 failed calls count; outages left out because they had "
                           "fewer: %2")
            .arg(f[0], f[1]);
    case sla::StepId::FailuresLeftOut:
        return say("Step", "Failures left out under contract: %1 (codes %2)")
            .arg(f[0], list(f[1].split(QStringLiteral(", "))));
    case sla::StepId::ConsecutiveSlots:
        return say("Step", "%2 remain after releases; what lasts as long as %1 slots in a row counts: %3")
            .arg(f[0], f[1], f[2]);
    case sla::StepId::OutageTest:
        return say("Step", "%2 remain after releases; outages that last longer than %1 min: %3")
            .arg(f[0], f[1], f[2]);
    case sla::StepId::OutageRounding:
        return say("Step", "%1 of outages, each rounded up to whole minutes: %2 min").arg(f[0], f[1]);
    case sla::StepId::MeanErrors:
        return say("Step", "Sum of the error rates of %1 slots with data: %3; ÷ %2 slots = %4")
            .arg(f[0], f[1], f[2], f[3]);
    case sla::StepId::MeanAvailability:
        return say("Step", "Availability = 100 % − %1 = %2").arg(f[0], f[1]);
    case sla::StepId::Targets:
        return say("Step", "%1; the strictest standard is %2", "names, percent")
            .arg(f[isZh ? 0 : 1], f.threshold(2));
    case sla::StepId::FeeShare:
        return say("Step", "%1 × %2 = %3", "percent, fee, share of it").arg(f.threshold(0), f[1], f[2]);
    case sla::StepId::FeeAverage:
        return say("Step", "Mean of the fees of the last %1 months, as far as the service ran: %2")
            .arg(f[0], f[1]);
    case sla::StepId::CapPercent:
        return say("Step", "At most %1 of the fee of the service month: %1 × %2 = %3")
            .arg(f.threshold(0), f[1], f[2]);
    case sla::StepId::ClaimOpensAfterDays:
        return say("Step", "%1 + %2 calendar days = %3").arg(f[0], f[1], f[2]);
    case sla::StepId::ClaimOpensAtOnce:
        return say("Step", "The service month ends on %1: the window opens on %2").arg(f[0], f[1]);
    case sla::StepId::ClaimClosesMonthEnd:
        return say("Step", "The service month ends on %1: the window closes on the last day of the following "
                           "month, %2, included")
            .arg(f[0], f[1]);
    case sla::StepId::NoRecord:
        return say("Step", "The account records no outage in this service month: without a record no "
                           "availability, verdict or voucher can be stated.");
    default:
        return dueStepText(step, clock, currency);
    }
}

} // namespace clausemeter::text
