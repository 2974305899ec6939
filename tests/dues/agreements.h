// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/money.h"
#include "model/calendar/calendarfile.h"
#include "model/contract/termsfile.h"

// The shipped agreements and calendars, for the tests of this folder.
namespace clausemeter::testing {

inline const dues::AgreementTerms& agreement(const char* id)
{
    static const auto all = contract::loadTerms({});
    return all->at(id);
}

inline const calendar::BusinessCalendar& mainland()
{
    static const auto loaded = calendar::loadCalendar({});
    return *loaded;
}

inline Date day(const char* iso)
{
    return *parseDate(iso);
}

inline Money money(const char* amount)
{
    return *Money::parse(amount);
}

} // namespace clausemeter::testing
