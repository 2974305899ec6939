// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/slotcardwords.h"

#include "model/report/slotreading.h"
#include "widgets/text/words.h"

#include <algorithm>

namespace clausemeter::widgets {

namespace {
constexpr std::size_t kShownCodes = 3;
}

std::vector<CardLine> slotCard(const CaseView& shown, slots::SlotIndex slot, const text::Words& words)
{
    using Tone = CardLine::Tone;
    const CaseView view = viewAt(shown, slots::SlotClock(shown.data->analysis.clock).startOf(slot));
    const sla::MonthResult& month = view.month();
    const report::SlotReading reading =
        report::readSlot(*view.data, view.serviceIndex, view.monthIndex, slot);
    std::vector<CardLine> lines;
    lines.push_back({words.span(reading.time, view.data->analysis.clock), {}, Tone::Title});
    if (!month.month.slotRange().contains(slot)) {
        lines.push_back({words.say("SlotCard", "outside the service period"), {}, Tone::Muted});
        return lines;
    }
    const sla::SlotState state = reading.measured.state;
    if (!reading.measured.ratePercent) {
        lines.push_back({words.slotState(state), {}, Tone::Plain});
        lines.push_back({state == sla::SlotState::Pending
                             ? words.say("SlotCard", "later than the newest row of the logs")
                             : words.say("SlotCard", "no request in this slot"),
                         {},
                         Tone::Muted});
    } else {
        lines.push_back({words.percent(*reading.measured.ratePercent), words.slotState(state),
                         state == sla::SlotState::Unavailable ? Tone::Bad : Tone::Good});
        if (reading.measured.requests && reading.failures)
            lines.push_back(
                {words.say("SlotCard", "requests %1").arg(words.count(*reading.measured.requests)),
                 words.say("SlotCard", "failures %1").arg(words.count(*reading.failures)), Tone::Plain});
        else
            lines.push_back({words.say("SlotCard", "only the rate is known"), {}, Tone::Muted});
    }
    for (std::size_t i = 0; i < std::min(reading.codes.size(), kShownCodes); ++i) {
        const sla::CodeShare& code = reading.codes[i];
        QString name = words.errorCode(code);
        if (const QString meaning = words.meaning(view.service().definition, code); !meaning.isEmpty())
            name = words.say("SlotCard", "%1 %2", "error code and what it means").arg(name, meaning);
        lines.push_back({name, words.count(std::int64_t(code.failures)), Tone::Muted});
    }
    if (reading.codes.size() > kShownCodes) {
        std::uint64_t rest = 0;
        for (std::size_t i = kShownCodes; i < reading.codes.size(); ++i)
            rest += reading.codes[i].failures;
        lines.push_back(
            {words.say("SlotCard", "other error codes"), words.count(std::int64_t(rest)), Tone::Muted});
    }
    if (reading.customerCaused > 0)
        lines.push_back({words.say("SlotCard", "of these caused by the customer"),
                         words.count(std::int64_t(reading.customerCaused)), Tone::Plain});
    if (reading.contract.state != state)
        lines.push_back(
            {words.say("SlotCard", "under contract: %1").arg(words.slotState(reading.contract.state)),
             reading.contract.ratePercent ? words.percent(*reading.contract.ratePercent) : QString(),
             Tone::Plain});
    for (const report::SlotReading::Release& release : reading.releases) {
        const account::Exclusion& exclusion =
            view.data->account.account.exclusions[month.exclusions[release.exclusion].index];
        const QString clause = words.clause(view.service().definition, exclusion);
        lines.push_back({release.standing == account::Standing::Accepted
                             ? words.say("SlotCard", "released under %1").arg(clause)
                             : words.say("SlotCard", "disputed: %1").arg(clause),
                         {},
                         Tone::Plain});
    }
    return lines;
}

QString inOneLine(const std::vector<CardLine>& card)
{
    QStringList parts;
    for (const CardLine& line : card)
        parts << (line.right.isEmpty() ? line.left : line.left + u' ' + line.right);
    return parts.join(QStringLiteral("; "));
}

ClauseLinks slotClauses(const CaseView& shown, slots::SlotIndex slot, const text::Words& words)
{
    const CaseView view = viewAt(shown, slots::SlotClock(shown.data->analysis.clock).startOf(slot));
    ClauseLinks links;
    if (!view.month().month.slotRange().contains(slot))
        return links;
    const report::SlotReading reading =
        report::readSlot(*view.data, view.serviceIndex, view.monthIndex, slot);
    for (const report::SlotReading::Release& release : reading.releases) {
        const std::size_t index = view.month().exclusions[release.exclusion].index;
        for (const ClauseLink& link :
             clauseLinks(words, view.service().definition, view.data->account.account.exclusions[index])) {
            if (std::ranges::find(links, link) == links.end())
                links.push_back(link);
        }
    }
    return links;
}

} // namespace clausemeter::widgets
