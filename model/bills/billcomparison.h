// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bills/billfee.h"

namespace clausemeter::bills {

// Lines, and the cash part of all of them, whenever they were used.
struct BillTake {
    std::int64_t lines = 0;
    Money cash;
    bool operator==(const BillTake&) const = default;
};

// Lines that are alike for every rule and belong to no service, or to several.
struct LooseLines {
    std::size_t first = 0; // in BillData::lines; speaks for all of them
    BillTake take;
    std::vector<std::string> services; // that have a rule for them
    bool operator==(const LooseLines&) const = default;
};

// A month's fee in the account beside that of the bills, with both of them.
struct MonthComparison : FeeComparison {
    std::optional<account::Fee> recorded; // absent: NotRecorded, Ambiguous
    std::optional<account::Fee> billed;   // with monthStart; absent: no line is of the month
    std::int64_t daysBilled = 0;          // days of the month on which any of its lines was in use
    bool operator==(const MonthComparison&) const = default;
};

struct ServiceComparison {
    std::string service;
    std::vector<BillTake> ofRules;       // of its assignment's rules; a line may be in several
    BillTake take;                       // what counts for the service
    std::vector<MonthComparison> months; // derived from the lines to the difference
    bool operator==(const ServiceComparison&) const = default;
};

// Everything that bills say about the fees of an account.
struct BillComparison {
    BilledFees fees;
    std::vector<ServiceComparison> services; // in the order of the account
    std::vector<LooseLines> unassigned;      // most money first
    std::vector<LooseLines> ambiguous;       // likewise
    bool operator==(const BillComparison&) const = default;
};

// What each rule would take, whatever the currencies: one entry a rule, one list an assignment.
std::vector<std::vector<BillTake>> takesOfRules(const BillData& data,
                                                const std::vector<BillAssignment>& assignments);

// `assignments`: one a service. Errors as feesByBills().
Result<BillComparison> compareBills(const BillData& data, const std::vector<BillAssignment>& assignments,
                                    const account::Account& account,
                                    const std::map<std::string, sla::Definition>& definitions, Date asOf,
                                    const BillOptions& options = {});

// Whether the fee of the bills may take the place of what the account has: it is another one, and the account
// tells which rows are meant.
bool canTake(const MonthComparison& comparison);
// Whether it is taken unasked: nothing is recorded, and the month was over before `asOf`.
bool isTakenUnasked(const MonthComparison& comparison, Date asOf);
// The fees of the months that are taken unasked and, if wished, of those over that differ.
std::vector<account::Fee> feesToTake(const BillComparison& comparison, Date asOf, bool alsoDiffering);

// The account with the fees of service months that canTake(), each with its monthStart, in the place of its
// own: all rows of these months go, one of each comes; every other row stays as it is. A row without a start
// counts as one of the month.
account::Account withFees(account::Account account, const std::vector<account::Fee>& fees);

} // namespace clausemeter::bills
