// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/bilingual.h"
#include "model/base/decimal.h"
#include "model/base/time.h"

#include <optional>
#include <string>
#include <vector>

namespace clausemeter::sla {

// A figure of an agreement with the clause it stands in, such as {99, "1.5"}.
template <typename T>
struct Cited {
    T value{};
    std::string clause;
    bool operator==(const Cited&) const = default;
};

// A step of the compensation: availability in [atLeast, below) percent gives `voucherPercent` of the monthly
// fee.
struct Tier {
    Decimal atLeast;
    Decimal below;
    Decimal voucherPercent;
    std::string clause;
    std::string target = {}; // the target that gives it; empty where the agreement has only one
    bool operator==(const Tier&) const = default;
};

// How the availability of a service month comes about.
enum class Shape {
    SlotRate,      // slots whose rate misses the threshold, in runs that are long enough, are downtime
    MeanErrorRate, // 1 - the mean of the slots' error rates: there is no downtime
    Outages,       // outages that the account records, each rounded up to whole minutes
};

// When a slot is unavailable; the figure is a success rate in the first two, an error rate in the others.
enum class SlotComparator { SuccessBelow, SuccessAtMost, ErrorOver, ErrorAtLeast };
constexpr bool isOfErrors(SlotComparator c)
{
    return c == SlotComparator::ErrorOver || c == SlotComparator::ErrorAtLeast;
}

// The months by which availability is settled, and their denominator.
enum class MonthKind {
    Clipped,     // calendar months cut by the service period
    Natural,     // the same, over all minutes of the calendar month
    Anniversary, // from the day of the month on which the service began
};

enum class ClaimOpening {
    AfterBusinessDay, // the day after that business day of the month after the service month
    AfterDays,        // that many calendar days after the service month's last day
    AtOnce,           // the day after the service month's last day
};
enum class ClaimClosing {
    AfterDays,      // that many calendar days after the service month's last day
    EndOfNextMonth, // the last day of the month after the one in which the service month ends
};

// What the percentage of a voucher is taken of; always of the cash part.
enum class FeeBase {
    Month,   // the fee of the service month
    Share,   // a share of it
    Average, // the mean of the last months' fees, this one included
};

inline constexpr Int128 kShareUnit = Decimal::kOne / 10'000; // of feeSharePercent

// One of several promises of an agreement, such as for a single zone and across zones. A service that has
// several of them gets the highest voucher percent that any of them gives.
struct Target {
    std::string id;
    Bilingual name;
    Cited<Decimal> standardPercent;
    std::vector<Tier> tiers;
    bool operator==(const Target&) const = default;
};

// By which rule of semantics R14 the standing of an exclusion is proposed.
enum class StandingRule { Evidence, TrafficSurge, AnnouncedEvent, Maintenance };

// One entry of the release-of-liability list.
struct ReleaseClause {
    std::string clause;
    Bilingual summary; // own words
    StandingRule rule = StandingRule::Evidence;
    bool operator==(const ReleaseClause&) const = default;
};

// An error code. Failures with a customer-caused code are not attributable to the provider (semantics R7a).
struct ErrorCodeMeaning {
    std::string code;
    Bilingual meaning;
    bool customerCaused = false;
    bool operator==(const ErrorCodeMeaning&) const = default;
};

// The open readings that change figures; each can be changed in the definition file without a rebuild.
struct Readings {
    bool testEachPiece = true; // R9: the five-minute test is repeated on each piece that an exclusion leaves
    bool customerCausedLeftOut = true; // R7a: out of both sides of the rate
    bool operator==(const Readings&) const = default;
};

// A service level agreement as data (resources/agreements/*.json). All percentages are exact decimals. Where
// a shape has no threshold or no least length, their clauses say where its rate or its outages are defined.
struct Definition {
    std::string id;
    std::string version;
    std::string file;   // where it was read from
    std::string digest; // SHA-256 of that file, hexadecimal
    Bilingual title;
    Bilingual shortName;    // "TRTC SLA": precedes clause numbers
    Bilingual serviceName;  // "TRTC"
    bool isVerified = true; // against the signed text
    std::string source;     // where its figures are from; may be empty where it is verified
    std::string sourceDate; // when they were taken from there; likewise
    Shape shape = Shape::SlotRate;
    SlotComparator comparator = SlotComparator::SuccessBelow;
    Cited<Decimal> slotThresholdPercent; // a success rate: 100 less the figure of a comparator of errors
    Cited<int> situationMinutes;         // a situation must last that long to count
    int consecutiveSlots = 0;            // the same in slots, where the agreement says so; 0: it says minutes
    Cited<int> minimumRequests;          // slots with fewer are not judged; 0: all are
    bool meanOverAllSlots = true;        // MeanErrorRate: those without requests count as free of errors
    Cited<int> outageOverMinutes;        // Outages: what lasts no longer does not count; 0: all do
    Cited<int> failedCallsPerMinute;     // Outages: of minutes with at least so many; 0: not the rule
    Bilingual outageMeaning;             // Outages: what the agreement takes for one, own words
    MonthKind monthKind = MonthKind::Clipped;
    std::vector<Target> targets;    // none: the two below are the only one
    Cited<Decimal> standardPercent; // availability at or above it meets the standard
    std::vector<Tier> tiers;        // from high to low availability, without gaps
    FeeBase feeBase = FeeBase::Month;
    Cited<Decimal> feeSharePercent;           // FeeBase::Share; at most 4 decimals
    Cited<int> feeAverageMonths;              // FeeBase::Average
    std::optional<Cited<Decimal>> capPercent; // of the month's fee; absent: all of it
    ClaimOpening claimOpening = ClaimOpening::AfterBusinessDay;
    Cited<int> claimOpens; // as claimOpening says
    ClaimClosing claimClosing = ClaimClosing::AfterDays;
    Cited<int> claimCloses;               // as claimClosing says
    Cited<int> maintenanceNoticeHours;    // R14, 4.10
    Cited<int> relocationNoticeDays;      // R14, 4.10
    std::string relocationAgreement;      // the agreement that must be in force for a relocation to release
    Cited<std::int64_t> surgeConcurrency; // R14, 4.6: released above it
    Cited<int> surgeNoticeBusinessDays;   // R14, 4.6
    std::string totalMinutesClause;       // "1.6"
    std::string serviceMonthClause;       // "1.2"
    std::string feeClause;                // "1.3"
    std::string successRateClause;        // "1.4"
    std::string availabilityClause;       // "2.1"
    std::string feeDeductionClause;       // "3.1(2)"
    std::string voucherUseClause;         // "3.1(1)"
    std::string prevailingRecordClause;   // "3.2(1)"
    std::string capClause;                // "5.1"
    std::vector<std::string> notAttributableClauses; // "1.5", "4.1", "4.2", "4.5"
    std::vector<Bilingual> voucherConditions;        // R19, own words
    std::vector<ReleaseClause> releases;
    std::vector<ErrorCodeMeaning> errorCodes;
    std::string errorCodesSource;          // where their meanings were taken from; may be empty
    std::vector<std::string> billProducts; // names or codes under which bills carry the service; may be empty
    Readings readings;
    bool operator==(const Definition&) const = default;

    const ReleaseClause* release(const std::string& clause) const
    {
        for (const ReleaseClause& r : releases) {
            if (r.clause == clause)
                return &r;
        }
        return nullptr;
    }
    // Null for a code that it does not name.
    const ErrorCodeMeaning* errorCode(const std::string& code) const
    {
        for (const ErrorCodeMeaning& c : errorCodes) {
            if (c.code == code)
                return &c;
        }
        return nullptr;
    }
    std::vector<std::string> customerCausedCodes() const
    {
        std::vector<std::string> codes;
        for (const ErrorCodeMeaning& c : errorCodes) {
            if (c.customerCaused)
                codes.push_back(c.code);
        }
        return codes;
    }
};

} // namespace clausemeter::sla
