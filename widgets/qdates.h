// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"

#include <QDate>

namespace clausemeter::widgets {

// Days of the SLA clock as Qt's fields have them, and back.
inline QDate toQDate(Date day)
{
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

inline Date fromQDate(QDate day)
{
    return Date(std::chrono::days(QDate(1970, 1, 1).daysTo(day)));
}

} // namespace clausemeter::widgets
