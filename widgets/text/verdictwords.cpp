// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/words.h"

namespace clausemeter::text {

QString Words::claimState(sla::ClaimState state) const
{
    switch (state) {
    case sla::ClaimState::Unfinished:
        return say("Claim", "month not finished");
    case sla::ClaimState::NoData:
        return say("Claim", "no data");
    case sla::ClaimState::Met:
        return say("Claim", "standard met");
    case sla::ClaimState::Filed:
        return say("Claim", "filed");
    case sla::ClaimState::NotYetOpen:
        return say("Claim", "not open yet");
    case sla::ClaimState::Open:
        return say("Claim", "open");
    case sla::ClaimState::VoidChannel:
        return say("Claim", "void: wrong channel");
    case sla::ClaimState::FiledOutOfWindow:
        return say("Claim", "filed outside the window");
    case sla::ClaimState::Missed:
        return say("Claim", "missed");
    }
    return {};
}

QString Words::verdict(const sla::ServiceResult& service, const sla::MonthResult& month,
                       const QString& currency) const
{
    const QString said = plainVerdict(service, month, currency);
    return service.definition.isVerified
               ? said
               : say("Verdict", "%1 (definition not verified against the signed text)", "verdict").arg(said);
}

QString Words::plainVerdict(const sla::ServiceResult& service, const sla::MonthResult& month,
                            const QString& currency) const
{
    const auto& availability = month.availabilityPercent[sla::View::Contract];
    if (!availability || !month.standardMet)
        return month.finished ? say("Verdict", "No data in this service month: no availability can be stated")
                              : say("Verdict", "No data so far: no availability can be stated");
    const QString is = percent(*availability);
    const QString standard = plainPercent(service.definition.standardPercent.value);
    if (*month.standardMet)
        return (month.finished ? say("Verdict", "Standard met: %1 ≥ %2")
                               : say("Verdict", "Standard met so far: %1 ≥ %2"))
            .arg(is, standard);

    const auto& voucherPercent = month.voucherPercent[sla::View::Contract];
    const QString share = voucherPercent ? plainPercent(*voucherPercent) : QStringLiteral("–");
    if (sla::isLapsed(month.claim.state))
        return month.voucher
                   ? say("Verdict", "Standard not met: %1 < %2. Claim lapsed: voucher %3 = %4 is waived")
                         .arg(is, standard, share, money(*month.voucher, currency))
                   : say("Verdict", "Standard not met: %1 < %2. Claim lapsed: voucher %3 is waived")
                         .arg(is, standard, share);
    if (!month.voucher)
        return (month.finished
                    ? say("Verdict",
                          "Standard not met: %1 < %2. Voucher %3, amount unknown: no fee on record")
                    : say("Verdict",
                          "Standard not met so far: %1 < %2. Voucher %3, amount unknown: no fee on record"))
            .arg(is, standard, share);
    return (month.finished ? say("Verdict", "Standard not met: %1 < %2. Voucher %3 = %4")
                           : say("Verdict", "Standard not met so far: %1 < %2. Voucher %3 = %4"))
        .arg(is, standard, share, money(*month.voucher, currency));
}

QString Words::advice(const sla::MonthResult& month, Date asOf) const
{
    QString text = nextStep(month, asOf);
    for (const sla::Warning& w : month.warnings) {
        if (w.code == sla::WarningCode::MostlyNoData) // no verdict is read without it
            text += (m_language == Language::Zh ? QString() : QStringLiteral(" ")) + warning(w);
    }
    return text;
}

// What to do about the month's claim.
QString Words::nextStep(const sla::MonthResult& month, Date asOf) const
{
    const sla::ClaimResult& claim = month.claim;
    const QString opens = date(claim.window.opens);
    const QString closes = date(claim.window.closes);
    const QString ends = date(month.month.end);
    // Sentences of a language follow each other with its own space.
    const QString gap = m_language == Language::Zh ? QString() : QStringLiteral(" ");
    const QString use = gap + say("Verdict", "For this service only, not cash.");

    const int daysLeft = int(claim.daysLeft.value_or(0)); // lupdate wants a plain name for a plural's number

    QString text;
    switch (claim.state) {
    case sla::ClaimState::Unfinished:
        if (month.standardMet && !*month.standardMet)
            text = say("Verdict", "The service month ends on %1. If the standard is still not met then, "
                                  "claim by support ticket "
                                  "from %2 to %3.")
                       .arg(ends, opens, closes) +
                   use;
        else
            return say("Verdict", "The service month ends on %1; figures are so far.").arg(ends);
        break;
    case sla::ClaimState::NoData:
        if (month.shape == sla::Shape::Outages)
            return say("Verdict", "Record the outages of this service month in the account; claims are "
                                  "possible from %1 to %2.")
                .arg(opens, closes);
        if (asOf > claim.window.closes)
            return say("Verdict", "Import the logs of this service month to see its availability; the window "
                                  "for claims closed on %1.")
                .arg(closes);
        text = say("Verdict", "Import the logs of this service month; claims are possible from %1 to %2.")
                   .arg(opens, closes);
        break;
    case sla::ClaimState::Met:
        return say("Verdict", "Nothing to claim for this service month.");
    case sla::ClaimState::Filed: {
        const QString filed = claim.filed ? date(claim.filed->filed) : QStringLiteral("–");
        const QString ticket = claim.filed ? QString::fromStdString(claim.filed->ticket) : QString();
        return (ticket.isEmpty()
                    ? say("Verdict", "Claim filed by support ticket on %1, in time.").arg(filed)
                    : say("Verdict", "Claim filed by support ticket %1 on %2, in time.").arg(ticket, filed)) +
               use;
    }
    case sla::ClaimState::NotYetOpen:
        text =
            say("Verdict", "Claim by support ticket from %1 to %2: not open yet.").arg(opens, closes) + use;
        break;
    case sla::ClaimState::Open:
        text = say("Verdict", "Claim by support ticket from %1 to %2: %n days left.", nullptr, daysLeft)
                   .arg(opens, closes) +
               use;
        break;
    case sla::ClaimState::VoidChannel:
        return say("Verdict", "Claimed by another channel only, while just the support ticket counts. The "
                              "window closed on %1: "
                              "the claim is deemed waived.")
            .arg(closes);
    case sla::ClaimState::FiledOutOfWindow:
        return say("Verdict",
                   "The ticket of %1 is outside the window of %2 to %3: the claim is deemed waived.")
            .arg(claim.filed ? date(claim.filed->filed) : QStringLiteral("–"), opens, closes);
    case sla::ClaimState::Missed:
        return say("Verdict", "No claim was filed by %1: it is deemed waived.").arg(closes);
    }
    for (const sla::ClaimWarning warning : claim.warnings)
        text += gap + claimWarning(warning);
    if (claim.window.provisional)
        text += gap + say("Verdict", "The dates are provisional: the public holidays are not known yet.");
    return text;
}

} // namespace clausemeter::text
