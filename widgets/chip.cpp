// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/chip.h"

#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QPainter>

namespace clausemeter::widgets {

Chip::Chip(const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    scaleFont(this, 0.9);
}

QSize Chip::sizeHint() const
{
    return QSize(fontMetrics().horizontalAdvance(text()) + 16, fontMetrics().height() + 4);
}

bool Chip::event(QEvent* event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void Chip::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursFor(palette());
    const bool lifted = underMouse() || hasFocus();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(lifted ? colours.accent : colours.border, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(lifted ? colours.accent : colours.mutedText);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace clausemeter::widgets
