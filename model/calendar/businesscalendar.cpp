// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/calendar/businesscalendar.h"

namespace clausemeter::calendar {

namespace {

std::chrono::year yearOf(Date day)
{
    return std::chrono::year_month_day(day).year();
}

} // namespace

void BusinessCalendar::setDay(Date day, bool isOff, std::string name)
{
    m_days.insert_or_assign(day, Named{isOff, std::move(name)});
}

bool BusinessCalendar::isBusinessDay(Date day) const
{
    if (const auto named = m_days.find(day); named != m_days.end())
        return !named->second.isOff;
    const unsigned weekday = std::chrono::weekday(day).iso_encoding();
    return weekday <= 5;
}

bool BusinessCalendar::isNamedHoliday(Date day) const
{
    const auto named = m_days.find(day);
    return named != m_days.end() && named->second.isOff;
}

std::string BusinessCalendar::nameOf(Date day) const
{
    const auto named = m_days.find(day);
    return named == m_days.end() ? std::string() : named->second.name;
}

DatedDay BusinessCalendar::nthBusinessDay(YearMonth month, int n) const
{
    return businessDaysAfter(firstDay(month) - std::chrono::days(1), n);
}

DatedDay BusinessCalendar::businessDaysAfter(Date day, int n) const
{
    DatedDay result{day, false};
    while (n > 0) {
        result.day += std::chrono::days(1);
        result.provisional = result.provisional || !isKnown(yearOf(result.day));
        if (isBusinessDay(result.day))
            --n;
    }
    return result;
}

int BusinessCalendar::businessDaysBetween(Date after, Date until) const
{
    int count = 0;
    for (Date day = after + std::chrono::days(1); day <= until; day += std::chrono::days(1))
        count += isBusinessDay(day);
    return count;
}

} // namespace clausemeter::calendar
