// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dues/terms.h"

#include <algorithm>

namespace clausemeter::dues {

using sla::Reading;
using sla::StepId;

namespace {

constexpr std::chrono::days kDay(1);

Date lastOfYear(Date day)
{
    return lastDay(YearMonth(monthOf(day).year(), std::chrono::December));
}

} // namespace

std::optional<BillConfirmation> billConfirmation(Date received, const AgreementTerms& terms,
                                                 const calendar::BusinessCalendar& calendar)
{
    if (!terms.billConfirmedWorkingDays)
        return std::nullopt;
    const auto& rule = *terms.billConfirmedWorkingDays;
    BillConfirmation result;
    result.lastDay = calendar.businessDaysAfter(received, rule.value);
    result.confirmed = result.lastDay.day + kDay;
    result.derivation = {
        {StepId::BillConfirmed,
         {terms.cite(rule.clause)},
         {received, std::int64_t(rule.value), result.lastDay.day, result.confirmed},
         result.lastDay.provisional ? Reading::WeekdayFallback : Reading::ConfirmedDayAfter}};
    return result;
}

std::optional<TermOnDay> termOn(Date day, Date accepted, std::optional<Date> notRenewed,
                                const std::vector<account::Service>& services, const AgreementTerms& terms)
{
    if (!terms.yearlyTerm)
        return std::nullopt;
    const std::string clause = terms.cite(terms.yearlyTerm->clause);
    TermOnDay result;
    Date end = lastOfYear(accepted);
    result.derivation.push_back({StepId::TermFirst, {clause}, {accepted, end}});
    if (notRenewed && *notRenewed > day)
        notRenewed.reset();
    const auto isEnded = [&] { return notRenewed && *notRenewed <= end; };
    const Date first = end;
    while (end < day && !isEnded())
        end = lastOfYear(end + kDay);
    if (end != first)
        result.derivation.push_back({StepId::TermRenewed, {clause}, {end}});
    if (!isEnded()) {
        result.end = end;
        result.renewsOn = end + kDay;
        return result;
    }
    result.derivation.push_back(
        {StepId::TermNotRenewed, {clause}, {*notRenewed, end}, Reading::NoticeOnLastDay});
    result.end = end;
    const std::string extension = terms.cite(terms.yearlyTerm->extendedClause);
    for (const account::Service& service : services) {
        if (service.start > end) // bought after the agreement had ended: under another one
            continue;
        result.extended = result.extended || !service.end || *service.end > end;
        if (!service.end)
            result.end.reset();
        else if (result.end)
            result.end = std::max(*result.end, *service.end);
    }
    if (result.extended && result.end)
        result.derivation.push_back({StepId::TermExtended, {extension}, {*result.end}});
    else if (result.extended)
        result.derivation.push_back({StepId::TermRunsOn, {extension}, {}});
    return result;
}

std::optional<Retention> retentionAfter(Date serviceEnd, const AgreementTerms& terms,
                                        std::optional<int> serviceRuleDays)
{
    if (!terms.retentionDays && !terms.retentionClause)
        return std::nullopt;
    const std::string clause =
        terms.cite(terms.retentionDays ? terms.retentionDays->clause : *terms.retentionClause);
    const std::optional<int> days =
        terms.retentionDays ? std::optional(terms.retentionDays->value) : serviceRuleDays;
    Retention result;
    if (!days) {
        result.derivation = {{StepId::RetentionUnknown, {clause}, {serviceEnd}}};
        return result;
    }
    result.lastDay = serviceEnd + std::chrono::days(*days);
    result.derivation = {{StepId::Retention, {clause}, {serviceEnd, std::int64_t(*days), *result.lastDay}}};
    return result;
}

std::optional<ForceMajeureEnd> forceMajeureEnd(Date first, std::optional<Date> notice,
                                               const AgreementTerms& terms)
{
    if (!terms.forceMajeure)
        return std::nullopt;
    const ForceMajeureRule& rule = *terms.forceMajeure;
    const std::string clause = terms.cite(rule.clause);
    ForceMajeureEnd result;
    result.noticeFrom = first + std::chrono::days(rule.fromDay - 1);
    result.tooEarly = notice && *notice < result.noticeFrom;
    const Date counted = notice && !result.tooEarly ? *notice : result.noticeFrom;
    result.earliestEnd = counted + std::chrono::days(rule.noticeDays);
    result.derivation = {
        {StepId::ForceMajeureFrom, {clause}, {first, std::int64_t(rule.fromDay), result.noticeFrom}},
        {StepId::ForceMajeureEnds, {clause}, {counted, std::int64_t(rule.noticeDays), result.earliestEnd}}};
    return result;
}

std::optional<DiscountTakenBack> discountTakenBack(const std::vector<account::Fee>& fees,
                                                   const AgreementTerms& terms)
{
    if (!terms.discountTakenBackClause)
        return std::nullopt;
    DiscountTakenBack result;
    for (const account::Fee& fee : fees) {
        if (fee.discount)
            result.amount += *fee.discount;
        else
            ++result.unknown;
    }
    result.derivation = {{StepId::DiscountTakenBack,
                          {terms.cite(*terms.discountTakenBackClause)},
                          {std::int64_t(fees.size()) - result.unknown, result.amount, result.unknown}}};
    return result;
}

} // namespace clausemeter::dues
