// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/account.h"
#include "model/calendar/businesscalendar.h"
#include "model/sla/definition.h"
#include "model/sla/servicemonth.h"

#include <optional>
#include <vector>

namespace clausemeter::sla {

// semantics R23, in the order of its tests.
enum class ClaimState {
    Unfinished,
    NoData,
    Met,
    Filed,
    NotYetOpen,
    Open,
    VoidChannel,
    FiledOutOfWindow,
    Missed
};

// The window closed without a claim that counts.
constexpr bool isLapsed(ClaimState state)
{
    return state == ClaimState::VoidChannel || state == ClaimState::FiledOutOfWindow ||
           state == ClaimState::Missed;
}

struct ClaimWindow {
    Date opens;
    Date closes;              // the last day
    Date decidingBusinessDay; // the fifth business day of the month after (R21); else the day before `opens`
    bool provisional = false; // R24
    bool operator==(const ClaimWindow&) const = default;
};

// A claim that does not help, while the window is open or not yet open.
enum class ClaimWarning { TooEarly, OtherChannel };

struct ClaimResult {
    ClaimWindow window;
    ClaimState state = ClaimState::Unfinished;
    std::optional<std::int64_t> daysLeft; // while open; today included
    std::optional<account::Claim> filed;  // the ticket that makes the state Filed or FiledOutOfWindow
    std::vector<ClaimWarning> warnings;
    bool operator==(const ClaimResult&) const = default;
};

ClaimWindow claimWindow(const ServiceMonth& month, const Definition& definition,
                        const calendar::BusinessCalendar& calendar);

// `claims` are those of the service month; `standardMet` is absent where the month has no data.
ClaimResult claimResult(const ServiceMonth& month, std::optional<bool> standardMet,
                        const std::vector<account::Claim>& claims, Date asOf, const Definition& definition,
                        const calendar::BusinessCalendar& calendar);

} // namespace clausemeter::sla
