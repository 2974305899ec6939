// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/portfolio.h"

namespace clausemeter::book {

// Where a service month stands, of its claim window and the account manager's own record taken together; the
// first that fits.
enum class PortfolioState {
    Settled,  // by the record: denied, or the voucher was seen
    Granted,  // by the record: approved, all or in part, and the voucher was not seen yet
    Awaiting, // filed and not decided: by the record, on a day of the window or none, or by the window (R23)
    NotComputed, // there are no figures yet
    Claimable,   // the window is open; what is drafted has still to be filed
    NotYetOpen,
    Lapsed, // the window closed without a claim that counts
    Unfinished,
    NoData,
    Met
};

// Days of an open window, today included, in which it counts as closing.
inline constexpr std::int64_t kClosingDays = 7;

// How far the record was on a day: a step that has a later day was not made yet; one without a day counts.
// Absent: nothing was.
std::optional<ClaimProgress> progressOn(const ClaimRecord& record, Date asOf);
std::optional<ClaimProgress> progressOn(const std::optional<ClaimRecord>& record, Date asOf);

// By the record, the claim was filed on a day outside of the window: it does not count (SLA 3.2).
bool isFiledOutside(const PortfolioRow& row, Date asOf);

PortfolioState stateOf(const PortfolioRow& row, Date asOf);

// The standard was not met, or a claim waits for its answer or its voucher, and nothing settled it.
constexpr bool isUnsettled(PortfolioState state)
{
    return state == PortfolioState::Awaiting || state == PortfolioState::Claimable ||
           state == PortfolioState::NotYetOpen || state == PortfolioState::Granted ||
           state == PortfolioState::Lapsed;
}

// Claimable for kClosingDays at most.
bool isClosing(const PortfolioRow& row, PortfolioState state);

// Lapsed, with a window that closed in the year of the day.
bool isLostInYear(const PortfolioRow& row, PortfolioState state, Date asOf);

} // namespace clausemeter::book
