// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

namespace clausemeter::widgets {

class CardSplitter;
class SuccessChart;
class WindowsTable;

// The success rate over time and the windows in it, linked both ways.
class TimelinePage : public Page {
    Q_OBJECT

public:
    explicit TimelinePage(QWidget* parent = nullptr);

    QString title() const override;
    void showView(const CaseView& view) override;
    // Frames a time of the month that is shown: its window where it is one, else selected.
    void showTime(TimeRange time);

    // Splitter, columns, sorting and scale, for the next start.
    QByteArray saveState() const;
    bool restoreState(const QByteArray& state); // false: not such a state, nothing changed

    SuccessChart* chart() const { return m_chart; }
    WindowsTable* table() const { return m_table; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslateUi();
    void selectInChart(int window, bool frame);

    CaseView m_view;
    CardSplitter* m_splitter;
    SuccessChart* m_chart;
    WindowsTable* m_table;
};

} // namespace clausemeter::widgets
