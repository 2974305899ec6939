// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"

#include <QSpinBox>

namespace clausemeter::widgets {

// A fixed offset from UTC, such as UTC+08:00: typed, or moved by half an hour with the arrows.
class ClockField : public QSpinBox {
    Q_OBJECT

public:
    explicit ClockField(const QString& name, QWidget* parent = nullptr);

    void setClock(SlaClock clock) { setValue(clock.offsetMinutes); }
    SlaClock clock() const { return {value()}; }

protected:
    QString textFromValue(int value) const override;
    int valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& pos) const override;
};

} // namespace clausemeter::widgets
