// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/monthcell.h"

#include "widgets/plaintooltip.h"
#include "widgets/theme.h"

#include <QPainter>

namespace clausemeter::widgets {

namespace {

constexpr qreal kRadius = 6;
constexpr int kFrame = 3; // around the cell, for the ring of the current one

QColor tint(const Colours& colours, int dots, int tiers)
{
    if (dots == 0)
        return colours.card;
    const double share =
        (colours.dark ? 0.16 : 0.14) + 0.30 * double(dots - 1) / double(std::max(tiers - 1, 1));
    const QColor& a = colours.card;
    const QColor& b = colours.unavailable;
    const auto mix = [share](int from, int to) { return int(from + (to - from) * share); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

QFont figureFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.86);
    return font;
}

QFont labelFont(const QFont& font)
{
    QFont bold = figureFont(font);
    bold.setWeight(QFont::DemiBold);
    return bold;
}

} // namespace

MonthCell::MonthCell(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void MonthCell::setMark(const MonthMark& mark)
{
    m_mark = mark;
    setText(mark.label);
    setToolTip(plainToolTip(mark.words));
    setAccessibleName(mark.label);
    setAccessibleDescription(mark.words);
    updateGeometry();
    update();
}

int MonthCell::heightFor(const QFont& font)
{
    return QFontMetrics(labelFont(font)).height() + QFontMetrics(figureFont(font)).height() + 2 + 2 * kFrame;
}

QSize MonthCell::sizeHint() const
{
    const QFontMetrics label(labelFont(font()));
    const QFontMetrics figure(figureFont(font()));
    const int width = std::max(label.horizontalAdvance(m_mark.label),
                               figure.horizontalAdvance(QStringLiteral("100.00 •••")));
    return QSize(width + 12 + 2 * kFrame, heightFor(font()));
}

void MonthCell::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const QRectF cell = QRectF(rect()).adjusted(kFrame, kFrame, -kFrame, -kFrame);
    QPen line(colours.border, 1);
    if (m_mark.soFar)
        line.setStyle(Qt::DashLine);
    if (underMouse())
        line.setColor(colours.mutedText);
    painter.setPen(line);
    painter.setBrush(tint(colours, m_mark.dots, m_mark.tiers));
    painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    if (isChecked()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRoundedRect(cell.adjusted(-1, -1, 1, 1), kRadius + 1, kRadius + 1);
        if (hasFocus()) {
            painter.setPen(QPen(colours.accent, 1, Qt::DotLine));
            painter.drawRoundedRect(cell.adjusted(2.5, 2.5, -2.5, -2.5), kRadius - 2, kRadius - 2);
        }
    }

    painter.setPen(colours.text);
    painter.setFont(labelFont(font()));
    const QFontMetrics label(labelFont(font()));
    const QRectF top(cell.left(), cell.top() + 1, cell.width(), label.height());
    painter.drawText(top, Qt::AlignCenter, m_mark.label);

    painter.setPen(m_mark.dots > 0 ? colours.text : colours.mutedText);
    painter.setFont(figureFont(font()));
    const QFontMetrics metrics(figureFont(font()));
    constexpr qreal dot = 3.5;
    const qreal dots = m_mark.dots > 0 ? m_mark.dots * (dot + 1.5) + 2.5 : 0;
    const qreal width = metrics.horizontalAdvance(m_mark.figure);
    const qreal left = cell.left() + (cell.width() - width - dots) / 2;
    const QRectF bottom(left, top.bottom() - 1, width + 1, metrics.height());
    painter.drawText(bottom, Qt::AlignVCenter | Qt::AlignLeft, m_mark.figure);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.badText);
    for (int i = 0; i < m_mark.dots; ++i)
        painter.drawEllipse(
            QRectF(left + width + 4 + i * (dot + 1.5), bottom.center().y() - dot / 2 + 0.5, dot, dot));
}

} // namespace clausemeter::widgets
