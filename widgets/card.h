// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QWidget>

class QPainter;
class QPen;

namespace clausemeter::widgets {

// A calm surface that lifts what belongs together off the window: rounded, with a hairline border and, where
// it has something to say, a coloured edge on the left.
class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    // Null: no edge. The member names the colour, so that it follows the theme.
    void setEdge(QColor Colours::*colour);
    // How a card looks, for what is one without being of this class.
    static void paint(QPainter& painter, const QRect& area, const Colours& colours, const QColor& surface,
                      QColor Colours::*edge, const QPen& outline);
    // What the surface is filled with; the card's colour unless set.
    void setSurface(QColor Colours::*colour);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor Colours::*m_edge = nullptr;
    QColor Colours::*m_surface = &Colours::card;
};

} // namespace clausemeter::widgets
