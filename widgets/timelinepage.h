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

    // What is selected in the chart, else the selected window; empty: nothing.
    TimeRange chosenTime() const;

    // Splitters, columns, sorting and scale, for the next start.
    QByteArray saveState() const;
    bool restoreState(const QByteArray& state); // false: not such a state, nothing changed

    SuccessChart* chart() const { return m_chart; }
    WindowsTable* table() const { return m_table; }
    WhyPanel* why() const { return m_why; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslateUi();
    void selectInTable(int window);
    void selectInChart(int window, bool frame);

    CaseView m_view;
    CardSplitter* m_splitter;
    CardSplitter* m_below;
    SuccessChart* m_chart;
    WindowsTable* m_table;
    WhyPanel* m_why;
};

} // namespace clausemeter::widgets
