// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

namespace clausemeter::widgets {

class CardSplitter;
class SuccessChart;
class WhyPanel;
class WindowsTable;

// The success rate over time, the windows in it, linked both ways, and why the selected one was down.
class TimelinePage : public Page {
    Q_OBJECT

public:
    explicit TimelinePage(QWidget* parent = nullptr);

    QString title() const override;
    void showView(const CaseView& view) override;
    // Frames a time of the month that is shown: its window where it is one, else selected.
    void showTime(TimeRange time);
    void showSelection(TimeRange time) override;

    // What is selected, in the chart or as a window; empty: nothing.
    TimeRange chosenTime() const { return m_time; }

    // Splitters, columns, sorting and scale, for the next start.
    QByteArray saveState() const override;
    bool restoreState(const QByteArray& state) override;

    SuccessChart* chart() const { return m_chart; }
    WindowsTable* table() const { return m_table; }
    WhyPanel* why() const { return m_why; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslateUi();
    // Shows a time as selected, and tells the other pages.
    void choose(TimeRange time, bool frame);
    int windowOf(TimeRange time) const; // in MonthResult::windows; -1: none

    CaseView m_view;
    TimeRange m_time;
    bool m_showing = false; // a selection, which no part has to tell of
    CardSplitter* m_splitter;
    CardSplitter* m_below;
    SuccessChart* m_chart;
    WindowsTable* m_table;
    WhyPanel* m_why;
};

} // namespace clausemeter::widgets
