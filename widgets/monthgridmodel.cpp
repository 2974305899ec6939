// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/monthgridmodel.h"

#include "widgets/plaintooltip.h"

namespace clausemeter::widgets {

void MonthGridModel::setMonth(YearMonth month)
{
    if (month == m_month)
        return;
    m_month = month;
    daysChanged();
}

void MonthGridModel::setBusinessDays(calendar::BusinessCalendar calendar)
{
    m_calendar = std::move(calendar);
    daysChanged();
}

void MonthGridModel::setAsOf(std::optional<Date> asOf)
{
    m_asOf = asOf;
    daysChanged();
}

void MonthGridModel::setMarks(std::map<Date, std::vector<Mark>> marks)
{
    m_marks = std::move(marks);
    daysChanged();
}

void MonthGridModel::setTexts(Texts texts)
{
    m_texts = std::move(texts);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kDays - 1);
    daysChanged();
}

void MonthGridModel::daysChanged()
{
    Q_EMIT dataChanged(index(0, 0), index(kWeeks - 1, kDays - 1));
}

Date MonthGridModel::first() const
{
    const Date day = firstDay(m_month);
    return day - std::chrono::days(std::chrono::weekday(day).iso_encoding() - 1);
}

MonthGridModel::Day MonthGridModel::day(const QModelIndex& index) const
{
    Day day;
    day.date = first() + std::chrono::days(index.row() * kDays + index.column());
    day.inMonth = monthOf(day.date) == m_month;
    day.isAsOf = day.date == m_asOf;
    day.isBusinessDay = m_calendar.isBusinessDay(day.date);
    const bool isWeekend = std::chrono::weekday(day.date).iso_encoding() > 5;
    day.isNamed = day.isBusinessDay ? isWeekend : m_calendar.isNamedHoliday(day.date);
    if (const auto found = m_marks.find(day.date); found != m_marks.end())
        day.marks = found->second;
    return day;
}

QModelIndex MonthGridModel::indexOf(Date day) const
{
    const auto at = (day - first()).count();
    return at < 0 || at >= kWeeks * kDays ? QModelIndex() : index(int(at) / kDays, int(at) % kDays);
}

int MonthGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kWeeks;
}

int MonthGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kDays;
}

QVariant MonthGridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return int(unsigned(std::chrono::year_month_day(day(index).date).day()));
    if (role == Qt::AccessibleTextRole && m_texts.day)
        return m_texts.day(day(index));
    if (role == Qt::ToolTipRole && m_texts.day)
        return plainToolTip(m_texts.day(day(index)));
    return {};
}

QVariant MonthGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_texts.weekdays.value(section);
}

} // namespace clausemeter::widgets
