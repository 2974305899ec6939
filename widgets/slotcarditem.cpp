// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/slotcarditem.h"

#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace clausemeter::widgets {

namespace {
constexpr double kPad = 10;
constexpr double kColumnGap = 16;
constexpr double kWidest = 420;
constexpr double kNarrowest = 190;
constexpr double kAway = 12; // from the crosshair
} // namespace

SlotCardItem::SlotCardItem(QGraphicsItem* parent)
    : QGraphicsItem(parent)
{
    setVisible(false);
}

QFont SlotCardItem::fontOf(const CardLine& line) const
{
    QFont font = m_font;
    if (line.tone == CardLine::Tone::Title)
        font.setWeight(QFont::DemiBold);
    return font;
}

void SlotCardItem::show(std::vector<CardLine> lines, const QFont& font, bool dark, const QRectF& column,
                        const QRectF& room)
{
    prepareGeometryChange();
    m_lines = std::move(lines);
    m_font = font;
    m_dark = dark;
    double width = kNarrowest;
    double height = 2 * kPad;
    for (const CardLine& line : m_lines) {
        const QFontMetricsF metrics(fontOf(line));
        const double right = line.right.isEmpty() ? 0 : kColumnGap + metrics.horizontalAdvance(line.right);
        width = std::max(width, metrics.horizontalAdvance(line.left) + right + 2 * kPad);
        height += std::ceil(metrics.height()) + 2;
    }
    m_size = QSizeF(std::ceil(std::min({width, kWidest, room.width()})), height - 2);
    double x = column.right() + kAway;
    if (x + m_size.width() > room.right())
        x = column.left() - kAway - m_size.width();
    x = std::clamp(x, room.left(), std::max(room.left(), room.right() - m_size.width()));
    const double y =
        std::max(room.top(), std::min(room.top() + room.height() * 0.28, room.bottom() - m_size.height()));
    setPos(std::round(x), std::round(y));
    setVisible(true);
    update();
}

void SlotCardItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const Colours& colours = m_dark ? darkColours() : lightColours();
    const QRectF card(QPointF(), m_size);
    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setPen(Qt::NoPen);
    for (int i = 5; i >= 1; --i) { // a soft shadow
        painter->setBrush(QColor(0, 0, 0, m_dark ? 16 : 7));
        painter->drawRoundedRect(card.adjusted(-i, 1 - i, i, 1 + i), 6 + i, 6 + i);
    }
    painter->setBrush(colours.card);
    painter->setPen(QPen(colours.border, 1));
    painter->drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    double y = kPad;
    for (const CardLine& line : m_lines) {
        const QFont font = fontOf(line);
        const QFontMetricsF metrics(font);
        painter->setFont(font);
        const double height = std::ceil(metrics.height());
        const double right = metrics.horizontalAdvance(line.right);
        const QRectF area(kPad, y, m_size.width() - 2 * kPad, height);
        switch (line.tone) {
        case CardLine::Tone::Title:
        case CardLine::Tone::Plain:
            painter->setPen(colours.text);
            break;
        case CardLine::Tone::Muted:
            painter->setPen(colours.mutedText);
            break;
        case CardLine::Tone::Good:
            painter->setPen(colours.goodText);
            break;
        case CardLine::Tone::Bad:
            painter->setPen(colours.badText);
            break;
        }
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, line.right);
        const double left = area.width() - (line.right.isEmpty() ? 0 : right + kColumnGap);
        painter->drawText(QRectF(area.left(), area.top(), left + 1, height),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(line.left, Qt::ElideRight, left + 1));
        y += height + 2;
    }
}

} // namespace clausemeter::widgets
