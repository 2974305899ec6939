// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dues/noticevalidity.h"

#include <algorithm>

namespace clausemeter::dues {

using sla::StepId;

namespace {

struct Rule {
    std::int64_t value = 0;
    std::string clause;
};

std::optional<Rule> ruleFor(NoticePurpose purpose, const AgreementTerms& terms)
{
    const auto of = [](const std::optional<Cited<int>>& figure) {
        return figure ? std::optional(Rule{figure->value, figure->clause}) : std::nullopt;
    };
    switch (purpose) {
    case NoticePurpose::Maintenance:
        return of(terms.maintenanceNoticeHours);
    case NoticePurpose::Relocation:
        return of(terms.relocationNoticeDays);
    case NoticePurpose::ServiceChange:
        return of(terms.changeNoticeDays);
    case NoticePurpose::Assignment:
        return of(terms.assignmentNoticeDays);
    case NoticePurpose::ForceMajeureEnd:
        if (!terms.forceMajeure)
            return std::nullopt;
        return Rule{terms.forceMajeure->noticeDays, terms.forceMajeure->clause};
    }
    return std::nullopt;
}

} // namespace

std::optional<NoticeValidity> noticeValidity(NoticePurpose purpose, std::optional<Instant> served,
                                             Instant event, const AgreementTerms& terms, SlaClock clock)
{
    const auto rule = ruleFor(purpose, terms);
    if (!rule)
        return std::nullopt;
    NoticeValidity result;
    result.clause = terms.cite(rule->clause);
    result.required = rule->value;
    result.inHours = purpose == NoticePurpose::Maintenance;
    if (!served) {
        result.derivation = {{StepId::NoticeNotServed, {result.clause}, {rule->value}}};
        return result;
    }
    if (result.inHours) {
        const std::chrono::hours needed(rule->value);
        const std::chrono::milliseconds before = event - *served;
        result.valid = before >= needed;
        result.given = std::chrono::floor<std::chrono::minutes>(before).count();
        if (!result.valid)
            result.missing = std::chrono::ceil<std::chrono::minutes>(needed - before).count();
        result.earliestEvent = *served + needed;
    } else {
        const Date noticeDay = clock.dateOf(*served);
        result.given = (clock.dateOf(event) - noticeDay).count();
        result.valid = result.given >= rule->value;
        result.missing = std::max<std::int64_t>(rule->value - result.given, 0);
        result.earliestEvent = clock.startOf(noticeDay + std::chrono::days(rule->value));
    }
    result.derivation = {
        {result.inHours ? StepId::NoticeHours : StepId::NoticeDays,
         {result.clause},
         {*served, event, result.required, result.given, result.missing, *result.earliestEvent}}};
    return result;
}

} // namespace clausemeter::dues
