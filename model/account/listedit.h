// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/account.h"

#include <optional>
#include <utility>
#include <vector>

namespace clausemeter::account {

// The item in the place of the one at `index` of a list of the account, or behind all others.
template <typename T>
Account withItem(Account account, std::vector<T> Account::*list, std::optional<std::size_t> index, T item)
{
    if (index)
        (account.*list).at(*index) = std::move(item);
    else
        (account.*list).push_back(std::move(item));
    return account;
}

template <typename T>
Account withoutItem(Account account, std::vector<T> Account::*list, std::size_t index)
{
    (account.*list).erase((account.*list).begin() + std::ptrdiff_t(index));
    return account;
}

} // namespace clausemeter::account
