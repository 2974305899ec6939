// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sla/standing.h"

#include <algorithm>

namespace clausemeter::sla {

using account::Exclusion;
using account::ExclusionKind;
using account::Standing;

namespace {

struct Proposal {
    Standing standing;
    StandingReason reason;
    std::int64_t figure = 0;
};

Proposal proposeMaintenance(const Exclusion& e, const Definition& d)
{
    const auto before = std::chrono::floor<std::chrono::minutes>(e.time.start - *e.notice);
    const bool inTime = e.time.start - *e.notice >= std::chrono::hours(d.maintenanceNoticeHours.value);
    return inTime ? Proposal{Standing::Accepted, StandingReason::NoticeInTime, before.count()}
                  : Proposal{Standing::Disputed, StandingReason::NoticeLate, before.count()};
}

Proposal proposeRelocation(const Exclusion& e, const std::vector<std::string>& agreements,
                           const Definition& d, SlaClock clock)
{
    const std::int64_t days = (clock.dateOf(e.time.start) - clock.dateOf(*e.notice)).count();
    if (std::find(agreements.begin(), agreements.end(), d.relocationAgreement) == agreements.end())
        return {Standing::Disputed, StandingReason::RelocationNotCovered, days};
    return days >= d.relocationNoticeDays.value
               ? Proposal{Standing::Accepted, StandingReason::RelocationInTime, days}
               : Proposal{Standing::Disputed, StandingReason::RelocationLate, days};
}

Proposal proposeSurge(const Exclusion& e, const Definition& d, const calendar::BusinessCalendar& calendar,
                      SlaClock clock)
{
    const auto change = e.concurrencyChange;
    if (change && *change <= d.surgeConcurrency.value)
        return {Standing::Rejected, StandingReason::SurgeWithinLimit, *change};
    const int days =
        e.notice ? calendar.businessDaysBetween(clock.dateOf(*e.notice), clock.dateOf(e.time.start)) : 0;
    if (days >= d.surgeNoticeBusinessDays.value)
        return {Standing::Rejected, StandingReason::SurgeNotified, days};
    if (change)
        return {Standing::Accepted, StandingReason::SurgeOverLimit, *change};
    return {Standing::Disputed, StandingReason::SurgeNoFigure};
}

Proposal propose(const Exclusion& e, const std::vector<std::string>& agreements, const Definition& d,
                 const calendar::BusinessCalendar& calendar, SlaClock clock)
{
    const ReleaseClause* release = d.release(e.clause);
    switch (release ? release->rule : StandingRule::Evidence) {
    case StandingRule::Maintenance:
        if (!e.notice)
            return {Standing::Rejected, StandingReason::NoNotice};
        if (*e.notice >= e.time.start)
            return {Standing::Rejected, StandingReason::NoticeNotBefore};
        return e.kind == ExclusionKind::Relocation ? proposeRelocation(e, agreements, d, clock)
                                                   : proposeMaintenance(e, d);
    case StandingRule::TrafficSurge:
        return proposeSurge(e, d, calendar, clock);
    case StandingRule::AnnouncedEvent:
        return e.notice && *e.notice < e.time.start
                   ? Proposal{Standing::Accepted, StandingReason::EventAnnounced}
                   : Proposal{Standing::Disputed, StandingReason::EventNotAnnounced};
    case StandingRule::Evidence:
        break;
    }
    return {Standing::Disputed, StandingReason::EvidenceNeeded};
}

} // namespace

StandingResult standingOf(const Exclusion& exclusion, const std::vector<std::string>& agreements,
                          const Definition& definition, const calendar::BusinessCalendar& calendar,
                          SlaClock clock)
{
    const Proposal proposal = propose(exclusion, agreements, definition, calendar, clock);
    StandingResult result;
    result.proposed = proposal.standing;
    result.proposedReason = proposal.reason;
    result.figure = proposal.figure;
    if (exclusion.standing) { // what a person decides holds for the whole exclusion
        result.standing = *exclusion.standing;
        result.reason = StandingReason::SetByPerson;
        result.pieces = {{exclusion.time, result.standing, result.reason}};
        return result;
    }
    result.standing = proposal.standing;
    result.reason = proposal.reason;
    const ReleaseClause* release = definition.release(exclusion.clause);
    if (!exclusion.announced || !release || release->rule != StandingRule::Maintenance) {
        result.pieces = {{exclusion.time, result.standing, result.reason}};
        return result;
    }
    const TimeRange inside = exclusion.time.intersected(*exclusion.announced);
    const TimeRange before{exclusion.time.start, std::min(exclusion.time.end, exclusion.announced->start)};
    const TimeRange after{std::max(exclusion.time.start, exclusion.announced->end), exclusion.time.end};
    if (!before.isEmpty())
        result.pieces.push_back({before, Standing::Disputed, StandingReason::Overrun});
    if (!inside.isEmpty())
        result.pieces.push_back({inside, result.standing, result.reason});
    if (!after.isEmpty())
        result.pieces.push_back({after, Standing::Disputed, StandingReason::Overrun});
    return result;
}

} // namespace clausemeter::sla
