// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sharebar.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace clausemeter::widgets {

namespace {
constexpr int kThickness = 10;
constexpr double kLeast = 2; // what there is stays visible
} // namespace

ShareBar::ShareBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setParts(std::vector<Part> parts, std::vector<Mark> marks)
{
    m_parts = std::move(parts);
    m_marks = std::move(marks);
    updateGeometry();
    update();
}

QSize ShareBar::sizeHint() const
{
    return QSize(120, kThickness + (m_marks.empty() ? 2 : fontMetrics().height() + 8));
}

void ShareBar::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(0, height() - kThickness - 1, width(), kThickness);
    QPainterPath shape;
    shape.addRoundedRect(bar, kThickness / 2.0, kThickness / 2.0);
    painter.fillPath(shape, colours.noData);
    painter.setClipPath(shape);
    double x = bar.left();
    for (const Part& part : m_parts) {
        if (part.share <= 0)
            continue;
        const double length = std::max(part.share * bar.width(), kLeast);
        painter.fillRect(QRectF(x, bar.top(), length, bar.height()), colours.*part.colour);
        x += length;
    }
    painter.setClipping(false);
    double free = 0; // marks' texts never overlap: the later one gives way
    for (const Mark& mark : m_marks) {
        const double at = std::clamp(mark.at, 0.0, 1.0) * bar.width();
        painter.setPen(QPen(colours.text, 1.5));
        painter.drawLine(QPointF(at, bar.top() - 4), QPointF(at, bar.bottom()));
        const double wide = fontMetrics().horizontalAdvance(mark.text);
        const double left = std::clamp(at - wide / 2, 0.0, std::max(0.0, bar.width() - wide));
        if (left < free)
            continue;
        painter.setPen(colours.mutedText);
        painter.drawText(QRectF(left, 0, wide + 1, fontMetrics().height()), Qt::AlignLeft | Qt::AlignVCenter,
                         mark.text);
        free = left + wide + 6;
    }
}

} // namespace clausemeter::widgets
