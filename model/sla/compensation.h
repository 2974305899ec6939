// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sla/analysis.h"

namespace clausemeter::sla {

// The tier of an availability (semantics R12), or nothing when the standard is met.
std::optional<std::size_t> tierOf(Decimal availabilityPercent, const Definition& definition);

// 1 - downtime / total minutes in percent (semantics R10), cut off after 18 decimals.
Decimal availabilityPercent(std::chrono::milliseconds downtime, std::int64_t totalMinutes);

// The fee rows of a service month added up (semantics R16). `ambiguous` is set, and nothing returned, when a
// row could belong to another service month of the same calendar month too.
std::optional<account::Fee> feeOf(const ServiceMonth& month, const std::vector<ServiceMonth>& allMonths,
                                  const std::string& service, const std::vector<account::Fee>& fees,
                                  bool& ambiguous);

// percent of `base` / `divisor`, rounded half up to 0.01 once, at most `limit` (semantics R17); 0.00 where
// either is 0 or below.
Money voucherValue(Decimal percent, Money base, Money limit, int divisor = 1);

// What the percentage is taken of: amount / divisor.
struct VoucherBase {
    Money amount;
    int divisor = 1;
};

// By FeeBase, of the cash parts; `fee` is that of the service month. An average is taken of the calendar
// months up to this one in which the service has a service month; nothing where the fee of one of them is not
// known, and `missing` says which.
std::optional<VoucherBase> voucherBase(const ServiceMonth& month, const std::vector<ServiceMonth>& allMonths,
                                       const Definition& definition, const std::string& service,
                                       const std::vector<account::Fee>& fees, const account::Fee& fee,
                                       YearMonth& missing);

// The cap that takes cash only, of 12 months where the term is longer (semantics R20).
inline constexpr const char* kCashCap = "CSA-zh 10.5";

// The caps that go with a claim (semantics R20), by the fees that the account records: SLA 5.1 and
// CSA-en 3.3.3 over the service, CSA-zh 10.5 over the service or, with a term over 12 months, over the 12
// service months up to this one.
std::vector<LiabilityCap> liabilityCaps(const ServiceMonth& month, const std::vector<ServiceMonth>& allMonths,
                                        const ServiceResult& service, const account::Account& account);

} // namespace clausemeter::sla
