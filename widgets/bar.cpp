// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/bar.h"

#include "widgets/theme.h"

#include <QPainter>

namespace clausemeter::widgets {

Bar::Bar(Qt::Edge line, QWidget* parent)
    : QWidget(parent)
    , m_line(line)
{
}

void Bar::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.card);
    QRect line = rect();
    switch (m_line) {
    case Qt::TopEdge:
        line.setHeight(1);
        break;
    case Qt::BottomEdge:
        line.setTop(line.bottom());
        break;
    case Qt::LeftEdge:
        line.setWidth(1);
        break;
    case Qt::RightEdge:
        line.setLeft(line.right());
        break;
    }
    painter.fillRect(line, colours.border);
}

} // namespace clausemeter::widgets
