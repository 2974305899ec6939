// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/bar.h"

#include "widgets/hairline.h"
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
    paintHairline(painter, rect(), m_line, colours.border);
}

} // namespace clausemeter::widgets
