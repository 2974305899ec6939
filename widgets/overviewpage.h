// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/monthsmodel.h"
#include "widgets/scrollpage.h"

class QGridLayout;
class QLabel;

namespace clausemeter::widgets {

class DataTable;
class InputSection;
class MonthsChart;
class Section;
class ShareBar;

// How a service stands at a glance: availability by service month, downtime against what is allowed, longest
// windows, data coverage, inputs.
class OverviewPage : public ScrollPage {
    Q_OBJECT

public:
    explicit OverviewPage(QWidget* parent = nullptr);

    QString title() const override;
    // Whether there is a list of all imports of the customer: for one of a book.
    void setImportsOffered(bool isOffered);

Q_SIGNALS:
    void monthRequested(int month);                 // index into ServiceResult::months
    void readingRequested(const std::string& path); // how a log is read
    void badRowsRequested();                        // as a file
    void importsRequested();                        // the list of them

protected:
    void refresh() override;

private:
    void showTexts();
    void showWarnings();
    void showDowntime();
    void showCoverage();
    void showWindows();
    void showMonths();
    QString monthCell(const items::MonthRow& row, int column) const;

    Section* m_warnings;
    QLabel* m_warningText;
    Section* m_chartSection;
    MonthsChart* m_chart;
    Section* m_downtime;
    QLabel* m_downtimeText;
    ShareBar* m_downtimeBar;
    QLabel* m_nextTier;
    Section* m_coverage;
    QLabel* m_coverageText;
    ShareBar* m_coverageBar;
    QLabel* m_evidence;
    Section* m_windows;
    QGridLayout* m_windowGrid;
    Section* m_monthSection;
    items::MonthsModel* m_months;
    DataTable* m_monthTable;
    InputSection* m_inputs;
};

} // namespace clausemeter::widgets
