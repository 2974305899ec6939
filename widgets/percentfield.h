// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/decimal.h"

#include <QLineEdit>
#include <optional>

namespace clausemeter::widgets {

// A percentage to be typed, exact. Up and Down move it by `step`.
class PercentField : public QLineEdit {
    Q_OBJECT

public:
    PercentField(const QString& name, Decimal step, QWidget* parent = nullptr);

    void setValue(Decimal value);
    std::optional<Decimal> value() const; // nothing where the text is no number of 0 to 100

Q_SIGNALS:
    void edited(); // by the user

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Decimal m_step;
};

} // namespace clausemeter::widgets
