// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/caseview.h"
#include "widgets/section.h"

class QGridLayout;
class QLabel;

namespace clausemeter::widgets {

class ReadingArea;

// Why a time, or the whole service month, was as it was: its unavailable minutes, its failures by error code
// with what the code means, and its requests by region.
class WhyPanel : public Section {
    Q_OBJECT

public:
    explicit WhyPanel(QWidget* parent = nullptr);

    // `time`: in the service, in whichever month; empty: the whole service month.
    void showView(const CaseView& view, TimeRange time);
    // What is shown, a line each, as assistive technology reads it.
    QStringList lines() const { return m_lines; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    QString unavailableText() const;
    void addOutages(bool part);
    void addCodes(const sla::Breakdown& breakdown);
    void addRegions(const sla::Breakdown& breakdown);
    void addHeading(const QStringList& cells);
    void addNote(const QString& text);

    CaseView m_view;
    TimeRange m_time;
    int m_row = 0; // the next one of the grid
    QStringList m_lines;
    QWidget* m_table;
    ReadingArea* m_scroll;
    QGridLayout* m_grid;
    QLabel* m_summary;
};

} // namespace clausemeter::widgets
