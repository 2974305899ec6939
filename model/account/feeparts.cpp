// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/feeparts.h"

#include <algorithm>
#include <array>

namespace clausemeter::account {

namespace {

constexpr std::array kDeductions{&Fee::discount, &Fee::voucher, &Fee::promotionalCredit, &Fee::other};

} // namespace

std::optional<Money> cashByParts(const Fee& fee)
{
    if (!fee.gross)
        return std::nullopt;
    Money cash = *fee.gross;
    for (const auto part : kDeductions)
        cash = cash - (fee.*part).value_or(Money());
    return cash;
}

bool isComplete(const Fee& fee)
{
    return fee.gross &&
           std::ranges::all_of(kDeductions, [&fee](const auto part) { return (fee.*part).has_value(); });
}

std::optional<FeeFault> settleCash(Fee& fee, const std::optional<Money>& cash)
{
    const std::optional<Money> left = cashByParts(fee);
    if (!cash && !left)
        return FeeFault::NothingSaid;
    const bool complete = isComplete(fee);
    fee.cash = cash ? *cash : *left;
    if (!cash) {
        for (const auto part : kDeductions)
            fee.*part = (fee.*part).value_or(Money());
    }
    if (cash && complete && *cash != *left)
        return FeeFault::CashDisagrees;
    return std::nullopt;
}

} // namespace clausemeter::account
