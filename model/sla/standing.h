// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/account.h"
#include "model/calendar/businesscalendar.h"
#include "model/sla/definition.h"

#include <vector>

namespace clausemeter::sla {

// Why an exclusion stands as it does (semantics R14). The comments name StandingResult::figure.
enum class StandingReason {
    SetByPerson,          // see the exclusion's reason
    EvidenceNeeded,       // disputed until a person accepts it
    NoNotice,             //
    NoticeNotBefore,      // at or after the start
    NoticeInTime,         // minutes between notice and start
    NoticeLate,           // minutes between notice and start
    RelocationInTime,     // days between notice and start
    RelocationLate,       // days between notice and start
    RelocationNotCovered, // the agreement that releases it is not in force; days between notice and start
    SurgeOverLimit,       // change in concurrency
    SurgeWithinLimit,     // change in concurrency
    SurgeNotified,        // business days between notice and start
    SurgeNoFigure,        //
    EventAnnounced,       //
    EventNotAnnounced,    //
    Overrun,              // outside the announced window
};

// A part of an exclusion and how it stands.
struct StandingPiece {
    TimeRange time;
    account::Standing standing = account::Standing::Disputed;
    StandingReason reason = StandingReason::EvidenceNeeded;
    bool operator==(const StandingPiece&) const = default;
};

struct StandingResult {
    account::Standing standing = account::Standing::Disputed; // of the exclusion, without the overrun
    StandingReason reason = StandingReason::EvidenceNeeded;
    std::int64_t figure = 0;                                  // as StandingReason says
    account::Standing proposed = account::Standing::Disputed; // by rule, whatever a person set
    StandingReason proposedReason = StandingReason::EvidenceNeeded;
    std::vector<StandingPiece> pieces; // disjoint, together the exclusion's time
    bool operator==(const StandingResult&) const = default;
};

// `agreements` are those in force for the service when the exclusion starts.
StandingResult standingOf(const account::Exclusion& exclusion, const std::vector<std::string>& agreements,
                          const Definition& definition, const calendar::BusinessCalendar& calendar,
                          SlaClock clock);

} // namespace clausemeter::sla
