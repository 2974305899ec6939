// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/bilingual.h"
#include "model/sla/definition.h"

#include <optional>
#include <string>
#include <vector>

// What an agreement asks for beyond the service level (semantics section 7): money, terms and notices.
namespace clausemeter::dues {

using sla::Cited;

struct LateFeeRule {
    Decimal percentPerDay; // of the overdue amount
    std::string clause;
    bool postPaidOnly = false;
    bool untilPenaltyPaid = false; // the agreement lets it run until the fee itself is paid too
    bool operator==(const LateFeeRule&) const = default;
};

// What becomes of money paid ahead when payment is late.
enum class PrepaidTaken { SetOff, Forfeited };

enum class NoticeServing { DaySent, ByChannel };

// One year at a time, to 31 December, renewed by silence and extended by a service that still runs.
struct YearlyTermRule {
    std::string clause;
    std::string extendedClause;
    bool operator==(const YearlyTermRule&) const = default;
};

struct ForceMajeureRule {
    int fromDay = 0; // either party may end the agreement from this day of the hindrance on
    int noticeDays = 0;
    std::string clause;
    bool operator==(const ForceMajeureRule&) const = default;
};

// A rule that is told and computes nothing.
struct FurtherRule {
    std::string clause;
    Bilingual summary; // own words
    bool operator==(const FurtherRule&) const = default;
};

// An agreement as data (resources/agreements/*.json, clausemeter-terms/1). What it does not say is absent.
struct AgreementTerms {
    std::string id;
    std::string version;
    std::string file; // where it was read from
    std::string code; // "CSA-zh": precedes clause numbers
    Bilingual title;
    std::optional<LateFeeRule> lateFee;
    std::optional<Cited<int>> terminationOverdueDays; // more days overdue than this: it may be terminated
    std::optional<std::string> suspensionAtOnceClause;
    std::optional<Cited<PrepaidTaken>> prepaidTaken;
    std::optional<Cited<int>> billConfirmedWorkingDays; // without an objection
    std::optional<Cited<int>> paymentDueWorkingDays;    // after receipt of the invoice
    std::optional<std::string> paymentDueClause;        // where the service rules decide
    std::optional<std::string> discountTakenBackClause;
    std::optional<Cited<int>> retentionDays;
    std::optional<std::string> retentionClause; // where the service rules decide
    std::optional<Cited<int>> maintenanceNoticeHours;
    std::optional<Cited<int>> relocationNoticeDays;
    std::optional<Cited<int>> changeNoticeDays;
    std::optional<Cited<int>> assignmentNoticeDays;
    std::optional<ForceMajeureRule> forceMajeure;
    std::optional<Cited<NoticeServing>> noticeServing;
    std::optional<YearlyTermRule> yearlyTerm;
    std::vector<FurtherRule> furtherRules;
    bool operator==(const AgreementTerms&) const = default;

    // "CSA-zh 4.4.1".
    std::string cite(const std::string& clause) const { return code + " " + clause; }
};

} // namespace clausemeter::dues
