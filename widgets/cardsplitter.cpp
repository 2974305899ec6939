// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/cardsplitter.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QSplitterHandle>

namespace clausemeter::widgets {

namespace {

constexpr int kGap = 12;

class Grip : public QSplitterHandle {
public:
    Grip(Qt::Orientation orientation, QSplitter* parent)
        : QSplitterHandle(orientation, parent)
    {
        setAttribute(Qt::WA_Hover);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colours& colours = coloursFor(palette());
        QRectF grip(0, 0, 36, 4);
        if (orientation() == Qt::Horizontal)
            grip = grip.transposed();
        grip.moveCenter(QRectF(rect()).center());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(underMouse() ? colours.accent : colours.border);
        painter.drawRoundedRect(grip, 2, 2);
    }
};

} // namespace

CardSplitter::CardSplitter(Qt::Orientation orientation, QWidget* parent)
    : QSplitter(orientation, parent)
{
    setHandleWidth(kGap);
    setChildrenCollapsible(false);
}

QSplitterHandle* CardSplitter::createHandle()
{
    return new Grip(orientation(), this);
}

} // namespace clausemeter::widgets
