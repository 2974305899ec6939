// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sla/servicemonth.h"

namespace clausemeter::sla {

// How many rows of the account say something about the fee of a service month, those included that leave
// open which of two service months of one calendar month they mean.
std::size_t feeRowsOf(const account::Account& account, const std::string& service, const ServiceMonth& month);

// The fee, which says its month's start, in the place of all rows of that service month.
account::Account withFee(account::Account account, account::Fee fee);
account::Account withoutFee(account::Account account, const std::string& service, const ServiceMonth& month);

} // namespace clausemeter::sla
