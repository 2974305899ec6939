// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/stepfigures.h"

#include <utility>

namespace clausemeter::text {

namespace {

int plural(std::int64_t n)
{
    return int(std::clamp<std::int64_t>(n, 0, std::numeric_limits<int>::max()));
}

} // namespace

StepGroup groupOfDue(sla::StepId step)
{
    switch (step) {
    case sla::StepId::DueGiven:
    case sla::StepId::DueAfterReceipt:
    case sla::StepId::DueUnknown:
    case sla::StepId::OverdueDays:
    case sla::StepId::LateFeeRate:
    case sla::StepId::UnpaidSpan:
    case sla::StepId::LateFee:
    case sla::StepId::SuspensionFrom:
    case sla::StepId::SetOffFrom:
    case sla::StepId::ForfeitureFrom:
    case sla::StepId::TerminationFrom:
    case sla::StepId::PaidBeyond:
    case sla::StepId::BillConfirmed:
    case sla::StepId::DiscountTakenBack:
        return StepGroup::Payment;
    case sla::StepId::BilledLines:
    case sla::StepId::BilledGroup:
    case sla::StepId::BilledPart:
    case sla::StepId::BilledTransfer:
    case sla::StepId::BilledTax:
    case sla::StepId::BilledComparison:
        return StepGroup::Bills;
    default:
        return StepGroup::Terms;
    }
}

QString Words::dueStepTitle(const sla::Step& step) const
{
    switch (step.id) {
    case sla::StepId::DueGiven:
    case sla::StepId::DueAfterReceipt:
        return say("Step", "Due date");
    case sla::StepId::DueUnknown:
        return say("Step", "Due date not known");
    case sla::StepId::OverdueDays:
        return say("Step", "Days overdue");
    case sla::StepId::LateFeeRate:
        return say("Step", "Rate of the late fee");
    case sla::StepId::UnpaidSpan:
        return say("Step", "Unpaid amount");
    case sla::StepId::LateFee:
        return say("Step", "Late fee");
    case sla::StepId::SuspensionFrom:
        return say("Step", "Suspension possible");
    case sla::StepId::SetOffFrom:
        return say("Step", "Set-off possible");
    case sla::StepId::ForfeitureFrom:
        return say("Step", "Forfeiture possible");
    case sla::StepId::TerminationFrom:
        return say("Step", "Termination possible");
    case sla::StepId::PaidBeyond:
        return say("Step", "Paid too much");
    case sla::StepId::BillConfirmed:
        return say("Step", "Bill confirmed by silence");
    case sla::StepId::TermFirst:
        return say("Step", "First term");
    case sla::StepId::TermRenewed:
        return say("Step", "Renewed term");
    case sla::StepId::TermNotRenewed:
        return say("Step", "Not renewed");
    case sla::StepId::TermExtended:
    case sla::StepId::TermRunsOn:
        return say("Step", "Term extended");
    case sla::StepId::Retention:
    case sla::StepId::RetentionUnknown:
        return say("Step", "Retention period");
    case sla::StepId::ForceMajeureFrom:
        return say("Step", "Force majeure: notice possible");
    case sla::StepId::ForceMajeureEnds:
        return say("Step", "Force majeure: earliest end");
    case sla::StepId::DiscountTakenBack:
        return say("Step", "Discount taken back");
    case sla::StepId::NoticeHours:
    case sla::StepId::NoticeDays:
        return say("Step", "Length of the notice");
    case sla::StepId::NoticeNotServed:
        return say("Step", "Notice not served");
    case sla::StepId::FeeCash:
        return say("Step", "Monthly service fee");
    case sla::StepId::FeeParts:
        return say("Step", "Monthly service fee, cash part");
    case sla::StepId::BilledLines:
        return say("Step", "Lines of the bills");
    case sla::StepId::BilledGroup:
        return say("Step", "Component");
    case sla::StepId::BilledPart:
        return say("Step", "Line with days in other months");
    case sla::StepId::BilledTransfer:
        return say("Step", "Transfer credit");
    case sla::StepId::BilledTax:
        return say("Step", "Tax");
    case sla::StepId::BilledComparison:
        return say("Step", "Account and bills compared");
    default:
        return {};
    }
}

QString Words::dueStepText(const sla::Step& step, SlaClock clock, const QString& currency) const
{
    const Figures f(*this, step, clock, currency);
    // lupdate understands nothing but plain names where a plural's number stands.
    const int n0 = f.number(0);
    const int n1 = f.number(1);
    const int n2 = f.number(2);
    switch (step.id) {
    case sla::StepId::DueGiven:
        return say("Step", "The invoice names its due date: %1").arg(f[0]);
    case sla::StepId::DueAfterReceipt:
        return say("Step", "Received on %1; working day %2 after it: %3").arg(f[0], f[1], f[2]);
    case sla::StepId::DueUnknown:
        return say("Step", "The service rules set the due date, and the account does not tell it.");
    case sla::StepId::OverdueDays:
        return say("Step", "Due on %1; up to %2 something was unpaid on %n days.", nullptr, n2)
            .arg(f[0], f[1]);
    case sla::StepId::LateFeeRate:
        return say("Step", "%1 of the unpaid amount a day").arg(f.threshold(0));
    case sla::StepId::UnpaidSpan:
        return say("Step", "%1 to %2, %n days: %3 unpaid", nullptr, n2).arg(f[0], f[1], f[3]);
    case sla::StepId::LateFee:
        return say("Step", "Sum of unpaid amount × days: %1; %1 × %2 = %3, rounded half up to 0.01 once")
            .arg(f[0], f.threshold(1), f[2]);
    case sla::StepId::SuspensionFrom:
        return say("Step", "Due on %1: the service may be suspended from %2 on.").arg(f[0], f[1]);
    case sla::StepId::SetOffFrom:
        return say("Step", "Due on %1: money paid ahead may be set off from %2 on.").arg(f[0], f[1]);
    case sla::StepId::ForfeitureFrom:
        return say("Step", "Due on %1: fees paid ahead may be kept from %2 on.").arg(f[0], f[1]);
    case sla::StepId::TerminationFrom:
        return say("Step", "Due on %1: the agreement may be terminated from %2 on.").arg(f[0], f[1]);
    case sla::StepId::PaidBeyond:
        return say("Step", "%1 paid − %2 invoiced = %3 too much").arg(f[0], f[1], f[2]);
    case sla::StepId::BillConfirmed:
        return say("Step", "Received on %1; objections until %2 (working day %3); confirmed from %4 on")
            .arg(f[0], f[2], f[1], f[3]);
    case sla::StepId::TermFirst:
        return say("Step", "Accepted on %1, to the end of that year: %2").arg(f[0], f[1]);
    case sla::StepId::TermRenewed:
        return say("Step", "Renewed year by year; the current term ends on %1.").arg(f[0]);
    case sla::StepId::TermNotRenewed:
        return say("Step", "Notice of %1: the agreement ends on %2.").arg(f[0], f[1]);
    case sla::StepId::TermExtended:
        return say("Step", "A service that was bought runs until %1, and the term with it.").arg(f[0]);
    case sla::StepId::TermRunsOn:
        return say("Step", "A service that was bought has no end, and the term none with it.");
    case sla::StepId::Retention:
        return say("Step", "The service ends on %1; data is kept %n days more, until %2.", nullptr, n1)
            .arg(f[0], f[2]);
    case sla::StepId::RetentionUnknown:
        return say("Step", "The service ends on %1; how long data is kept is a matter of the service rules.")
            .arg(f[0]);
    case sla::StepId::ForceMajeureFrom:
        return say("Step", "From %1 on; day %2 is %3.").arg(f[0], f[1], f[2]);
    case sla::StepId::ForceMajeureEnds:
        return say("Step", "Notice on %1 and %n days: the agreement may end on %2.", nullptr, n1)
            .arg(f[0], f[2]);
    case sla::StepId::DiscountTakenBack:
        return n2 > 0 ? say("Step", "Discounts of %n fee records: %1; others that tell none: %2", nullptr, n0)
                            .arg(f[1], f[2])
                      : say("Step", "Discounts of %n fee records: %1", nullptr, n0).arg(f[1]);
    case sla::StepId::NoticeHours:
        return say("Step", "Served %1, event %2; %3 h needed: good for events from %4 on")
            .arg(f[0], f[1], f[2], f[5]);
    case sla::StepId::NoticeDays:
        return say("Step", "Served %1, event %2; calendar days needed: %3; between them: %4; good from %5 on")
            .arg(f[0], f[1], f[2], f[3], f[5]);
    case sla::StepId::NoticeNotServed:
        return say("Step", "The notice has not been served.");
    case sla::StepId::FeeCash:
        return say("Step", "Cash part: %1").arg(f[0]);
    case sla::StepId::FeeParts:
        return say("Step", "%1 consumed − %2 discount − %3 voucher − %4 promotional credit − %5 other = %6")
            .arg(f[0], f[1], f[2], f[3], f[4], f[5]);
    case sla::StepId::BilledLines:
        return say("Step", "%n lines by their time of use, of them %1 with days in other months", nullptr, n0)
            .arg(f[1]);
    case sla::StepId::BilledGroup:
        return say("Step", "%1: %n lines, cash part %2", nullptr, n1).arg(f[0], f[2]);
    case sla::StepId::BilledPart:
        return say("Step", "%1: %2 × %3 / %4 days = %5").arg(f[0], f[1], f[2], f[3], f[4]);
    case sla::StepId::BilledTransfer:
        return say("Step", "%1 paid by transfer credit counts as cash.").arg(f[0]);
    case sla::StepId::BilledTax:
        return say("Step", "%1 of tax is no part of the fee.").arg(f[0]);
    case sla::StepId::BilledComparison:
        return say("Step", "Cash part in the account %1, by the bills %2, difference %3")
            .arg(f[0], f[1], f[2]);
    default:
        return {};
    }
}

QString Words::invoiceState(dues::InvoiceState state) const
{
    switch (state) {
    case dues::InvoiceState::Settled:
        return say("Invoice", "paid");
    case dues::InvoiceState::NotDue:
        return say("Invoice", "not due yet");
    case dues::InvoiceState::DueUnknown:
        return say("Invoice", "due date not known");
    case dues::InvoiceState::Overdue:
        return say("Invoice", "overdue");
    }
    return {};
}

QString Words::invoiceIssue(dues::InvoiceIssue issue) const
{
    switch (issue) {
    case dues::InvoiceIssue::AgreementNotInForce:
        return say("Invoice", "The account does not list this invoice's agreement: its rules do not apply.");
    case dues::InvoiceIssue::AgreementUnknown:
        return say("Invoice",
                   "There is no definition of this invoice's agreement: its rules are not applied.");
    case dues::InvoiceIssue::PaidBeyond:
        return say("Invoice", "More was paid than invoiced.");
    case dues::InvoiceIssue::SamePaymentTwice:
        return say("Invoice", "The same amount was paid twice on one day.");
    case dues::InvoiceIssue::SameInvoiceTwice:
        return say("Invoice", "Another invoice has the same number.");
    }
    return {};
}

QString Words::remedy(dues::Remedy remedy) const
{
    switch (remedy) {
    case dues::Remedy::Suspend:
        return say("Remedy", "suspend the service");
    case dues::Remedy::SetOffPrepaid:
        return say("Remedy", "set off money paid ahead");
    case dues::Remedy::ForfeitPrepaid:
        return say("Remedy", "keep fees paid ahead");
    case dues::Remedy::Terminate:
        return say("Remedy", "terminate the agreement");
    }
    return {};
}

QString Words::noticePurpose(dues::NoticePurpose purpose) const
{
    switch (purpose) {
    case dues::NoticePurpose::Maintenance:
        return say("NoticePurpose", "maintenance");
    case dues::NoticePurpose::Relocation:
        return say("NoticePurpose", "relocation");
    case dues::NoticePurpose::ServiceChange:
        return say("NoticePurpose", "change of the service");
    case dues::NoticePurpose::Assignment:
        return say("NoticePurpose", "assignment to a third party");
    case dues::NoticePurpose::ForceMajeureEnd:
        return say("NoticePurpose", "end for force majeure");
    }
    return {};
}

QString Words::noticeValidity(const dues::NoticeValidity& validity) const
{
    const int missing = plural(validity.missing);
    const QString clause = QString::fromStdString(validity.clause);
    if (!validity.earliestEvent)
        return say("NoticePurpose", "not served (%1)").arg(clause);
    if (validity.valid)
        return say("NoticePurpose", "in time (%1)").arg(clause);
    if (validity.inHours)
        return say("NoticePurpose", "too late by %1 (%2)").arg(duration(validity.missing * 60), clause);
    return say("NoticePurpose", "too late by %n days (%1)", nullptr, missing).arg(clause);
}

} // namespace clausemeter::text
