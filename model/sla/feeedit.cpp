// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/feeedit.h"

#include <algorithm>

namespace clausemeter::sla {

namespace {

auto isOf(const std::string& service, YearMonth month, std::optional<Date> start)
{
    return [&service, month, start](const account::Fee& row) {
        return row.service == service && row.month == month && (!row.monthStart || row.monthStart == start);
    };
}

// Whether a calendar month of a service has two service months.
bool hasTwin(const account::Account& account, const account::Fee& fee)
{
    const auto months = serviceMonths(account.services, fee.service, lastDay(fee.month));
    return std::ranges::count(months, fee.month, &ServiceMonth::month) > 1;
}

} // namespace

std::size_t feeRowsOf(const account::Account& account, const std::string& service, const ServiceMonth& month)
{
    return std::size_t(std::ranges::count_if(account.fees, isOf(service, month.month(), month.start)));
}

account::Account withFee(account::Account account, account::Fee fee)
{
    std::erase_if(account.fees, isOf(fee.service, fee.month, fee.monthStart));
    if (!hasTwin(account, fee))
        fee.monthStart.reset(); // so that a corrected start of the service keeps it
    account.fees.push_back(std::move(fee));
    return account;
}

account::Account withoutFee(account::Account account, const std::string& service, const ServiceMonth& month)
{
    std::erase_if(account.fees, isOf(service, month.month(), month.start));
    return account;
}

} // namespace clausemeter::sla
