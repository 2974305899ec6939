// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/money.h"

#include <QLineEdit>
#include <optional>

namespace clausemeter::widgets {

// An amount as people write it, exact to 8 decimals: "1234.5" or "1,234.5". A comma is only taken for a
// thousands separator where it stands like one. May be left empty.
class AmountField : public QLineEdit {
    Q_OBJECT

public:
    explicit AmountField(QWidget* parent = nullptr);

    static std::optional<Money> parse(const QString& text);

    void setAmount(const std::optional<Money>& amount);
    // Nothing where the field is empty or holds no amount.
    std::optional<Money> amount() const;
    // Something is there that is no amount.
    bool isUnreadable() const;

Q_SIGNALS:
    void edited(); // by the user
};

} // namespace clausemeter::widgets
