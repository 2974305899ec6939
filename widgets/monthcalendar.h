// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/monthgridmodel.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QTableView;
class QToolButton;

namespace clausemeter::widgets {

class LinkButton;
class MonthGridDelegate;

// A month of days with what there is on each, to be walked by the arrow keys and, by months, by the keys for
// pages. Days off and make-up working days stand out.
class MonthCalendar : public QWidget {
    Q_OBJECT

public:
    explicit MonthCalendar(QWidget* parent = nullptr);

    void setBusinessDays(const calendar::BusinessCalendar& calendar);
    void setAsOf(std::optional<Date> asOf);
    void setMarks(std::map<Date, std::vector<MonthGridModel::Mark>> marks);
    // The day that is marked as the one that is looked at alone.
    void setChosen(std::optional<Date> day);
    // Shows its month, and where the keyboard is.
    void setDay(Date day);
    Date day() const { return m_day; }
    // Beside the month's name.
    QHBoxLayout* tools() const { return m_tools; }

Q_SIGNALS:
    void dayChosen(clausemeter::Date day); // by the user: Enter, the space bar or a click

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addStep(const char* name, const char* icon, int months);
    bool walk(int key);
    void retranslateUi();
    void showHeading();
    void fitRows();
    QString inWords(const MonthGridModel::Day& day) const;

    Date m_day;
    std::optional<Date> m_asOf;
    MonthGridModel* m_model;
    MonthGridDelegate* m_delegate;
    QTableView* m_grid;
    QLabel* m_heading;
    QToolButton* m_previous;
    QToolButton* m_next;
    LinkButton* m_toAsOf;
    QHBoxLayout* m_tools;
};

} // namespace clausemeter::widgets
