// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/outageedit.h"

#include "model/account/listedit.h"

#include <algorithm>
#include <limits>

namespace clausemeter::account {

namespace {

TimeRange timeOf(const Service& period, SlaClock clock)
{
    return {clock.startOf(period.start), period.end ? clock.startOf(*period.end + std::chrono::days(1))
                                                    : Instant{std::numeric_limits<std::int64_t>::max()}};
}

} // namespace

bool touchesService(const Outage& outage, const Account& account)
{
    return std::ranges::any_of(account.services, [&](const Service& period) {
        return period.id == outage.service &&
               !outage.time.intersected(timeOf(period, account.clock)).isEmpty();
    });
}

std::vector<OutageFault> faultsOf(const Outage& outage, const Account& account)
{
    if (outage.time.isEmpty())
        return {OutageFault::EndNotAfterStart};
    if (!touchesService(outage, account))
        return {OutageFault::OutsideService};
    return {};
}

Account withOutage(Account account, std::optional<std::size_t> index, Outage outage)
{
    return withItem(std::move(account), &Account::outages, index, std::move(outage));
}

Account withoutOutage(Account account, std::size_t index)
{
    return withoutItem(std::move(account), &Account::outages, index);
}

} // namespace clausemeter::account
