// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/account.h"
#include "model/book/claimrecord.h"

#include <optional>
#include <vector>

namespace clausemeter::book {

// A record that says when a ticket was filed and the claims of the account, by which the state of the window
// goes (semantics R23), tell the same. A claim is that of a record when it came by support ticket, in the
// same service month, on the same day and under the same ticket number; others are left alone.

// The account's claims follow a record from what it was to what it is; nothing: there is none.
void followRecord(account::Account& account, const std::optional<ClaimRecord>& before,
                  const std::optional<ClaimRecord>& after);

// Adds the claims that records of the account's services tell of and the account does not have.
void addFilings(account::Account& account, const std::vector<CustomersClaim>& records);

} // namespace clausemeter::book
