// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/portfoliowords.h"

#include <QStringList>

namespace clausemeter::text {

using book::ClaimProgress;
using book::PortfolioChoice;
using book::PortfolioState;

QString claimProgress(const Words& words, ClaimProgress progress)
{
    switch (progress) {
    case ClaimProgress::Drafted:
        return words.say("Portfolio", "drafted");
    case ClaimProgress::Filed:
        return words.say("Portfolio", "filed");
    case ClaimProgress::Approved:
        return words.say("Portfolio", "approved");
    case ClaimProgress::PartlyApproved:
        return words.say("Portfolio", "partly approved");
    case ClaimProgress::Denied:
        return words.say("Portfolio", "denied");
    case ClaimProgress::VoucherSeen:
        return words.say("Portfolio", "voucher received");
    }
    return {};
}

QString portfolioState(const Words& words, const book::PortfolioRow& row, Date asOf)
{
    const PortfolioState state = book::stateOf(row, asOf);
    const auto progress = book::progressOn(row.record, asOf);
    const auto filedOn = [&words](Date day) {
        //: a claim; the day
        return words.say("Portfolio", "filed %1").arg(words.date(day));
    };
    switch (state) {
    case PortfolioState::Granted:
    case PortfolioState::Settled:
        return claimProgress(words, *progress);
    case PortfolioState::Awaiting:
        if (progress == ClaimProgress::Filed && !book::isFiledOutside(row, asOf))
            return row.record->filed ? filedOn(*row.record->filed) : claimProgress(words, *progress);
        return row.claim.filed ? filedOn(row.claim.filed->filed) : words.claimState(row.claim.state);
    case PortfolioState::NotComputed:
        return words.say("Portfolio", "not computed yet");
    case PortfolioState::Claimable:
    case PortfolioState::NotYetOpen: {
        const QString name = book::isFiledOutside(row, asOf)      ? words.say("Portfolio", "filed too early")
                             : progress == ClaimProgress::Drafted ? claimProgress(words, *progress)
                                                                  : words.claimState(row.claim.state);
        return row.claim.window.provisional ? words.say("Portfolio", "%1 (provisional)").arg(name) : name;
    }
    case PortfolioState::Lapsed:
        return words.claimState(book::isFiledOutside(row, asOf) ? sla::ClaimState::FiledOutOfWindow
                                                                : row.claim.state);
    case PortfolioState::Unfinished:
    case PortfolioState::NoData:
    case PortfolioState::Met:
        break;
    }
    return words.claimState(row.claim.state);
}

QString portfolioChoice(const Words& words, PortfolioChoice choice)
{
    switch (choice) {
    case PortfolioChoice::Unsettled:
        return words.say("Portfolio", "not yet settled");
    case PortfolioChoice::Claimable:
        return words.say("Portfolio", "claimable now");
    case PortfolioChoice::Closing:
        return words.say("Portfolio", "closing within 7 days");
    case PortfolioChoice::NotYetOpen:
        return words.claimState(sla::ClaimState::NotYetOpen);
    case PortfolioChoice::Drafted:
        return claimProgress(words, ClaimProgress::Drafted);
    case PortfolioChoice::Awaiting:
        return words.say("Portfolio", "filed, no answer yet");
    case PortfolioChoice::Granted:
        return words.say("Portfolio", "approved, no voucher yet");
    case PortfolioChoice::Settled:
        return words.say("Portfolio", "settled");
    case PortfolioChoice::Lapsed:
        return words.say("Portfolio", "lapsed");
    case PortfolioChoice::LostThisYear:
        return words.say("Portfolio", "lost this year");
    case PortfolioChoice::Met:
        return words.claimState(sla::ClaimState::Met);
    case PortfolioChoice::NoFigures:
        return words.say("Portfolio", "no data or not finished");
    case PortfolioChoice::All:
        return words.say("Portfolio", "all service months");
    }
    return {};
}

QString voucherMonths(const Words& words, const book::VoucherSum& sum)
{
    const int months = sum.months;
    const int drafted = sum.drafted;
    const int without = sum.withoutAmount;
    QStringList parts{words.say("Portfolio", "%n service month(s)", nullptr, months)};
    if (drafted > 0)
        parts << words.say("Portfolio", "%n drafted", nullptr, drafted);
    if (without > 0)
        parts << words.say("Portfolio", "%n without an amount", "no fee is known", without);
    for (QString& part : parts)
        part.replace(u' ', QChar::Nbsp); // lines end between them
    return parts.join(QStringLiteral(" · "));
}

book::PortfolioTexts portfolioTexts(const Words& words)
{
    const auto utf8 = [&words](const char* source) { return words.say("Portfolio", source).toStdString(); };
    book::PortfolioTexts texts;
    texts.title = utf8(QT_TRANSLATE_NOOP("Portfolio", "Service months"));
    texts.headers = {utf8(QT_TRANSLATE_NOOP("Portfolio", "Customer")),
                     utf8(QT_TRANSLATE_NOOP("Portfolio", "Customer ID")),
                     utf8(QT_TRANSLATE_NOOP("Portfolio", "Product")),
                     utf8(QT_TRANSLATE_NOOP("Portfolio", "Service")),
                     utf8(QT_TRANSLATE_NOOP("Portfolio", "Service month")),
                     utf8(QT_TRANSLATE_NOOP("Portfolio", "First day")),
                     utf8(QT_TRANSLATE_NOOP("Portfolio", "Last day")),
                     utf8(QT_TRANSLATE_NOOP("Portfolio", "Availability (%)")),
                     utf8(QT_TRANSLATE_NOOP("Portfolio", "Tier (%)")),
                     utf8(QT_TRANSLATE_NOOP("Portfolio", "Voucher")),
                     utf8(QT_TRANSLATE_NOOP("Portfolio", "Currency")),
                     utf8(QT_TRANSLATE_NOOP("Portfolio", "Claim window opens")),
                     utf8(QT_TRANSLATE_NOOP("Portfolio", "Claim window closes")),
                     utf8(QT_TRANSLATE_NOOP("Portfolio", "Provisional")),
                     utf8(QT_TRANSLATE_NOOP("Portfolio", "Days left")),
                     utf8(QT_TRANSLATE_NOOP("Portfolio", "State")),
                     utf8(QT_TRANSLATE_NOOP("Portfolio", "Filed on")),
                     utf8(QT_TRANSLATE_NOOP("Portfolio", "Ticket"))};
    texts.pick = [words](const Bilingual& text) { return words.pick(text).toStdString(); };
    texts.state = [words](const book::PortfolioRow& row, Date asOf) {
        const QString state = portfolioState(words, row, asOf);
        const bool isOld = !row.isCurrent && book::stateOf(row, asOf) != PortfolioState::NotComputed;
        return (isOld ? words.say("Portfolio", "%1 (being computed anew)").arg(state) : state).toStdString();
    };
    texts.yes = utf8(QT_TRANSLATE_NOOP("Portfolio", "yes"));
    return texts;
}

report::DateTexts claimDateTexts(const Words& words)
{
    report::DateTexts texts = words.dateTexts();
    texts.title = words.say("Portfolio", "Claim windows").toStdString();
    return texts;
}

} // namespace clausemeter::text
