// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/reportwords.h"

namespace clausemeter::print {

using report::Label;

QString ReportWords::label(Label label) const
{
    for (const auto part : {&ReportWords::sectionLabel, &ReportWords::figureLabel, &ReportWords::windowLabel,
                            &ReportWords::causeLabel, &ReportWords::moneyLabel, &ReportWords::claimLabel,
                            &ReportWords::inputLabel, &ReportWords::recordLabel}) {
        const QString text = (this->*part)(label);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString ReportWords::sectionLabel(Label label) const
{
    const text::Words& words = m_words;
    switch (label) {
    case Label::Report:
        return words.say("Report", "Service availability report");
    case Label::Overview:
        return words.say("Report", "Service months at a glance");
    case Label::Evidence:
        return words.say("Report", "What the figures rest on");
    case Label::Figures:
        return words.say("Report", "Figures");
    case Label::FiguresSoFar:
        return words.say("Report", "Figures so far");
    case Label::Course:
        return words.say("Report", "Communication success rate");
    case Label::OutageCourse:
        return words.say("Report", "Outages over the service month");
    case Label::Outages:
        return words.say("Report", "Recorded outages");
    case Label::Windows:
        return words.say("Report", "Unavailable windows");
    case Label::Causes:
        return words.say("Report", "Why the windows were down");
    case Label::Exclusions:
        return words.say("Report", "Exclusions (release of liabilities)");
    case Label::FeeAndVoucher:
        return words.say("Report", "Fee and voucher");
    case Label::Claim:
        return words.say("Report", "Claim");
    case Label::Derivation:
        return words.say("Report", "How it was computed");
    case Label::Inputs:
        return words.say("Report", "Inputs");
    case Label::HandChanges:
        return words.say("Report", "Changes by hand");
    case Label::Versions:
        return words.say("Report", "Versions");
    case Label::Customer:
        return words.say("Report", "Customer");
    case Label::CustomerId:
        return words.say("Report", "Customer ID");
    case Label::Service:
        return words.say("Report", "Service");
    case Label::Agreement:
        return words.say("Report", "Agreement");
    case Label::ServiceMonth:
        return words.say("Report", "Service month");
    case Label::ServiceMonths:
        return words.say("Report", "Service months");
    case Label::AsOf:
        return words.say("Report", "As of");
    default:
        return {};
    }
}

QString ReportWords::figureLabel(Label label) const
{
    const text::Words& words = m_words;
    switch (label) {
    case Label::Figure:
        return words.say("Report", "Figure");
    case Label::Downtime:
        return words.say("Report", "Downtime, minutes");
    case Label::Availability:
        return words.say("Report", "Service availability");
    case Label::VoucherPercent:
        return words.say("Report", "Voucher, share of the fee");
    case Label::Standard:
        return words.say("Report", "Availability standard");
    case Label::TotalMinutes:
        return words.say("Report", "Total minutes");
    case Label::Requests:
        return words.say("Report", "Requests");
    case Label::Successes:
        return words.say("Report", "Successes");
    case Label::NotAttributable:
        return words.say("Report", "Customer-caused failures");
    case Label::SlotsWithData:
        return words.say("Report", "Slots with data");
    case Label::SlotsUnavailable:
        return words.say("Report", "Unavailable slots (measured)");
    case Label::SlotsNoData:
        return words.say("Report", "Slots without data");
    case Label::SlotsPending:
        return words.say("Report", "Slots still pending");
    case Label::Grade:
        return words.say("Report", "Weakest evidence");
    case Label::Prevails:
        return words.say("Report", "In a dispute");
    default:
        return {};
    }
}

QString ReportWords::windowLabel(Label label) const
{
    const text::Words& words = m_words;
    switch (label) {
    case Label::Start:
        return words.say("Report", "Start");
    case Label::End:
        return words.say("Report", "End");
    case Label::MinutesLength:
        return words.say("Report", "Minutes");
    case Label::MinutesCounted:
        return words.say("Report", "Counted");
    case Label::Failures:
        return words.say("Report", "Failures");
    case Label::LowestRate:
        return words.say("Report", "Lowest rate");
    case Label::Standing:
        return words.say("Report", "Standing");
    case Label::Clause:
        return words.say("Report", "Clause");
    case Label::Notice:
        return words.say("Report", "Notice served");
    case Label::Announced:
        return words.say("Report", "Announced for");
    case Label::ReleasedProvider:
        return words.say("Report", "Minutes released, provider's view");
    case Label::ReleasedContract:
        return words.say("Report", "Minutes released, contract");
    case Label::Ground:
        return words.say("Report", "Ground");
    case Label::Reason:
        return words.say("Report", "Why it stands so");
    case Label::Pieces:
        return words.say("Report", "Parts");
    case Label::ReasonGiven:
        return words.say("Report", "Reason given");
    case Label::Evidences:
        return words.say("Report", "Evidence");
    case Label::Note:
        return words.say("Report", "Note");
    case Label::NoWindows:
        return words.say("Report", "No slot was unavailable.");
    case Label::NoWindowsOfMean:
        return words.say("Report",
                         "Availability is the mean of error rates: there are no unavailable windows.");
    case Label::NoOutages:
        return words.say("Report", "The account records no outage in this service month.");
    case Label::NoExclusions:
        return words.say("Report", "The account lists no exclusion for this service month.");
    default:
        return {};
    }
}

QString ReportWords::causeLabel(Label label) const
{
    const text::Words& words = m_words;
    switch (label) {
    case Label::Window:
        return words.say("Report", "Window");
    case Label::ErrorCode:
        return words.say("Report", "Error code");
    case Label::Meaning:
        return words.say("Report", "Meaning");
    case Label::Share:
        return words.say("Report", "Share");
    case Label::CustomerCaused:
        return words.say("Report", "Customer-caused");
    case Label::Yes:
        return words.say("Report", "yes");
    case Label::NoCode:
        return words.errorCode({sla::PartOf::Without, {}, 0, {}, false});
    case Label::OtherCodes:
        return words.errorCode({sla::PartOf::Others, {}, 0, {}, false});
    case Label::Region:
        return words.say("Report", "Region");
    case Label::NoRegion:
        return words.region({sla::PartOf::Without, {}, 0, 0, {}, {}});
    case Label::OtherRegions:
        return words.region({sla::PartOf::Others, {}, 0, 0, {}, {}});
    case Label::TheRest:
        return words.errorCode({sla::PartOf::Rest, {}, 0, {}, false});
    case Label::SuccessRate:
        return words.say("Report", "Success rate");
    case Label::NoCodesNamed:
        return words.say("Report", "The logs name no error codes for these windows.");
    case Label::NoRegionsNamed:
        return words.say("Report", "The logs name no regions for these windows.");
    case Label::RatesOnly:
        return words.say("Report", "Slots with rates or fractions of counts only are not part of it.");
    default:
        return {};
    }
}

QString ReportWords::moneyLabel(Label label) const
{
    const text::Words& words = m_words;
    switch (label) {
    case Label::FeeGross:
        return words.say("Report", "Consumed in the service month");
    case Label::FeeDiscount:
        return words.say("Report", "Less discount");
    case Label::FeeVoucher:
        return words.say("Report", "Less paid by voucher");
    case Label::FeePromotionalCredit:
        return words.say("Report", "Less paid by promotional credit");
    case Label::FeeOther:
        return words.say("Report", "Less other deductions");
    case Label::FeeCash:
        return words.say("Report", "Monthly service fee, cash part");
    case Label::NoFee:
        return words.say("Report", "no fee on record");
    case Label::Voucher:
        return words.say("Report", "Voucher");
    case Label::VoucherOtherReading:
        return words.say("Report", "By the other reading (share of the consumed fee)");
    case Label::VoucherConditions:
        return words.say("Report", "Conditions of use");
    case Label::Cap:
        return words.say("Report", "Liability cap");
    case Label::CapAmount:
        return words.say("Report", "At most");
    case Label::CapLowest:
        return words.say("Report", "Where several caps apply, the lowest is applied.");
    default:
        return {};
    }
}

QString ReportWords::claimLabel(Label label) const
{
    const text::Words& words = m_words;
    switch (label) {
    case Label::ClaimOpens:
        return words.say("Report", "Claim possible from");
    case Label::ClaimCloses:
        return words.say("Report", "Last day to claim");
    case Label::ClaimState:
        return words.say("Report", "State of the claim");
    case Label::DaysLeft:
        return words.say("Report", "Days left, today included");
    case Label::Provisional:
        return words.say("Report",
                         "Provisional: the business calendar of that year is not known yet; Monday to Friday "
                         "were taken as business days.");
    case Label::Filed:
        return words.say("Report", "Claim filed on");
    case Label::Ticket:
        return words.say("Report", "Support ticket");
    case Label::LastDay:
        return words.say("Report", "Claim by");
    default:
        return {};
    }
}

QString ReportWords::inputLabel(Label label) const
{
    const text::Words& words = m_words;
    switch (label) {
    case Label::File:
        return words.say("Report", "File");
    case Label::Format:
        return words.say("Report", "Format");
    case Label::Encoding:
        return words.say("Report", "Encoding");
    case Label::Sha256:
        return QStringLiteral("SHA-256");
    case Label::Xxh3:
        return QStringLiteral("XXH3-128");
    case Label::Bytes:
        return words.say("Report", "Bytes (decoded)");
    case Label::TimeSpan:
        return words.say("Report", "Oldest and newest row");
    case Label::Rows:
        return words.say("Report", "Rows read");
    case Label::RowsAccepted:
        return words.say("Report", "Accepted");
    case Label::RowsOutside:
        return words.say("Report", "of these outside the service period");
    case Label::RowsOtherEvents:
        return words.say("Report", "of these other events");
    case Label::RowsRejected:
        return words.say("Report", "Rejected");
    case Label::RowsBlank:
        return words.say("Report", "Blank");
    case Label::RowsHeader:
        return words.say("Report", "Header");
    case Label::SameAs:
        return words.say("Report", "Not added: the same content as");
    case Label::ServerVersion:
        return words.say("Report", "Version of the server");
    case Label::AnsweredAt:
        return words.say("Report", "Counted there on");
    case Label::RowsReadThere:
        return words.say("Report", "Rows read there");
    case Label::Fetch:
        return words.say("Report", "Answer");
    case Label::FetchedNow:
        return words.say("Report", "asked for anew");
    case Label::FetchedKept:
        return words.say("Report", "kept from an earlier run");
    case Label::FetchedAgain:
        return words.say("Report", "asked for again: what was kept was damaged");
    case Label::Query:
        return words.say("Report", "Query");
    case Label::SameQueryAs:
        return words.say("Report", "By the query of");
    case Label::RejectedRows:
        return words.say("Report", "Rejected rows by reason");
    case Label::RejectedBy:
        return words.say("Report", "Reason");
    case Label::BadRows:
        return words.say("Report", "First rejected rows");
    case Label::Line:
        return words.say("Report", "Line");
    case Label::ColumnNumber:
        return words.say("Report", "Column");
    case Label::RowText:
        return words.say("Report", "Text of the row");
    case Label::NoInputsOfOutages:
        return words.say("Report",
                         "No log was read: availability follows from the outages that the account records.");
    case Label::NoInputs:
        return words.say("Report", "No log was read.");
    case Label::Program:
        return words.say("Report", "Program");
    case Label::Definition:
        return words.say("Report", "Agreement definition");
    case Label::DefinitionFile:
        return words.say("Report", "Definition file");
    case Label::AccountFile:
        return words.say("Report", "Account file");
    case Label::Clock:
        return words.say("Report", "SLA clock");
    case Label::ChangedAt:
        return words.say("Report", "When");
    case Label::ChangedWhat:
        return words.say("Report", "What");
    case Label::ChangedBefore:
        return words.say("Report", "Before");
    case Label::ChangedAfter:
        return words.say("Report", "After");
    default:
        return {};
    }
}

QString ReportWords::recordLabel(Label label) const
{
    const text::Words& words = m_words;
    switch (label) {
    case Label::Records:
        return words.say("Report", "Two records");
    case Label::RecordsDiffer:
        return words.say("Report", "The provider's record, which prevails in a dispute, leads to another "
                                   "verdict: see “Two records”.");
    case Label::RecordCustomer:
        return words.say("Report", "Customer's record");
    case Label::RecordProvider:
        return words.say("Report", "Provider's record");
    case Label::RecordCompared:
        return words.say("Report", "Slots with data in both");
    case Label::RecordEqual:
        return words.say("Report", "of these equal");
    case Label::RecordDifferent:
        return words.say("Report", "of these different");
    case Label::RecordOnlyCustomer:
        return words.say("Report", "Slots only of the customer");
    case Label::RecordOnlyProvider:
        return words.say("Report", "Slots only of the provider");
    case Label::RecordPendingCustomer:
        return words.say("Report", "of these pending for the customer");
    case Label::RecordPendingProvider:
        return words.say("Report", "of these pending for the provider");
    case Label::RecordChangedMeasured:
        return words.say("Report", "Other state, measured");
    case Label::RecordChangedContract:
        return words.say("Report", "Other state, under contract");
    case Label::RecordOthers:
        return words.say("Report", "Differences without another state");
    case Label::RecordSlot:
        return words.say("Report", "Slot");
    case Label::CustomerRate:
        return words.say("Report", "Customer: success rate");
    case Label::CustomerRequests:
        return words.say("Report", "Customer: requests");
    case Label::CustomerState:
        return words.say("Report", "Customer: state");
    case Label::ProviderRate:
        return words.say("Report", "Provider: success rate");
    case Label::ProviderRequests:
        return words.say("Report", "Provider: requests");
    case Label::ProviderState:
        return words.say("Report", "Provider: state");
    case Label::NoChangedState:
        return words.say("Report", "No slot is unavailable by one record only.");
    case Label::ProviderInputs:
        return words.say("Report", "Inputs: the provider's record");
    default:
        return {};
    }
}

} // namespace clausemeter::print
