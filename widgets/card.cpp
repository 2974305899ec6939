// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/card.h"

#include <QPainter>
#include <QPainterPath>

namespace clausemeter::widgets {

namespace {
constexpr qreal kRadius = 8;
constexpr qreal kEdge = 4;
} // namespace

Card::Card(QWidget* parent)
    : QWidget(parent)
{
}

void Card::setEdge(QColor Colours::*colour)
{
    m_edge = colour;
    update();
}

void Card::setSurface(QColor Colours::*colour)
{
    m_surface = colour;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter.fillPath(shape, colours.*m_surface);
    if (m_edge) {
        painter.save();
        painter.setClipPath(shape);
        painter.fillRect(QRectF(0, 0, kEdge, height()), colours.*m_edge);
        painter.restore();
    }
    painter.setPen(QPen(colours.border, 1));
    painter.drawPath(shape);
}

} // namespace clausemeter::widgets
