// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/claimcheck.h"

#include <algorithm>
#include <array>

namespace clausemeter::book {

namespace {

using State = ClaimProgress;
using Field = ClaimField;

constexpr std::array kDays{Field::Drafted, Field::Filed, Field::Decided, Field::VoucherSeen};

std::optional<Date> dayIn(const ClaimRecord& record, Field field)
{
    switch (field) {
    case Field::Drafted:
        return record.drafted;
    case Field::Filed:
        return record.filed;
    case Field::Decided:
        return record.decided;
    case Field::VoucherSeen:
        return record.voucherSeen;
    default:
        return std::nullopt;
    }
}

bool holds(const ClaimRecord& record, Field field)
{
    switch (field) {
    case Field::Ticket:
        return !record.ticket.empty();
    case Field::VoucherId:
        return !record.voucherId.empty();
    case Field::Approved:
        return record.approved.has_value();
    case Field::State:
        return true;
    default:
        return dayIn(record, field).has_value();
    }
}

// A day against the newest of those that come before it.
std::optional<Error> dayIssue(const ClaimRecord& record, Field field, Date today)
{
    const auto day = dayIn(record, field);
    if (!day)
        return std::nullopt;
    std::optional<Field> before;
    for (const Field earlier : kDays) {
        if (earlier == field)
            break;
        if (const auto that = dayIn(record, earlier); that && (!before || *that >= *dayIn(record, *before)))
            before = earlier;
    }
    if (before && *day < *dayIn(record, *before))
        return Error{ErrorCode::ClaimDayOrder,
                     {},
                     {tokenOf(field), toIso(*day), tokenOf(*before), toIso(*dayIn(record, *before))}};
    if (*day > today)
        return Error{ErrorCode::ClaimDayAhead, {}, {tokenOf(field), toIso(*day)}};
    return std::nullopt;
}

std::optional<Error> issueOf(const ClaimRecord& record, Field field, Date today)
{
    if (!holds(record, field)) {
        if (needs(record.state, field))
            return Error{ErrorCode::ClaimFieldMissing, {}, {tokenOf(field)}};
        return std::nullopt;
    }
    if (!goesWith(record.state, field))
        return Error{ErrorCode::ClaimFieldTooEarly, {}, {tokenOf(field)}};
    if (field == Field::Approved && *record.approved <= Money())
        return Error{ErrorCode::ClaimBadAmount, {}, {tokenOf(field), record.approved->toString()}};
    return dayIssue(record, field, today);
}

} // namespace

const char* tokenOf(ClaimField field)
{
    constexpr std::array kTokens{"state",   "drafted",  "filed",      "ticket",
                                 "decided", "approved", "voucher_id", "voucher_seen"};
    return kTokens[std::size_t(field)];
}

bool goesWith(ClaimProgress state, ClaimField field)
{
    switch (field) {
    case Field::State:
    case Field::Drafted:
        return true;
    case Field::Filed:
    case Field::Ticket:
        return state != State::Drafted;
    case Field::Decided:
        return state != State::Drafted && state != State::Filed;
    case Field::Approved:
        return state == State::Approved || state == State::PartlyApproved || state == State::VoucherSeen;
    case Field::VoucherId:
    case Field::VoucherSeen:
        return state == State::VoucherSeen;
    }
    return false;
}

bool needs(ClaimProgress state, ClaimField field)
{
    switch (field) {
    case Field::Drafted:
        return false;
    case Field::Decided: // whoever finds the voucher on a bill may never have been told
        return goesWith(state, field) && state != State::VoucherSeen;
    case Field::Approved: // in full goes without saying how much
        return state == State::PartlyApproved;
    default:
        return goesWith(state, field);
    }
}

ClaimFacts factsOf(const PortfolioRow& row, Date today)
{
    return {
        today > row.month.end,          row.figures.standardMet, row.figures.voucher, row.claim.window, today,
        row.record && row.record->filed};
}

std::vector<ClaimIssue> issuesOf(const ClaimRecord& record, Date today)
{
    std::vector<ClaimIssue> issues;
    for (int i = 0; i <= int(Field::VoucherSeen); ++i) {
        if (auto issue = issueOf(record, Field(i), today))
            issues.push_back({Field(i), std::move(*issue)});
    }
    return issues;
}

std::vector<ClaimIssue> issuesOf(const ClaimRecord& record, const ClaimFacts& facts)
{
    std::vector<ClaimIssue> issues = issuesOf(record, facts.today);
    if (record.state == State::Drafted || facts.wasFiled)
        return issues;
    const std::vector<std::string> month{record.service, toIso(record.monthStart)};
    if (!facts.finished || !facts.standardMet)
        issues.insert(issues.begin(), {Field::State, {ErrorCode::ClaimWithoutVerdict, {}, month}});
    else if (*facts.standardMet)
        issues.insert(issues.begin(), {Field::State, {ErrorCode::ClaimStandardMet, {}, month}});
    return issues;
}

std::vector<ClaimRemark> remarksOn(const ClaimRecord& record, const ClaimFacts& facts)
{
    std::vector<ClaimRemark> remarks;
    if (record.filed && *record.filed < facts.window.opens)
        remarks.push_back(ClaimRemark::FiledTooEarly);
    if (record.filed && *record.filed > facts.window.closes)
        remarks.push_back(ClaimRemark::FiledTooLate);
    if (record.approved && facts.voucher && *record.approved > *facts.voucher)
        remarks.push_back(ClaimRemark::ApprovedAboveVoucher);
    return remarks;
}

} // namespace clausemeter::book
