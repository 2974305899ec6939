// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/slatimeedit.h"

namespace clausemeter::widgets {

SlaTimeEdit::SlaTimeEdit(SlaClock clock, Instant at, QWidget* parent)
    : QDateTimeEdit(parent)
    , m_clock(clock)
{
    setTimeSpec(Qt::UTC); // no summer time: what is shown is the SLA clock
    setDateRange(QDate(1970, 1, 1), QDate(2100, 12, 31));
    setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    setCalendarPopup(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setDateTime(QDateTime::fromMSecsSinceEpoch(at.ms + clock.offsetMs(), Qt::UTC));
}

Instant SlaTimeEdit::instant() const
{
    return {dateTime().toMSecsSinceEpoch() - m_clock.offsetMs()};
}

} // namespace clausemeter::widgets
