// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sla/analysis.h"

#include <array>
#include <optional>
#include <vector>

// How a service, or all services of a customer, did over time. The figures are those of the service months,
// put side by side and added up; only the times at which it failed are counted here.
namespace clausemeter::sla {

// A service month of one service, or the service months of several that begin in one calendar month.
struct TrendMonth {
    struct Part {
        std::size_t service = 0; // in Analysis::services
        std::size_t month = 0;   // in ServiceResult::months
        bool operator==(const Part&) const = default;
    };
    Date start; // of the earliest part
    std::vector<Part> parts;
    bool finished = true;     // every part is; otherwise the figures are "so far"
    std::size_t withData = 0; // parts; the others add nothing

    std::optional<std::int64_t> downtimeSeconds; // contract; absent without data or where there is none
    // Contract, the parts whose amount is known (a standard that is met gives 0); absent where none is.
    std::optional<Money> voucher;
    std::size_t vouchersUnknown = 0; // parts that give a voucher and have no fee on record
    bool operator==(const TrendMonth&) const = default;
};

// By start: the service months of one service, or the calendar months of all services.
std::vector<TrendMonth> trendOfService(const Analysis& analysis, std::size_t service);
std::vector<TrendMonth> trendOfCustomer(const Analysis& analysis);

// What some slots came to, measured.
struct FailureCounts {
    std::int64_t withData = 0;    // slots
    std::int64_t unavailable = 0; // of these
    std::int64_t rateOnly = 0;    // of these; their requests are not known and not counted below
    Decimal requests;
    Decimal failures;

    std::optional<Decimal> unavailablePercent() const; // of the slots with data; cut off after 18 decimals
    std::optional<Decimal> failedPercent() const;      // of the requests; likewise
    FailureCounts& operator+=(const FailureCounts& o);
    bool operator==(const FailureCounts&) const = default;
};

// When it fails: by weekday (0 is Monday) and hour of the day on the SLA clock.
struct FailurePattern {
    static constexpr int kWeekdays = 7;
    static constexpr int kHours = 24;
    struct Place {
        int weekday = 0;
        int hour = 0;
        bool operator==(const Place&) const = default;
    };

    std::array<std::array<FailureCounts, kHours>, kWeekdays> cells{};

    FailureCounts ofWeekday(int weekday) const;
    FailureCounts ofHour(int hour) const;
    FailureCounts whole() const;
    FailurePattern& operator+=(const FailurePattern& o);

    // Where most slots were unavailable, of equals where most requests failed, of equals the earliest;
    // nothing where nothing failed.
    std::optional<Place> worst() const;
    std::optional<int> worstWeekday() const;
    std::optional<int> worstHour() const;
};

// Of the slots in `range` that have data.
FailurePattern failurePattern(const slots::SlotTable& table, const Definition& definition,
                              slots::SlotRange range);

} // namespace clausemeter::sla
