// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/account.h"
#include "model/base/result.h"
#include "model/bills/billreport.h"
#include "model/sla/definition.h"
#include "model/sla/derivation.h"
#include "model/sla/servicemonth.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace clausemeter::bills {

// A line fits where every part that is not empty does: the resource as it stands, the others within the
// name (the product within its code too), whatever the case.
struct BillRule {
    std::string product;
    std::string subProduct;
    std::string component;
    std::string resource;
    bool operator==(const BillRule&) const = default;

    bool fits(const BillLine& line) const;
};

// Which lines belong to a service: those that any of its rules fits.
struct BillAssignment {
    std::string service;
    std::vector<BillRule> rules;
    bool operator==(const BillAssignment&) const = default;
};

// By the product names of the service's agreement and the service id as the resource.
BillAssignment defaultAssignment(const std::string& service, const sla::Definition& definition);
std::vector<BillAssignment> defaultAssignments(const account::Account& account,
                                               const std::map<std::string, sla::Definition>& definitions);

struct BillOptions {
    bool transferIsCash = false; // transfer credit counts as cash
};

// Days of a line that lie in a service month.
struct BillShare {
    std::size_t line = 0; // in BillData::lines
    std::int64_t days = 0;
    std::int64_t ofDays = 0;
    bool operator==(const BillShare&) const = default;
};

// The fee of a service month by the bills (R16): by the days of use, whenever they were paid.
struct BilledMonth {
    sla::ServiceMonth month;
    account::Fee fee; // with monthStart; gross and discount absent where a line has no original cost
    Money tax;        // in none of its parts
    std::vector<BillShare> shares;
    std::vector<sla::Step> derivation;
    bool operator==(const BilledMonth&) const = default;
};

struct BilledService {
    std::string service;
    std::vector<BilledMonth> months;                    // those with lines, by start
    std::vector<std::size_t> outside;                   // lines of which a day lies in no service month
    std::vector<std::size_t> timeless;                  // lines without a time of use: they count in no month
    sla::MonthKind monthKind = sla::MonthKind::Clipped; // by which its service months are cut
    bool operator==(const BilledService&) const = default;
};

struct BilledFees {
    std::vector<BilledService> services; // in the order of the account
    std::vector<std::size_t> unassigned; // lines of no service
    std::vector<std::size_t> ambiguous;  // lines of more than one service: they count in none
    bool operator==(const BilledFees&) const = default;
};

// BillCurrencies where the bills name another currency than the account.
Result<BilledFees> feesByBills(const BillData& data, const std::vector<BillAssignment>& assignments,
                               const account::Account& account,
                               const std::map<std::string, sla::Definition>& definitions, Date asOf,
                               const BillOptions& options = {});

enum class FeePart { Gross, Discount, Voucher, PromotionalCredit, Other, Cash };

struct FeeDifference {
    FeePart part;
    Money account;
    Money bills;
    bool operator==(const FeeDifference&) const = default;
};

enum class FeeAgreement {
    Agrees,      // in all parts that both tell
    Differs,     //
    NotRecorded, // the account has no fee of the month
    NotBilled,   // no line of the bills is of the month
    Ambiguous,   // two service months in one calendar month, and the account does not tell which
};

// A month's fee in the account beside that of the bills. A difference is shown; nothing is overwritten.
struct FeeComparison {
    sla::ServiceMonth month;
    FeeAgreement agreement = FeeAgreement::Agrees;
    std::vector<FeeDifference> differences;
    std::vector<sla::Step> derivation;
    bool operator==(const FeeComparison&) const = default;
};

// Every service month that the account or the bills have a fee of, by start.
std::vector<FeeComparison> compareFees(const BilledService& billed, const account::Account& account,
                                       Date asOf);

} // namespace clausemeter::bills
