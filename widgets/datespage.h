// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/datesmodel.h"
#include "widgets/exportlinks.h"
#include "widgets/scrollpage.h"

class QCheckBox;
class QComboBox;

namespace clausemeter::widgets {

class DataTable;
class LinkButton;
class MonthCalendar;
class Section;

// How a list of dates goes out.
using DatesFormat = ExportFormat;

// Every date of the customer: terms, services, retention, claim windows, bills, payments, notices; by kind,
// and those that are still to come or all. One filter holds for the list and for the calendar of the month,
// of which a day can be looked at alone.
class DatesPage : public ScrollPage {
    Q_OBJECT

public:
    explicit DatesPage(QWidget* parent = nullptr);

    QString title() const override;
    // Those that are shown.
    std::vector<report::CustomerDate> dates() const;
    // Chooses it, and takes back the filters that hide it.
    void showDate(const report::CustomerDate& date);

Q_SIGNALS:
    void exportRequested(clausemeter::widgets::DatesFormat format);

protected:
    void refresh() override;

private:
    void showTexts();
    void showRows();
    void choose(std::optional<Date> day);
    bool select(const report::CustomerDate& date);
    void markSelected();
    QString cell(const items::DateRow& row, int column) const;
    QString daysLeft(std::int64_t days) const;

    std::optional<Date> m_day;  // looked at alone
    std::optional<Date> m_asOf; // of what is shown, and its customer
    std::string m_customer;
    items::DatesModel* m_dates;
    QComboBox* m_kind;
    QCheckBox* m_onlyToCome;
    QCheckBox* m_withCalendar;
    MonthCalendar* m_calendar;
    LinkButton* m_everyDay;
    ExportLinks* m_exports;
    Section* m_section;
    DataTable* m_table;
};

} // namespace clausemeter::widgets
