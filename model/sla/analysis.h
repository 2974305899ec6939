// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/account.h"
#include "model/base/result.h"
#include "model/calendar/businesscalendar.h"
#include "model/sla/breakdown.h"
#include "model/sla/claim.h"
#include "model/sla/definition.h"
#include "model/sla/derivation.h"
#include "model/sla/servicemonth.h"
#include "model/sla/slotstates.h"
#include "model/sla/standing.h"
#include "model/sla/view.h"
#include "model/slots/servicelog.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

// One result for everything that shows or prints figures. Nothing is computed a second time elsewhere.
namespace clausemeter::sla {

// A situation of the measured view before anything is cut out (semantics R9a).
struct Window {
    TimeRange time;
    std::int64_t seconds = 0;
    std::int64_t countedSeconds = 0; // under contract
    std::optional<Decimal> requests; // absent where slots have rates only
    std::optional<Decimal> failures;
    std::optional<Decimal> lowestRatePercent; // of its slots; absent where the log doesn't tell
    std::vector<std::size_t> exclusions;      // that touch it: indices into MonthResult::exclusions
    Breakdown breakdown;
    bool operator==(const Window&) const = default;
};

// An exclusion as it affects a service month.
struct AppliedExclusion {
    std::size_t index = 0; // in Account::exclusions
    StandingResult standing;
    std::vector<StandingPiece> pieces; // inside the service month
    std::int64_t releasedProvider = 0; // seconds of unavailable time cut out under provider
    std::int64_t releasedContract =
        0; // and under contract; overlaps with earlier exclusions are theirs (R15)
    bool operator==(const AppliedExclusion&) const = default;
};

struct SlotTotals {
    std::int64_t withData = 0;
    std::int64_t unavailable = 0; // measured
    std::int64_t noData = 0;
    std::int64_t pending = 0;
    std::int64_t rateOnly = 0;  // of those with data
    std::int64_t estimated = 0; // of those with data
    bool operator==(const SlotTotals&) const = default;
};

enum class WarningCode {
    RowsAfterAsOf,        // details: requests
    ClaimTooEarly,        //
    ClaimOtherChannel,    //
    FeeAmbiguous,         // two service months in one calendar month; details: month
    ClaimProvisional,     // dates of the claim: the calendar of that year is not known; details: year
    EstimatedSlots,       // details: slots
    RateOnlySlots,        // details: slots
    MostlyNoData,         // fewer than half of the elapsed slots have data; details: slots with data, slots
    DefinitionUnverified, // the definition was not checked against the signed text; details: source, date
    NoFeeAverage,         // the fee of a month that the average needs is missing; details: month
};

struct Warning {
    WarningCode code;
    std::vector<std::string> details;
    bool operator==(const Warning&) const = default;
};

// What the fees of a calendar month add to a cap.
struct CapPart {
    YearMonth month;
    Money amount;
    bool counted = true;   // false: outside the months that the clause takes
    bool isRefund = false; // a row below 0 was taken as 0: a refund lowers no other month's part
    bool operator==(const CapPart&) const = default;
};

// A limit of what may be claimed (semantics R20). Absent amount: not known from the account.
struct LiabilityCap {
    std::string clause; // "5.1", "CSA-en 3.3.3", "CSA-zh 10.5"
    std::optional<Money> amount;
    std::vector<CapPart> parts;     // by month; of one whose amount is not known: none
    std::optional<YearMonth> since; // the first of the 12 months that are taken; absent: all are
    bool operator==(const LiabilityCap&) const = default;
};

// The error rates of a service month's slots, each in percent, added up and cut off after 18 decimals.
struct MeanErrors {
    PerView<Decimal> sumPercent;
    PerView<std::int64_t> slots; // of which the mean is taken
    bool operator==(const MeanErrors&) const = default;
};

struct MonthResult {
    ServiceMonth month;
    Shape shape = Shape::SlotRate;
    bool finished = false; // on the as-of date; otherwise the figures are "so far"
    std::int64_t totalMinutes = 0;
    std::optional<Decimal> requests; // measured; absent where slots have rates only
    std::optional<Decimal> successes;
    std::int64_t customerCausedFailures = 0;
    SlotTotals slots;
    std::int64_t slotsNotJudged = 0; // of slots.noData: those with fewer requests than the minimum
    std::int64_t outages = 0;        // Shape::Outages: recorded in the month
    std::int64_t outagesLeftOut = 0; // Shape::Outages: those with too few failed calls
    std::optional<MeanErrors> mean;  // Shape::MeanErrorRate
    slots::Grade weakestGrade = slots::Grade::Requests;
    std::optional<slots::SlotIndex> pendingFrom; // see SlotJudge

    PerView<std::vector<TimeRange>> unavailable; // before anything is cut out, by start
    // Shape::Outages: what the first and the last of them have outside of the service month, released time
    // cut out.
    PerView<std::vector<TimeRange>> unavailableBeyond;
    PerView<std::vector<TimeRange>> counted; // the pieces that count as downtime, by start
    PerView<std::int64_t> downtimeSeconds;
    PerView<std::optional<Decimal>>
        availabilityPercent; // cut off after 18 decimals; decisions are made on integers
    PerView<std::optional<Decimal>> voucherPercent;
    std::optional<bool> standardMet; // contract; absent without data
    std::optional<std::size_t>
        tier; // index into Definition::tiers under contract; absent when met or without data

    std::optional<account::Fee> fee;  // the parts added up over the rows; absent parts are absent in some row
    std::optional<Money> voucherBase; // what the percentage is taken of, cut off after 8 decimals
    std::optional<Money> voucher;     // contract; absent without data or fee
    std::optional<Money> voucherOfConsumedFee; // the other reading of R17, where the consumed fee is known
    std::vector<LiabilityCap> caps;
    ClaimResult claim;

    std::vector<Window> windows;              // by start
    Breakdown breakdown;                      // of the whole service month
    std::vector<AppliedExclusion> exclusions; // that touch the service month, by start
    std::vector<Step> derivation;
    std::vector<Warning> warnings;

    // Otherwise availability is a mean, and downtimeSeconds, unavailable, counted and windows say nothing.
    bool hasDowntime() const { return shape != Shape::MeanErrorRate; }
};

struct ServiceResult {
    std::string id;
    Definition definition;
    std::vector<std::string> agreements;
    std::vector<MonthResult> months; // by start
};

struct Analysis {
    Date asOf;
    SlaClock clock;
    account::Customer customer;
    std::vector<ServiceResult> services; // in the order of the account file
};

// Which part of the account is wanted; all of it where nothing is named.
struct Selection {
    std::optional<std::string> service;
    std::optional<YearMonth> month;
};

// The whole computation, sections 1 to 6 of the semantics. Pure: the same values give the same result.
// `definitions` by id must hold every service's agreement; services without an entry in `logs` have no data.
// Errors: UsageUnknownService, UsageUnknownMonth.
Result<Analysis> analyze(const account::Account& account,
                         const std::map<std::string, Definition>& definitions,
                         const std::map<std::string, slots::ServiceLog>& logs,
                         const calendar::BusinessCalendar& calendar, Date asOf,
                         const Selection& selection = {});

} // namespace clausemeter::sla
