// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/card.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>

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
    paint(painter, rect(), colours, colours.*m_surface, m_edge, QPen(colours.border, 1));
}

void Card::paint(QPainter& painter, const QRect& area, const Colours& colours, const QColor& surface,
                 QColor Colours::*edge, const QPen& outline)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    const qreal inside = outline.widthF() / 2;
    shape.addRoundedRect(QRectF(area).adjusted(inside, inside, -inside, -inside), kRadius, kRadius);
    painter.fillPath(shape, surface);
    if (edge) {
        painter.save();
        painter.setClipPath(shape);
        painter.fillRect(QRectF(area.left(), area.top(), kEdge, area.height()), colours.*edge);
        painter.restore();
    }
    painter.setPen(outline);
    painter.drawPath(shape);
}

} // namespace clausemeter::widgets
