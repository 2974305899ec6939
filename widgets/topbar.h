// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/bar.h"
#include "widgets/caseview.h"

class QDateEdit;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace clausemeter::widgets {

class MonthStrip;

// The row above everything: import, the months, the as-of date, the language and the report.
class TopBar : public Bar {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    void showView(const CaseView& view);
    // In the place of the months, while no customer is shown: how many customers, services and service months
    // there are.
    void showCounts(int customers, int services, int months);
    void setAsOf(Date asOf);
    void editAsOf();
    MonthStrip* months() const { return m_months; }

Q_SIGNALS:
    void importRequested();
    void asOfChosen(clausemeter::Date asOf);
    void languageRequested();
    void exportRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslateUi();
    void showHeading();

    struct Counts {
        int customers = 0;
        int services = 0;
        int months = 0;
    };
    Counts m_counts;
    QPushButton* m_import;
    QStackedWidget* m_middle;
    MonthStrip* m_months;
    QLabel* m_heading;
    QLabel* m_shownCounts;
    QLabel* m_asOfLabel;
    QDateEdit* m_asOf;
    QPushButton* m_language;
    QPushButton* m_export;
};

} // namespace clausemeter::widgets
