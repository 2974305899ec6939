// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/account.h"
#include "model/calendar/businesscalendar.h"

#include <optional>

namespace clausemeter::account {

// When a notice of the provider counts as served (semantics R27; CSA-en 8.4: on the day it is sent). Absent
// while a notice by hand is not signed for. Courier and registered mail: 00:00 of the third calendar day
// after posting. Under CSA-zh a moment on a named holiday moves to 00:00 of the next working day.
std::optional<Instant> servedAt(const Notice& notice, const calendar::BusinessCalendar& calendar,
                                SlaClock clock);

// The account with every exclusion's `notice` taken from the notice that its `noticeId` names.
Account withServedNotices(Account account, const calendar::BusinessCalendar& calendar);
// The account as it is kept: what withServedNotices() takes from a notice is left out.
Account withoutServedNotices(Account account);

} // namespace clausemeter::account
