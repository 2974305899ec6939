// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/failuresmodel.h"
#include "widgets/section.h"

class QLabel;
class QToolButton;

namespace clausemeter::widgets {

class BarsChart;
class DataTable;

// When it fails: hours of the day and weekdays, as bars, in words and as a table.
class TrendFailures : public Section {
    Q_OBJECT

public:
    explicit TrendFailures(QWidget* parent = nullptr);

    // Again when the language changes. `judgesSlots`: an agreement says when a slot is unavailable; otherwise
    // only requests are told.
    void showPattern(const sla::FailurePattern& pattern, bool judgesSlots = true);
    bool isWholePeriod() const;
    BarsChart* hours() const { return m_hours; }
    BarsChart* weekdays() const { return m_weekdays; }

Q_SIGNALS:
    void rangeChanged(); // this service month, or the whole period

private:
    QString timeOf(const items::FailuresRow& row) const;
    QString cell(const items::FailuresRow& row, int column) const;
    QString sentences(const sla::FailurePattern& pattern) const;
    void showBars(BarsChart* chart, bool weekdays, bool failures) const;

    QLabel* m_text;
    QToolButton* m_whole;
    QLabel* m_hoursCaption;
    BarsChart* m_hours;
    QLabel* m_weekdaysCaption;
    BarsChart* m_weekdays;
    items::FailuresModel* m_model;
    DataTable* m_table;
    bool m_judgesSlots = true;
};

} // namespace clausemeter::widgets
