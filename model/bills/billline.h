// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/money.h"
#include "model/base/time.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

// Bills of the provider: what they say, and the fees that follow from it.
namespace clausemeter::bills {

// What a line was read from. Lines of different kinds that cover the same resource and month are never added.
enum class BillKind { DetailCsv, DetailJson, ResourceSummary };

// One component of one resource, or one resource (ResourceSummary). Refunds are negative. Texts are empty
// where the bill has none ("-").
struct BillLine {
    std::size_t input = 0; // in BillData::inputs
    std::int64_t line = 0; // from 1
    BillKind kind = BillKind::DetailCsv;

    std::string id; // of the transaction, or of the record
    std::string orderId;
    std::string payer;
    std::string owner;
    std::string product;
    std::string productCode;
    std::string subProduct;
    std::string resource;
    std::string component; // "type name"
    std::string payMode;
    std::string action; // purchase, renewal, daily settlement, refund, ...
    std::string billMonth;
    std::string discount;              // the rate as it stands in the bill
    std::optional<Instant> usageBegin; // usage counts from here
    std::optional<Instant> usageEnd;   // to here, included
    std::optional<Instant> payTime;

    std::optional<Money> original; // before discount; contract prices and refunds may have none
    Money cost;                    // after discount, without tax where the bill tells it apart
    Money voucher;
    Money incentive; // promotional credit
    Money transfer;  // transfer (commission) credit
    Money cash;      // paid from the cash account
    std::optional<Money> tax;
    bool operator==(const BillLine&) const = default;

    Money paid() const { return cash + incentive + voucher + transfer; }
};

} // namespace clausemeter::bills
