// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bills/billline.h"
#include "model/logs/kind.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace clausemeter::bills {

// What a column of a bill stands for.
enum class BillColumn {
    Payer,
    Owner,
    Product,
    ProductCode,
    SubProduct,
    PayMode,
    Resource,
    Action,
    OrderId,
    Id,
    PayTime,
    UsageBegin,
    UsageEnd,
    ComponentType,
    ComponentName,
    Original,
    Discount,
    Cost,
    Voucher,
    Incentive,
    Transfer,
    Cash,
    BeforeTax, // stands for the cash part where there is no cash column
    Tax,
    CostWithTax,
    Currency,
    BillMonth,
};
inline constexpr std::size_t kBillColumnCount = std::size_t(BillColumn::BillMonth) + 1;

// Why a line is bad. Each is counted.
enum class BillBadReason {
    FewFields,
    ManyFields,
    BadAmount, // no amount, more than 8 decimals, or not there where it is needed
    BadTime,
    EndBeforeBegin,
    Undecodable,
    OpenQuote,
    NoComponents, // of a detail record
    NotARecord,   // not an object
};

struct BadBillLine {
    std::int64_t line = 0;
    BillBadReason reason = BillBadReason::FewFields;
    std::string text; // shortened
    bool operator==(const BadBillLine&) const = default;
};

struct BillFileColumn {
    std::string name; // as the header has it
    std::optional<BillColumn> column;
    bool operator==(const BillFileColumn&) const = default;
};

// What one input was. records = accepted + duplicates + rejected + blank + header + totals, always.
struct BillInput {
    static constexpr std::size_t kKeptBadLines = 1000;

    std::string file;
    std::optional<BillKind> kind; // absent: vouchers
    logs::Encoding encoding = logs::Encoding::Utf8;
    std::vector<BillFileColumn> columns;
    std::string currency; // that it names; empty: none
    std::int64_t records = 0;
    std::int64_t accepted = 0;
    std::int64_t duplicates = 0; // not counted a second time
    std::int64_t rejected = 0;
    std::int64_t blank = 0;
    std::int64_t header = 0;
    std::int64_t totals = 0; // rows that sum up others
    std::map<BillBadReason, std::int64_t> rejectedBy;
    std::vector<BadBillLine> badLines;
    std::optional<std::int64_t> stated; // records that the answer to a query has, over all its pages
    std::int64_t found = 0;             // records of the answers
    std::optional<std::size_t> sameAs;  // the content is that of an earlier input: not read
    bool operator==(const BillInput&) const = default;
};

enum class BillIssueCode {
    CostDisagrees,     // cost, sum of the parts
    CostSumDisagrees,  // of a file: sum of costs, sum of the parts
    TaxDisagrees,      // before tax + tax, total with tax
    TotalDisagrees,    // of a totals row: stated, sum of the lines
    RecordsMissing,    // of an answer in pages, over all inputs: records stated, records found
    Duplicate,         // file and line of the first one: not counted twice
    PossibleDuplicate, // likewise, without a number that tells them apart: both are counted
    NoUsageTime,       // belongs to no service month
};

// Something to look at; nothing is left out for it but what a Duplicate says.
struct BillIssue {
    BillIssueCode code;
    std::size_t input = 0;
    std::int64_t line = 0; // 0: the whole file
    std::vector<std::string> details;
    bool operator==(const BillIssue&) const = default;
};

// A voucher as DescribeVoucherInfo tells it.
struct BilledVoucher {
    std::size_t input = 0;
    std::string id;
    std::string owner;
    std::string status; // "unUsed", "used", ...
    std::string products;
    Money value;
    Money balance;
    std::optional<Instant> begin;
    std::optional<Instant> end;
    bool operator==(const BilledVoucher&) const = default;
};

struct BillData {
    std::vector<BillInput> inputs;
    std::vector<BillLine> lines; // by input, in the order of the files
    std::vector<BilledVoucher> vouchers;
    std::vector<BillIssue> issues;
    std::string currency; // empty: no input names one
    bool operator==(const BillData&) const = default;
};

} // namespace clausemeter::bills
