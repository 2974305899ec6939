// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"
#include "model/calendar/businesscalendar.h"
#include "model/report/dates.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace clausemeter::widgets {

// The days of a month in weeks from Monday to Sunday, six of them, so that every month has one height.
class MonthGridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int kWeeks = 6;
    static constexpr int kDays = 7;

    // What there is on a day: how many dates of a kind.
    struct Mark {
        report::DateKind kind;
        int count = 1;
        bool operator==(const Mark&) const = default;
    };
    struct Day {
        Date date;
        bool inMonth = true;
        bool isAsOf = false;
        bool isBusinessDay = true;
        bool isNamed = false; // a public holiday, or a weekend day on which people work
        std::vector<Mark> marks;
    };
    struct Texts {
        QStringList weekdays;                   // from Monday on
        std::function<QString(const Day&)> day; // the whole of it, in words
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setMonth(YearMonth month);
    YearMonth month() const { return m_month; }
    void setBusinessDays(calendar::BusinessCalendar calendar);
    void setAsOf(std::optional<Date> asOf);
    void setMarks(std::map<Date, std::vector<Mark>> marks);
    void setTexts(Texts texts);

    Day day(const QModelIndex& index) const;
    // Of a day on the grid, also of the months around; invalid where it is not there.
    QModelIndex indexOf(Date day) const;
    std::string nameOf(Date day) const { return m_calendar.nameOf(day); } // of a holiday

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Date first() const; // the Monday in the corner
    void daysChanged();

    YearMonth m_month{std::chrono::year(2019), std::chrono::month(1)};
    calendar::BusinessCalendar m_calendar;
    std::optional<Date> m_asOf;
    std::map<Date, std::vector<Mark>> m_marks;
    Texts m_texts;
};

} // namespace clausemeter::widgets
