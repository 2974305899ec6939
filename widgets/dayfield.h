// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"

#include <QLineEdit>
#include <optional>

class QAction;

namespace clausemeter::widgets {

// A day that may be left empty: typed as 2019-03-31, chosen from a calendar (Alt+Down or the icon), or moved
// by Up and Down.
class DayField : public QLineEdit {
    Q_OBJECT

public:
    // `today` is where Up, Down and the calendar start from while the field is empty.
    explicit DayField(Date today, QWidget* parent = nullptr);

    void setDay(std::optional<Date> day);
    // Nothing where the field is empty or holds no day.
    std::optional<Date> day() const;
    // Something is there that is no day.
    bool isUnreadable() const;

Q_SIGNALS:
    void edited(); // by the user

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void chooseFromCalendar();
    void moveBy(int days);
    void retranslateUi();

    Date m_today;
    QAction* m_calendar;
};

} // namespace clausemeter::widgets
