// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"

#include <QDateTimeEdit>

namespace clausemeter::widgets {

// A moment of the SLA clock, to the second, in the years that account files know.
class SlaTimeEdit : public QDateTimeEdit {
    Q_OBJECT

public:
    SlaTimeEdit(SlaClock clock, Instant at, QWidget* parent = nullptr);

    Instant instant() const;

private:
    const SlaClock m_clock;
};

} // namespace clausemeter::widgets
