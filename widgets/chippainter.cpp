// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/chippainter.h"

#include <QPainter>

namespace clausemeter::widgets {

void paintChip(QPainter* painter, const QRect& cell, const QString& text, const QFont& font,
               const ChipLook& look)
{
    const QFontMetrics metrics(font);
    const int height = metrics.height() + 3;
    const int width = std::min(metrics.horizontalAdvance(text) + 2 * kChipPad, cell.width());
    const QRect chip(cell.left(), cell.center().y() - height / 2, width, height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(look.frame);
    painter->setBrush(look.fill.isValid() ? QBrush(look.fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setFont(font);
    painter->setPen(look.text);
    painter->drawText(chip, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, width - kChipPad));
    painter->restore();
}

} // namespace clausemeter::widgets
