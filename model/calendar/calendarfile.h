// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/calendar/businesscalendar.h"

#include <QByteArray>
#include <QString>

namespace clausemeter::calendar {

// Adds one year's file in the form of holiday-cn (resources/calendars/LICENSE): {"year": 2024, "days":
// [{"name", "date", "isOffDay"}]}. A year without days stays unknown (semantics R24). `file` is named in
// errors.
Status addYear(BusinessCalendar& calendar, const QByteArray& json, const std::string& file);

// The years shipped with the program, then the *.json files of `userFolder` (none when empty), which win over
// them.
Result<BusinessCalendar> loadCalendar(const QString& userFolder);

} // namespace clausemeter::calendar
