// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/chip.h"

#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QPainter>

namespace clausemeter::widgets {

Chip::Chip(const QString& text, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setAlignment(Qt::AlignCenter);
    setForegroundRole(QPalette::PlaceholderText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    scaleFont(this, 0.9);
}

QSize Chip::sizeHint() const
{
    return QSize(fontMetrics().horizontalAdvance(text()) + 16, fontMetrics().height() + 4);
}

void Chip::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(coloursFor(palette()).border, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace clausemeter::widgets
