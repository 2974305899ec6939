// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"

#include <map>
#include <set>
#include <string>

namespace clausemeter::calendar {

// Whether a date rests on calendar data, or on Monday to Friday for want of it (semantics R24).
struct DatedDay {
    Date day;
    bool provisional = false;
    bool operator==(const DatedDay&) const = default;
};

// Business days of the mainland: Monday to Friday, without public holidays, with make-up working days
// (semantics R21).
class BusinessCalendar {
public:
    // A day that differs from its weekday's rule. A later entry for the same day replaces an earlier one.
    void setDay(Date day, bool isOff, std::string name);
    // The year is known: its days that are not named follow their weekday.
    void setKnown(std::chrono::year year) { m_knownYears.insert(int(year)); }

    bool isKnown(std::chrono::year year) const { return m_knownYears.contains(int(year)); }
    bool isBusinessDay(Date day) const;
    // A day off that the calendar names; ordinary weekends are not meant (semantics R27).
    bool isNamedHoliday(Date day) const;
    // The name of a named day, off or make-up; empty for others.
    std::string nameOf(Date day) const;

    // The n-th (from 1) business day of the month.
    DatedDay nthBusinessDay(YearMonth month, int n) const;
    // The n-th (from 1) business day after `day`.
    DatedDay businessDaysAfter(Date day, int n) const;
    // Business days in (after, until].
    int businessDaysBetween(Date after, Date until) const;

private:
    struct Named {
        bool isOff;
        std::string name;
    };
    std::map<Date, Named> m_days;
    std::set<int> m_knownYears;
};

} // namespace clausemeter::calendar
