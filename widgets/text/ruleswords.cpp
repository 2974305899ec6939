// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/words.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace clausemeter::text {

QString Words::reading(sla::Reading reading) const
{
    switch (reading) {
    case sla::Reading::None:
        return {};
    case sla::Reading::Clock:
        return say("Reading", "The agreement names no time zone; the account's clock is used throughout.");
    case sla::Reading::RequestTime:
        return say(
            "Reading",
            "A request belongs to the slot of its time stamp, even where the stamp is that of its outcome.");
    case sla::Reading::PeriodEnd:
        return say(
            "Reading",
            "A period of n months ends on the day before the same day n months later, at the latest on the "
            "last day of a month.");
    case sla::Reading::CustomerLeftOut:
        return say("Reading", "Failures that the customer caused are left out of both sides of the rate.");
    case sla::Reading::NoDataAvailable:
        return say("Reading", "A slot without requests has no rate and does not count as unavailable.");
    case sla::Reading::TestEachPiece:
        return say("Reading",
                   "The test of the least length is repeated on each piece that an exclusion leaves.");
    case sla::Reading::TestOnce:
        return say(
            "Reading",
            "The least length is tested once on the whole window; released time is deducted afterwards.");
    case sla::Reading::DisputedCounts:
        return say("Reading", "Disputed time counts against the provider until it is accepted.");
    case sla::Reading::MaintenanceHours:
        return say("Reading",
                   "“Prior notice” of maintenance is read as the hours that the service agreement asks for.");
    case sla::Reading::SurgeDays:
        return say(
            "Reading",
            "Business days of notice are counted from the day after the notice up to the day of the start.");
    case sla::Reading::CashPart:
        return say("Reading", "Percentage and limit both use the cash part of the fee.");
    case sla::Reading::LowestCap:
        return say("Reading", "Where several caps claim priority, the lowest is applied.");
    case sla::Reading::CapYear:
        return say("Reading",
                   "The 12 months before the damage are read as the calendar month of the service month and "
                   "the 11 before it.");
    case sla::Reading::CapConsumed:
        return say("Reading",
                   "Fees belong to the month in which they were consumed: what was prepaid and is not "
                   "consumed yet is in none of them.");
    case sla::Reading::OpensDayAfter:
        return say("Reading", "“After the business day” is read as from the day after it.");
    case sla::Reading::ClosesCalendar:
        return say("Reading", "The last day is a calendar day, included, and is not moved by holidays.");
    case sla::Reading::WeekdayFallback:
        return say(
            "Reading",
            "The holidays of that year are not known: Monday to Friday are taken as business days, and the "
            "date is provisional.");
    case sla::Reading::NaturalMonth:
        return say("Reading", "The denominator is the calendar month as a whole, even where the service ran "
                              "for a part of it only.");
    case sla::Reading::AnniversaryMonth:
        return say("Reading",
                   "Service months begin on the day of the month on which the service began, at the latest "
                   "on the last day of a month.");
    case sla::Reading::BelowMinimum:
        return say("Reading", "A slot with fewer requests is taken like one without data: it is not "
                              "unavailable, and a window ends at it.");
    case sla::Reading::OutagesAsRecorded:
        return say("Reading", "Availability follows from the outages that the account records; a service "
                              "month without any record is not taken as available.");
    case sla::Reading::OutageRoundedOnce:
        return say("Reading", "What releases leave of an outage is added up and rounded up once; an outage "
                              "that crosses the edge of a service month is rounded on both sides.");
    case sla::Reading::OutageTestedWhole:
        return say("Reading", "An outage that crosses the edge of a service month is tested by its whole "
                              "length, less released time; each month counts only the part inside it.");
    case sla::Reading::MeanReleasedSlots:
        return say("Reading", "The errors of a slot are left out where released time covers it as a whole; "
                              "its time stays in the mean.");
    case sla::Reading::HighestOfTargets:
        return say("Reading", "There is one availability; of the targets that apply, the one that gives the "
                              "highest percentage counts.");
    case sla::Reading::LateFeeSimple:
        return say("Reading", "The late fee is simple: it is charged on the amount of the invoice, not on "
                              "earlier late fees, and a payment counts from the day after it.");
    case sla::Reading::LateFeeUntilPenaltyPaid:
        return say("Reading",
                   "The agreement lets the late fee run until the fee itself is paid too; what is "
                   "stated here is charged on the amount of the invoice, without earlier late fees.");
    case sla::Reading::InvoicePostPaid:
        return say("Reading", "The rate is for post-paid services; an invoice is taken to be for one.");
    case sla::Reading::ForfeitedWithTermination:
        return say("Reading",
                   "Fees paid ahead for time that was not used are kept when the agreement is terminated, "
                   "not before.");
    case sla::Reading::ConfirmedDayAfter:
        return say("Reading",
                   "The last working day counts in full; the bill is confirmed on the day after it.");
    case sla::Reading::NoticeOnLastDay:
        return say("Reading", "A notice on the last day of a term still comes before its end.");
    case sla::Reading::BilledByUsageDay:
        return say("Reading",
                   "A line of the bill belongs to the days on which the service was used, whenever it was "
                   "paid; what spans months is split evenly by day and rounded once.");
    case sla::Reading::TransferIsCash:
        return say("Reading", "Transfer credit is counted as cash, as was chosen.");
    }
    return {};
}

QString Words::standing(account::Standing standing) const
{
    switch (standing) {
    case account::Standing::Accepted:
        return say("Standing", "accepted");
    case account::Standing::Disputed:
        return say("Standing", "disputed");
    case account::Standing::Rejected:
        return say("Standing", "rejected");
    }
    return {};
}

QString Words::reasonWithoutFigure(sla::StandingReason reason) const
{
    switch (reason) {
    case sla::StandingReason::SetByPerson:
        return say("StandingReason", "set by a person");
    case sla::StandingReason::EvidenceNeeded:
        return say("StandingReason", "until a person accepts it, evidence is needed");
    case sla::StandingReason::NoNotice:
        return say("StandingReason", "no notice");
    case sla::StandingReason::NoticeNotBefore:
        return say("StandingReason", "notice not before the start");
    case sla::StandingReason::NoticeInTime:
        return say("StandingReason", "notice in time");
    case sla::StandingReason::NoticeLate:
        return say("StandingReason", "notice late");
    case sla::StandingReason::RelocationInTime:
        return say("StandingReason", "relocation, notice in time");
    case sla::StandingReason::RelocationLate:
        return say("StandingReason", "relocation, notice late");
    case sla::StandingReason::RelocationNotCovered:
        return say("StandingReason", "relocation, released by no agreement in force");
    case sla::StandingReason::SurgeOverLimit:
        return say("StandingReason", "change in concurrency over the limit, no notice in time");
    case sla::StandingReason::SurgeWithinLimit:
        return say("StandingReason", "change in concurrency within the limit");
    case sla::StandingReason::SurgeNotified:
        return say("StandingReason", "the customer gave notice in time");
    case sla::StandingReason::SurgeNoFigure:
        return say("StandingReason", "the change in concurrency is not recorded");
    case sla::StandingReason::EventAnnounced:
        return say("StandingReason", "announced before the start");
    case sla::StandingReason::EventNotAnnounced:
        return say("StandingReason", "not announced before the start");
    case sla::StandingReason::Overrun:
        return say("StandingReason", "outside the announced window");
    }
    return {};
}

QString Words::standingReason(const sla::StandingResult& s) const
{
    const auto plural = int(std::clamp<std::int64_t>(s.figure, 0, std::numeric_limits<int>::max()));
    switch (s.reason) {
    case sla::StandingReason::SetByPerson:
        return say("StandingReason", "set by a person; by rule %1: %2")
            .arg(standing(s.proposed), reasonWithoutFigure(s.proposedReason));
    case sla::StandingReason::NoticeInTime:
        return say("StandingReason", "notice %1 before the start: in time").arg(duration(s.figure * 60));
    case sla::StandingReason::NoticeLate:
        return say("StandingReason", "notice only %1 before the start: late").arg(duration(s.figure * 60));
    case sla::StandingReason::RelocationInTime:
        return say("StandingReason", "relocation, notice %n days before: in time", nullptr, plural);
    case sla::StandingReason::RelocationLate:
        return say("StandingReason", "relocation, notice only %n days before: late", nullptr, plural);
    case sla::StandingReason::RelocationNotCovered:
        return say("StandingReason",
                   "relocation, notice %n days before, but released by no agreement in force", nullptr,
                   plural);
    case sla::StandingReason::SurgeOverLimit:
        return say("StandingReason", "concurrency changed by %1: over the limit, no notice in time")
            .arg(count(s.figure));
    case sla::StandingReason::SurgeWithinLimit:
        return say("StandingReason", "concurrency changed by %1: within the limit").arg(count(s.figure));
    case sla::StandingReason::SurgeNotified:
        return say("StandingReason", "the customer gave notice %n business days before: in time", nullptr,
                   plural);
    case sla::StandingReason::EvidenceNeeded:
    case sla::StandingReason::NoNotice:
    case sla::StandingReason::NoticeNotBefore:
    case sla::StandingReason::SurgeNoFigure:
    case sla::StandingReason::EventAnnounced:
    case sla::StandingReason::EventNotAnnounced:
    case sla::StandingReason::Overrun:
        return reasonWithoutFigure(s.reason);
    }
    return {};
}

QString Words::pieceReason(const sla::StandingPiece& piece) const
{
    return reasonWithoutFigure(piece.reason);
}

QString Words::claimWarning(sla::ClaimWarning warning) const
{
    switch (warning) {
    case sla::ClaimWarning::TooEarly:
        return say(
            "Claim",
            "A claim came before the window opened and does not count: file it again by support ticket.");
    case sla::ClaimWarning::OtherChannel:
        return say("Claim",
                   "A claim came by another channel and does not count: file it again by support ticket.");
    }
    return {};
}

QString Words::warning(const sla::Warning& warning) const
{
    const auto detail = [&](std::size_t at) {
        if (at >= warning.details.size())
            return QStringLiteral("–");
        const auto number = Decimal::parse(warning.details[at]);
        return number ? count(*number) : QString::fromStdString(warning.details[at]);
    };
    const auto data = [&](std::size_t at) {
        return at < warning.details.size() ? QString::fromStdString(warning.details[at])
                                           : QStringLiteral("–");
    };
    const int plural = warning.details.empty() ? 0 : std::atoi(warning.details.front().c_str());
    switch (warning.code) {
    case sla::WarningCode::RowsAfterAsOf:
        return say("Warning", "Requests later than the as-of date are counted: %1.").arg(detail(0));
    case sla::WarningCode::ClaimTooEarly:
        return claimWarning(sla::ClaimWarning::TooEarly);
    case sla::WarningCode::ClaimOtherChannel:
        return claimWarning(sla::ClaimWarning::OtherChannel);
    case sla::WarningCode::FeeAmbiguous:
        return say("Warning",
                   "Two service months lie in %1, and a fee or claim does not say to which it belongs. Add "
                   "“start” in the account file.")
            .arg(data(0));
    case sla::WarningCode::ClaimProvisional:
        return say("Warning", "The public holidays of %1 are not known: dates that depend on business days "
                              "are provisional.")
            .arg(data(0));
    case sla::WarningCode::EstimatedSlots:
        return say("Warning", "Slots whose figures are estimated: %1.").arg(detail(0));
    case sla::WarningCode::RateOnlySlots:
        return say("Warning", "Slots with a rate but no counts: %1. Requests are not known as a whole.")
            .arg(detail(0));
    case sla::WarningCode::MostlyNoData:
        return say("Warning",
                   "Only %n of %1 slots have data: the availability rests on a small part of the time.",
                   nullptr, plural)
            .arg(detail(1));
    case sla::WarningCode::DefinitionUnverified:
        return say("Warning", "The definition of this agreement was not verified against the signed text; "
                              "its figures were taken from %1 (%2).")
            .arg(data(0), data(1));
    case sla::WarningCode::NoFeeAverage:
        return say("Warning", "The fee of %1 is not on record: the average fee is not known, and the voucher "
                              "has no amount.")
            .arg(data(0));
    }
    return {};
}

} // namespace clausemeter::text
