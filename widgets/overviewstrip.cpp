// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/overviewstrip.h"

#include "widgets/drawnslots.h"
#include "widgets/slotpainter.h"
#include "widgets/slotzoom.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace clausemeter::widgets {

namespace {
constexpr int kHeight = 32;
constexpr double kLowestPercent = 97; // so that ordinary days have a shape
constexpr double kGripReach = 5;
constexpr double kNarrowest = 6;
constexpr double kPanShare = 0.125; // of what is seen, for each step of a wheel
} // namespace

OverviewStrip::OverviewStrip(QWidget* parent)
    : QWidget(parent)
    , m_series(std::make_shared<const SlotSeries>())
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

QSize OverviewStrip::sizeHint() const
{
    return QSize(200, kHeight);
}

void OverviewStrip::setSeries(std::shared_ptr<const SlotSeries> series)
{
    m_series = std::move(series);
    m_visible = m_series->whole();
    m_grip = Grip::None;
    m_slots = QPixmap();
    update();
}

void OverviewStrip::setVisibleSlots(VisibleSlots visible)
{
    m_visible = visible;
    update();
}

void OverviewStrip::setEdges(int left, int right)
{
    if (left == m_left && right == m_right)
        return;
    m_left = left;
    m_right = right;
    m_slots = QPixmap();
    update();
}

QRectF OverviewStrip::strip() const
{
    return QRectF(m_left, 2, std::max(width() - m_left - m_right, 10), height() - 4);
}

QRectF OverviewStrip::visibleArea() const
{
    const QRectF all = strip();
    const VisibleSlots whole = m_series->whole();
    if (whole.size() <= 0)
        return {};
    const double scale = all.width() / whole.size();
    QRectF area(all.left() + (m_visible.from - whole.from) * scale, all.top(), m_visible.size() * scale,
                all.height());
    if (area.width() < kNarrowest) {
        area.setLeft(std::clamp(area.center().x() - kNarrowest / 2, all.left(), all.right() - kNarrowest));
        area.setWidth(kNarrowest);
    }
    return area;
}

double OverviewStrip::slotsOf(double pixels) const
{
    return pixels / strip().width() * m_series->whole().size();
}

void OverviewStrip::paintEvent(QPaintEvent*)
{
    if (m_series->isEmpty())
        return;
    const Colours& colours = coloursFor(palette());
    const QRectF all = strip();
    QPainter painter(this);
    if (m_slots.isNull() || m_slots.devicePixelRatio() != devicePixelRatioF()) {
        m_slots = QPixmap(size() * devicePixelRatioF());
        m_slots.setDevicePixelRatio(devicePixelRatioF());
        m_slots.fill(Qt::transparent);
        QPainter slots(&m_slots);
        const VisibleSlots whole = m_series->whole();
        slots.fillRect(all, colours.window);
        const DrawnSlots drawn(slots, all, *m_series, whole);
        paintShades(slots, all, drawn, colours);
        slots.setClipRect(all);
        paintSuccessRate(slots, all, drawn, kLowestPercent, colours);
    }
    painter.drawPixmap(0, 0, m_slots);

    const QRectF seen = visibleArea();
    QColor veil = colours.card;
    veil.setAlphaF(0.66F);
    painter.fillRect(QRectF(all.topLeft(), QPointF(seen.left(), all.bottom())), veil);
    painter.fillRect(QRectF(QPointF(seen.right(), all.top()), all.bottomRight()), veil);
    painter.setRenderHint(QPainter::Antialiasing, true);
    QColor fill = colours.accent;
    fill.setAlphaF(0.07F);
    painter.setBrush(fill);
    painter.setPen(QPen(colours.accent, 1.5));
    painter.drawRoundedRect(seen.adjusted(0.5, -0.5, -0.5, 0.5), 3, 3);
    if (seen.width() > 24 && m_visible != m_series->whole()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent);
        for (const double x : {seen.left() + 0.5, seen.right() - 0.5})
            painter.drawRoundedRect(QRectF(x - 2, seen.center().y() - 6, 4, 12), 2, 2);
    }
}

void OverviewStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_slots = QPixmap();
        update();
    }
}

void OverviewStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_slots = QPixmap();
}

OverviewStrip::Grip OverviewStrip::gripAt(QPointF position) const
{
    const QRectF seen = visibleArea();
    const double toLeft = std::abs(position.x() - seen.left());
    const double toRight = std::abs(position.x() - seen.right());
    // A narrow range is all handle outside and all range inside.
    const double inner = std::min(kGripReach, seen.width() / 4);
    if (position.x() < seen.left() + inner && toLeft <= kGripReach)
        return Grip::Left;
    if (position.x() > seen.right() - inner && toRight <= kGripReach)
        return Grip::Right;
    return seen.contains(QPointF(position.x(), seen.center().y())) ? Grip::Range : Grip::None;
}

void OverviewStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_series->isEmpty()) {
        event->ignore();
        return;
    }
    m_grip = gripAt(event->position());
    if (m_grip == Grip::None) { // go there, then drag on
        const double at = m_series->whole().from + slotsOf(event->position().x() - strip().left());
        const double half = m_visible.size() / 2;
        request({at - half, at + half});
        m_grip = Grip::Range;
    }
    m_pressedAt = event->position().x();
    m_whenPressed = m_visible;
}

void OverviewStrip::mouseMoveEvent(QMouseEvent* event)
{
    const double moved = slotsOf(event->position().x() - m_pressedAt);
    VisibleSlots visible = m_whenPressed;
    switch (m_grip) {
    case Grip::None: {
        const Grip grip = gripAt(event->position());
        setCursor(grip == Grip::Left || grip == Grip::Right ? Qt::SizeHorCursor
                  : grip == Grip::Range                     ? Qt::OpenHandCursor
                                                            : Qt::PointingHandCursor);
        return;
    }
    case Grip::Range:
        request(pannedBy(visible, moved, m_series->whole()));
        return;
    case Grip::Left:
        visible.from = std::clamp(visible.from + moved, m_series->whole().from, visible.to - kFewestSlots);
        break;
    case Grip::Right:
        visible.to = std::clamp(visible.to + moved, visible.from + kFewestSlots, m_series->whole().to);
        break;
    }
    request(visible);
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent*)
{
    m_grip = Grip::None;
}

void OverviewStrip::wheelEvent(QWheelEvent* event)
{
    event->accept();
    if (m_series->isEmpty())
        return;
    const QPoint angle = event->angleDelta();
    if (std::abs(angle.x()) > std::abs(angle.y())) { // two fingers sideways
        request(pannedBy(m_visible, -angle.x() / 120.0 * kPanShare * m_visible.size(), m_series->whole()));
        return;
    }
    const double at = m_series->whole().from + slotsOf(event->position().x() - strip().left());
    request(zoomedAt(m_visible, at, std::pow(1.25, angle.y() / 120.0), m_series->whole()));
}

void OverviewStrip::request(VisibleSlots visible)
{
    Q_EMIT visibleRangeRequested(visible.from, visible.to);
}

} // namespace clausemeter::widgets
