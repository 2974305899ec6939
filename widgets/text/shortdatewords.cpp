// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/shortdatewords.h"

namespace clausemeter::text {

QString shortDateKind(const Words& words, report::DateKind kind)
{
    switch (kind) {
    case report::DateKind::TermEnd:
        return words.say("ShortDate", "term ends");
    case report::DateKind::TermRenewal:
        return words.say("ShortDate", "renewal");
    case report::DateKind::ServiceEnd:
        return words.say("ShortDate", "service ends");
    case report::DateKind::RetentionEnd:
        return words.say("ShortDate", "data kept until");
    case report::DateKind::ClaimOpens:
        return words.say("ShortDate", "claim opens");
    case report::DateKind::ClaimCloses:
        return words.say("ShortDate", "claim closes");
    case report::DateKind::ClaimFiled:
        return words.say("ShortDate", "claim filed");
    case report::DateKind::BillConfirmed:
        return words.say("ShortDate", "bill confirmed");
    case report::DateKind::PaymentDue:
        return words.say("ShortDate", "payment due");
    case report::DateKind::LateFeeRuns:
        return words.say("ShortDate", "late fee runs");
    case report::DateKind::TerminationPossible:
        return words.say("ShortDate", "termination");
    case report::DateKind::Maintenance:
        return words.say("ShortDate", "maintenance");
    case report::DateKind::NoticeServed:
        return words.say("ShortDate", "notice");
    }
    return {};
}

} // namespace clausemeter::text
