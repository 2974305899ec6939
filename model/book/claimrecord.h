// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/money.h"
#include "model/base/time.h"
#include "model/book/journal.h"

#include <optional>
#include <string>
#include <vector>

namespace clausemeter::book {

// How far a claim is, as the account manager keeps it; what the window allows is sla::ClaimState. A month
// without a record has not been taken up.
enum class ClaimProgress { Drafted, Filed, Approved, PartlyApproved, Denied, VoucherSeen };

// The record of the claim of one service month.
struct ClaimRecord {
    std::string service;
    Date monthStart; // the first day of the service month
    ClaimProgress state = ClaimProgress::Drafted;
    std::optional<Date> drafted;
    std::optional<Date> filed;
    std::string ticket;
    std::optional<Date> decided;
    std::optional<Money> approved; // what the provider granted
    std::string voucherId;
    std::optional<Date> voucherSeen; // on a bill
    std::string note;
    bool operator==(const ClaimRecord&) const = default;
};

struct CustomersClaim {
    qint64 customer = 0;
    ClaimRecord record;
    bool operator==(const CustomersClaim&) const = default;
};

// Its row, as tables.h has it.
Cells cellsOfRecord(qint64 customer, const ClaimRecord& record);

// Of one customer, or of all.
Result<std::vector<CustomersClaim>> claimRecordsOf(Database& database, std::optional<qint64> customer);
// In the place of the one of the same service month; nothing removes that.
Status writeClaimRecord(ChangeSet& changes, Database& database, qint64 customer, const std::string& service,
                        Date monthStart, const std::optional<ClaimRecord>& record);

} // namespace clausemeter::book
