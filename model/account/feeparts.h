// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/account.h"

#include <optional>

namespace clausemeter::account {

// Gross less discount, voucher, promotional credit and other; a part that is not told is 0. Nothing without a
// gross.
std::optional<Money> cashByParts(const Fee& fee);

// Why a fee can't be told from what is said of it.
enum class FeeFault {
    NothingSaid,  // neither the gross nor the cash part
    CashDisagrees // all parts are told, and the cash part is not what they leave
};

// Sets the cash part (semantics R16): `cash` where it is given; else what the parts leave, of which those
// that are not told are 0 from then on.
std::optional<FeeFault> settleCash(Fee& fee, const std::optional<Money>& cash);

// All parts are told, so that the cash part follows from them.
bool isComplete(const Fee& fee);

} // namespace clausemeter::account
