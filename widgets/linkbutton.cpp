// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/linkbutton.h"

#include "widgets/theme.h"

#include <QPainter>

namespace clausemeter::widgets {

LinkButton::LinkButton(QWidget* parent)
    : QPushButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return fontMetrics().size(Qt::TextShowMnemonic, text()) + QSize(6, 4);
}

void LinkButton::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursFor(palette());
    QPainter painter(this);
    QFont font = this->font();
    font.setUnderline(isEnabled());
    painter.setFont(font);
    painter.setPen(!isEnabled() ? colours.mutedText : underMouse() ? colours.text : colours.goodText);
    QString plain = text(); // a mnemonic would break the underline
    plain.remove(QLatin1Char('&'));
    painter.drawText(rect().adjusted(3, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, plain);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

} // namespace clausemeter::widgets
