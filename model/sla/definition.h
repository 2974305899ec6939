// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/bilingual.h"
#include "model/base/decimal.h"
#include "model/base/time.h"

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
    bool operator==(const Tier&) const = default;
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

// A service level agreement as data (resources/agreements/*.json). All percentages are exact decimals.
struct Definition {
    std::string id;
    std::string version;
    std::string file;   // where it was read from
    std::string digest; // SHA-256 of that file, hexadecimal
    Bilingual title;
    Bilingual shortName;                   // "TRTC SLA": precedes clause numbers
    Bilingual serviceName;                 // "TRTC"
    Cited<Decimal> slotThresholdPercent;   // below it a slot is unavailable
    Cited<int> situationMinutes;           // a situation must last that long to count
    Cited<Decimal> standardPercent;        // availability at or above it meets the standard
    std::vector<Tier> tiers;               // from high to low availability, without gaps
    Cited<int> claimOpensAfterBusinessDay; // of the month after the service month
    Cited<int> claimDays;                  // calendar days after the service month's last day
    Cited<int> maintenanceNoticeHours;     // R14, 4.10
    Cited<int> relocationNoticeDays;       // R14, 4.10
    std::string relocationAgreement;       // the agreement that must be in force for a relocation to release
    Cited<std::int64_t> surgeConcurrency;  // R14, 4.6: released above it
    Cited<int> surgeNoticeBusinessDays;    // R14, 4.6
    std::string totalMinutesClause;        // "1.6"
    std::string serviceMonthClause;        // "1.2"
    std::string feeClause;                 // "1.3"
    std::string successRateClause;         // "1.4"
    std::string availabilityClause;        // "2.1"
    std::string feeDeductionClause;        // "3.1(2)"
    std::string voucherUseClause;          // "3.1(1)"
    std::string prevailingRecordClause;    // "3.2(1)"
    std::string capClause;                 // "5.1"
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
