// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/account.h"

#include <optional>
#include <vector>

namespace clausemeter::account {

// Whether any of it lies within a period of its service: else it can never count.
bool touchesService(const Outage& outage, const Account& account);

// Why an outage that a person enters can't be kept.
enum class OutageFault { EndNotAfterStart, OutsideService };
std::vector<OutageFault> faultsOf(const Outage& outage, const Account& account);

// The outage in the place of the one at `index`, or behind all others; all else stays as it is.
Account withOutage(Account account, std::optional<std::size_t> index, Outage outage);
Account withoutOutage(Account account, std::size_t index);

} // namespace clausemeter::account
