// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text/words.h"

// A service and a service month, as the contract's example has them, for the tests of texts.
namespace clausemeter::text {

inline Date day(const char* iso)
{
    return parseDate(iso).value();
}

inline Decimal decimal(const char* text)
{
    return Decimal::parse(text).value();
}

inline Money money(const char* text)
{
    return Money::parse(text).value();
}

inline sla::ServiceResult sampleService()
{
    sla::ServiceResult service;
    service.id = "1400000001";
    service.definition.shortName = {"TRTC 服务等级协议", "TRTC SLA"};
    service.definition.standardPercent = {decimal("99.9"), "2.2"};
    return service;
}

// March 2019 from the 17th on: not met, 10 %, window 2019-04-09 to 2019-05-30, open with 30 days left.
inline sla::MonthResult sampleMonth()
{
    sla::MonthResult month;
    month.month = {day("2019-03-17"), day("2019-03-31")};
    month.finished = true;
    month.totalMinutes = 21'600;
    month.availabilityPercent[sla::View::Contract] = decimal("99.876712345678901234");
    month.voucherPercent[sla::View::Contract] = decimal("10");
    month.standardMet = false;
    month.tier = 0;
    month.voucher = money("1000.00");
    month.claim.window = {day("2019-04-09"), day("2019-05-30"), day("2019-04-08"), false};
    month.claim.state = sla::ClaimState::Open;
    month.claim.daysLeft = 30;
    return month;
}

} // namespace clausemeter::text
