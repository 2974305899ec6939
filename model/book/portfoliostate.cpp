// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/portfoliostate.h"

namespace clausemeter::book {

std::optional<ClaimProgress> progressOn(const ClaimRecord& record, Date asOf)
{
    const auto isMade = [asOf](const std::optional<Date>& day) { return !day || *day <= asOf; };
    ClaimProgress progress = record.state;
    if (progress == ClaimProgress::VoucherSeen && !isMade(record.voucherSeen))
        progress = record.decided ? ClaimProgress::Approved : ClaimProgress::Filed;
    const bool isDecision = progress == ClaimProgress::Approved ||
                            progress == ClaimProgress::PartlyApproved || progress == ClaimProgress::Denied;
    if (isDecision && !isMade(record.decided))
        progress = ClaimProgress::Filed;
    if (progress == ClaimProgress::Filed && !isMade(record.filed))
        progress = ClaimProgress::Drafted;
    if (progress == ClaimProgress::Drafted && !isMade(record.drafted))
        return std::nullopt;
    return progress;
}

std::optional<ClaimProgress> progressOn(const std::optional<ClaimRecord>& record, Date asOf)
{
    return record ? progressOn(*record, asOf) : std::nullopt;
}

bool isFiledOutside(const PortfolioRow& row, Date asOf)
{
    const sla::ClaimWindow& window = row.claim.window;
    return progressOn(row.record, asOf) == ClaimProgress::Filed && row.record->filed &&
           (*row.record->filed < window.opens || *row.record->filed > window.closes);
}

PortfolioState stateOf(const PortfolioRow& row, Date asOf)
{
    const auto progress = progressOn(row.record, asOf);
    if (progress == ClaimProgress::Approved || progress == ClaimProgress::PartlyApproved)
        return PortfolioState::Granted;
    if (progress && *progress > ClaimProgress::Filed)
        return PortfolioState::Settled;
    if (progress == ClaimProgress::Filed && !isFiledOutside(row, asOf))
        return PortfolioState::Awaiting;
    if (!row.isCurrent && row.figures == MonthFigures())
        return PortfolioState::NotComputed;
    switch (row.claim.state) {
    case sla::ClaimState::Unfinished:
        return PortfolioState::Unfinished;
    case sla::ClaimState::NoData:
        return PortfolioState::NoData;
    case sla::ClaimState::Met:
        return PortfolioState::Met;
    case sla::ClaimState::Filed:
        return PortfolioState::Awaiting;
    case sla::ClaimState::NotYetOpen:
        return PortfolioState::NotYetOpen;
    case sla::ClaimState::Open:
        return PortfolioState::Claimable;
    case sla::ClaimState::VoidChannel:
    case sla::ClaimState::FiledOutOfWindow:
    case sla::ClaimState::Missed:
        break;
    }
    return PortfolioState::Lapsed;
}

bool isClosing(const PortfolioRow& row, PortfolioState state)
{
    return state == PortfolioState::Claimable && row.claim.daysLeft && *row.claim.daysLeft <= kClosingDays;
}

bool isLostInYear(const PortfolioRow& row, PortfolioState state, Date asOf)
{
    const auto yearOf = [](Date day) { return std::chrono::year_month_day(day).year(); };
    return state == PortfolioState::Lapsed && yearOf(row.claim.window.closes) == yearOf(asOf);
}

} // namespace clausemeter::book
