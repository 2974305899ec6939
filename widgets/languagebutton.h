// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace clausemeter::widgets {

// "中 / EN", the language in use in bold.
class LanguageButton : public QPushButton {
    Q_OBJECT

public:
    explicit LanguageButton(QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace clausemeter::widgets
