// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/whatifwords.h"

#include <QStringList>
#include <algorithm>
#include <limits>

namespace clausemeter::text {

QString waterfallKind(const Words& words, sla::WaterfallKind kind)
{
    switch (kind) {
    case sla::WaterfallKind::Measured:
        return words.say("WhatIf", "unavailable, measured");
    case sla::WaterfallKind::NoData:
        return words.say("WhatIf", "without data, taken as unavailable");
    case sla::WaterfallKind::CustomerCaused:
        return words.say("WhatIf", "caused by the customer");
    case sla::WaterfallKind::Excluded:
        return words.say("WhatIf", "released");
    case sla::WaterfallKind::TooShort:
        return words.say("WhatIf", "pieces that are too short");
    case sla::WaterfallKind::RoundedUp:
        return words.say("WhatIf", "rounded up to whole minutes");
    case sla::WaterfallKind::Counted:
        return words.say("WhatIf", "counts as downtime");
    }
    return {};
}

QString signedText(const Words& words, const QString& magnitude, int sign)
{
    if (sign == 0)
        return words.say("WhatIf", "no change");
    return (sign < 0 ? QString(QChar(0x2212)) : QStringLiteral("+")) + magnitude;
}

QString waterfallLength(const Words& words, const sla::WaterfallBar& bar)
{
    const QString length = words.say("WhatIf", "%1 min").arg(words.minutes(bar.seconds));
    switch (bar.kind) {
    case sla::WaterfallKind::Measured:
    case sla::WaterfallKind::Counted:
        return length;
    case sla::WaterfallKind::NoData:
        return signedText(words, length, 1);
    case sla::WaterfallKind::RoundedUp:
        return bar.seconds == 0 ? length : signedText(words, length, 1);
    case sla::WaterfallKind::CustomerCaused:
    case sla::WaterfallKind::Excluded:
    case sla::WaterfallKind::TooShort:
        return bar.seconds == 0 ? length : signedText(words, length, -1);
    }
    return {};
}

QString tier(const Words& words, const sla::Definition& definition, std::optional<std::size_t> tier)
{
    return tier ? words.say("WhatIf", "voucher %1")
                      .arg(words.plainPercent(definition.tiers[*tier].voucherPercent))
                : words.say("WhatIf", "standard met, no voucher");
}

QString assumptionFault(const Words& words, sla::AssumptionFault fault, SlaClock counted)
{
    switch (fault) {
    case sla::AssumptionFault::ClockBetweenSlots:
        return words
            .say("WhatIf", "The slots were counted on UTC%1: another clock must be a multiple of 5 minutes "
                           "away, otherwise the logs would have to be read again.")
            .arg(QString::fromStdString(toIso(counted)));
    case sla::AssumptionFault::ThresholdOutOfRange:
        return words.say("WhatIf", "A threshold lies between 0 % and 100 %.");
    }
    return {};
}

QString notKept(const Words& words, const TimeRanges& ranges, SlaClock clock)
{
    if (ranges.empty())
        return {};
    QStringList spans;
    for (const TimeRange& range : ranges)
        spans << words.span(range, clock);
    return words
        .say("WhatIf", "On this clock the service month reaches into %1, of which no rows were kept: it lies "
                       "outside the service period and is without data here.")
        .arg(words.list(spans));
}

QString nextTier(const Words& words, const sla::Allowance& allowance)
{
    if (!allowance.hasDowntime)
        return words.say("WhatIf",
                         "Availability is the mean of error rates: no downtime stands before a tier.");
    const sla::TierStart* next = allowance.next();
    if (!next)
        return words.say("WhatIf", "The highest compensation is reached.");
    if (next->slotsToGo == 0)
        return words.say("WhatIf", "The voucher of %1 begins above %2 min of downtime.")
            .arg(words.plainPercent(next->voucherPercent), words.count(next->minutes));
    const int plural = int(std::min<std::int64_t>(next->slotsToGo, std::numeric_limits<int>::max()));
    return words
        .say("WhatIf", "%n more unavailable slots would reach the voucher of %1, which begins above %2 min.",
             nullptr, plural)
        .arg(words.plainPercent(next->voucherPercent), words.count(next->minutes));
}

} // namespace clausemeter::text
