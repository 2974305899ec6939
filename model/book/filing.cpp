// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/filing.h"

#include "model/sla/servicemonth.h"

#include <algorithm>

namespace clausemeter::book {

namespace {

// Two service months of one calendar month are told apart by their start.
bool hasTwin(const account::Account& account, const ClaimRecord& record)
{
    const YearMonth month = monthOf(record.monthStart);
    const auto months = sla::serviceMonths(account.services, record.service, lastDay(month));
    return std::ranges::count(months, month, &sla::ServiceMonth::month) > 1;
}

// The claim as an account file has it; nothing where the record knows of no filing.
std::optional<account::Claim> filingOf(const account::Account& account,
                                       const std::optional<ClaimRecord>& record)
{
    if (!record || !record->filed)
        return std::nullopt;
    account::Claim claim{record->service, monthOf(record->monthStart), {}, *record->filed, true, "ticket",
                         record->ticket};
    if (hasTwin(account, *record))
        claim.monthStart = record->monthStart;
    return claim;
}

std::vector<account::Claim>::iterator find(account::Account& account,
                                           const std::optional<ClaimRecord>& record)
{
    const auto wanted = filingOf(account, record);
    return std::ranges::find_if(account.claims, [&](const account::Claim& claim) {
        // Without a twin it does not matter whether the claim names the first day.
        const bool inMonth =
            wanted && claim.month == wanted->month &&
            (claim.monthStart ? *claim.monthStart == record->monthStart : !wanted->monthStart.has_value());
        return inMonth && claim.byTicket && claim.service == wanted->service &&
               claim.filed == wanted->filed && claim.ticket == wanted->ticket;
    });
}

} // namespace

void followRecord(account::Account& account, const std::optional<ClaimRecord>& before,
                  const std::optional<ClaimRecord>& after)
{
    const auto wanted = filingOf(account, after);
    const bool isThere = find(account, after) != account.claims.end();
    const auto old = find(account, before);
    if (wanted && isThere) {
        if (old != account.claims.end() && old != find(account, after))
            account.claims.erase(old);
    } else if (wanted && old != account.claims.end()) {
        *old = *wanted;
    } else if (wanted) {
        account.claims.push_back(*wanted);
    } else if (old != account.claims.end()) {
        account.claims.erase(old);
    }
}

void addFilings(account::Account& account, const std::vector<CustomersClaim>& records)
{
    const std::vector<std::string> services = account.serviceIds();
    for (const CustomersClaim& claim : records) {
        if (std::ranges::find(services, claim.record.service) != services.end())
            followRecord(account, {}, claim.record);
    }
}

} // namespace clausemeter::book
