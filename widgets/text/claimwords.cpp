// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/claimwords.h"

namespace clausemeter::text {

QString claimField(const Words& words, const std::string& token)
{
    using book::ClaimField;
    for (int i = 0; i <= int(ClaimField::VoucherSeen); ++i) {
        if (token != tokenOf(ClaimField(i)))
            continue;
        switch (ClaimField(i)) {
        case ClaimField::State:
            return words.say("ClaimField", "state");
        case ClaimField::Drafted:
            return words.say("ClaimField", "day drafted");
        case ClaimField::Filed:
            return words.say("ClaimField", "day filed");
        case ClaimField::Ticket:
            return words.say("ClaimField", "ticket number");
        case ClaimField::Decided:
            return words.say("ClaimField", "day decided");
        case ClaimField::Approved:
            return words.say("ClaimField", "amount approved");
        case ClaimField::VoucherId:
            return words.say("ClaimField", "voucher ID");
        case ClaimField::VoucherSeen:
            return words.say("ClaimField", "day seen on a bill");
        }
    }
    return QString::fromStdString(token);
}

QString claimRemark(const Words& words, book::ClaimRemark remark, const book::ClaimFacts& facts,
                    const QString& currency)
{
    const QString opens = words.date(facts.window.opens);
    const QString closes = words.date(facts.window.closes);
    switch (remark) {
    case book::ClaimRemark::FiledTooEarly:
        return words
            .say("ClaimRemark", "This day is before the window of %1 to %2: a ticket of that day does not "
                                "count. File it again while the window is open.")
            .arg(opens, closes);
    case book::ClaimRemark::FiledTooLate:
        return words
            .say("ClaimRemark", "This day is after the window of %1 to %2: the claim is deemed waived.")
            .arg(opens, closes);
    case book::ClaimRemark::ApprovedAboveVoucher:
        return words.say("ClaimRemark", "More than the voucher that was computed, %1.")
            .arg(words.money(facts.voucher.value_or(Money()), currency));
    }
    return {};
}

} // namespace clausemeter::text
