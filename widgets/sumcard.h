// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QAbstractButton>
#include <QStringList>

class QLabel;

namespace clausemeter::widgets {

// What something comes to: a caption, an amount a line, and a note of what is in it. Amounts shrink rather
// than being cut off. It can be pressed, by a click, Enter or Space, and shows that it is.
class SumCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit SumCard(const QString& name, QWidget* parent = nullptr);

    // Without amounts a dash stands for them.
    void showSum(const QString& caption, const QStringList& amounts, const QString& note);
    void setEdge(QColor Colours::*colour); // see Card

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitAmounts();

    QColor Colours::*m_edge = nullptr;
    QLabel* m_caption;
    QLabel* m_amounts;
    QLabel* m_note;
};

} // namespace clausemeter::widgets
