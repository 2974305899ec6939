// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bills/billcomparison.h"
#include "model/bills/billsettings.h"

#include <QByteArray>

namespace clausemeter::bills {

struct BillResult {
    const account::Account& account; // as it was compared
    const BillData& data;
    const BillSettings& settings;
    const BillComparison& comparison;
    Date asOf;
    const std::vector<account::Fee>& taken; // over into the account
};

// clausemeter-bills/1: what was read, what the bills say of each service month beside the account, and which
// lines belong to no service or to several. Money is exact, as strings.
QByteArray billsJson(const BillResult& result);

const char* tokenOf(std::optional<BillKind> kind); // absent: vouchers
const char* tokenOf(BillBadReason reason);
const char* tokenOf(BillIssueCode code);
const char* tokenOf(FeePart part);
const char* tokenOf(FeeAgreement agreement);

} // namespace clausemeter::bills
