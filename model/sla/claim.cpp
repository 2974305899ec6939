// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/claim.h"

#include <algorithm>

namespace clausemeter::sla {

ClaimWindow claimWindow(const ServiceMonth& month, const Definition& definition,
                        const calendar::BusinessCalendar& calendar)
{
    const YearMonth next = monthOf(month.end) + std::chrono::months(1);
    ClaimWindow window;
    switch (definition.claimOpening) {
    case ClaimOpening::AfterBusinessDay: {
        const calendar::DatedDay deciding = calendar.nthBusinessDay(next, definition.claimOpens.value);
        window.decidingBusinessDay = deciding.day;
        window.provisional = deciding.provisional;
        break;
    }
    case ClaimOpening::AfterDays:
        window.decidingBusinessDay = month.end + std::chrono::days(definition.claimOpens.value - 1);
        break;
    case ClaimOpening::AtOnce:
        window.decidingBusinessDay = month.end;
        break;
    }
    window.opens = window.decidingBusinessDay + std::chrono::days(1);
    window.closes = definition.claimClosing == ClaimClosing::EndOfNextMonth
                        ? lastDay(next)
                        : month.end + std::chrono::days(definition.claimCloses.value);
    return window;
}

namespace {

bool isInside(const account::Claim& claim, const ClaimWindow& window)
{
    return window.opens <= claim.filed && claim.filed <= window.closes;
}

ClaimState stateAfterClose(const std::vector<account::Claim>& claims, ClaimResult& result)
{
    if (claims.empty())
        return ClaimState::Missed;
    const auto ticket = std::find_if(claims.begin(), claims.end(), [](const auto& c) { return c.byTicket; });
    if (ticket == claims.end())
        return ClaimState::VoidChannel;
    result.filed = *ticket;
    return ClaimState::FiledOutOfWindow;
}

ClaimState stateBeforeClose(const std::vector<account::Claim>& claims, Date asOf, ClaimResult& result)
{
    const ClaimWindow& window = result.window;
    if (std::any_of(claims.begin(), claims.end(),
                    [&](const auto& c) { return c.byTicket && c.filed < window.opens; }))
        result.warnings.push_back(ClaimWarning::TooEarly);
    if (std::any_of(claims.begin(), claims.end(), [](const auto& c) { return !c.byTicket; }))
        result.warnings.push_back(ClaimWarning::OtherChannel);
    if (asOf < window.opens)
        return ClaimState::NotYetOpen;
    result.daysLeft = (window.closes - asOf).count() + 1;
    return ClaimState::Open;
}

} // namespace

ClaimResult claimResult(const ServiceMonth& month, std::optional<bool> standardMet,
                        const std::vector<account::Claim>& claims, Date asOf, const Definition& definition,
                        const calendar::BusinessCalendar& calendar)
{
    ClaimResult result;
    result.window = claimWindow(month, definition, calendar);
    std::vector<account::Claim> known = claims;
    std::erase_if(known, [&](const account::Claim& c) { return c.filed > asOf; });
    std::stable_sort(known.begin(), known.end(),
                     [](const account::Claim& a, const account::Claim& b) { return a.filed < b.filed; });
    const auto ticketInside = std::find_if(known.begin(), known.end(), [&](const account::Claim& c) {
        return c.byTicket && isInside(c, result.window);
    });

    if (asOf <= month.end) {
        result.state = ClaimState::Unfinished;
    } else if (!standardMet) {
        result.state = ClaimState::NoData;
    } else if (*standardMet) {
        result.state = ClaimState::Met;
    } else if (ticketInside != known.end()) {
        result.state = ClaimState::Filed;
        result.filed = *ticketInside;
    } else if (asOf <= result.window.closes) {
        result.state = stateBeforeClose(known, asOf, result);
    } else {
        result.state = stateAfterClose(known, result);
    }
    return result;
}

} // namespace clausemeter::sla
