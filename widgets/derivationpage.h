// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scrollpage.h"

class QLabel;
class QPushButton;

namespace clausemeter::widgets {

// How the figures of a service month came about: the steps with their numbers, clauses and readings, under
// headings.
class DerivationPage : public ScrollPage {
    Q_OBJECT

public:
    explicit DerivationPage(QWidget* parent = nullptr);

    QString title() const override;
    // The whole derivation as plain text, as "Copy" puts it on the clipboard.
    QString asText() const;

protected:
    void refresh() override;

private:
    QString heading() const;
    QWidget* stepRow(int number, const sla::Step& step);

    QLabel* m_heading;
    QPushButton* m_copy;
    QVBoxLayout* m_steps;
};

} // namespace clausemeter::widgets
