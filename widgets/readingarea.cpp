// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/readingarea.h"

#include "widgets/theme.h"

#include <QFocusEvent>
#include <QPainter>
#include <QScrollBar>

namespace clausemeter::widgets {

namespace {

// Around what the keyboard is at, over everything in it.
class Ring : public QWidget {
public:
    explicit Ring(QWidget* parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(coloursFor(palette()).accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
};

} // namespace

ReadingArea::ReadingArea(QWidget* inside, Ground ground, QWidget* parent)
    : QScrollArea(parent)
    , m_ring(new Ring(this))
{
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    if (ground == Ground::ShowsThrough) {
        viewport()->setAutoFillBackground(false);
        inside->setAutoFillBackground(false);
    }
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int, int most) { setFocusPolicy(most > 0 ? Qt::StrongFocus : Qt::NoFocus); });
}

void ReadingArea::focusInEvent(QFocusEvent* event)
{
    QScrollArea::focusInEvent(event);
    m_ring->setVisible(window()->testAttribute(Qt::WA_KeyboardFocusChange) ||
                       event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason);
    m_ring->raise();
}

void ReadingArea::focusOutEvent(QFocusEvent* event)
{
    QScrollArea::focusOutEvent(event);
    m_ring->hide();
}

void ReadingArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    m_ring->setGeometry(rect());
}

} // namespace clausemeter::widgets
