// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/slotchartview.h"

#include "widgets/chartmarksitem.h"
#include "widgets/slotzoom.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

// How the success rate is explored: by mouse, touchpad and keyboard.
namespace clausemeter::widgets {

namespace {

constexpr double kWheelStep = 1.25;
constexpr double kKeyStep = 1.5;
constexpr double kPanShare = 0.125;
constexpr double kCursorReach = 3; // pixels around a cursor's line
constexpr double kClickReach = 5;  // pixels around a window that still hit it

} // namespace

void SlotChartView::wheelEvent(QWheelEvent* event)
{
    event->accept();
    if (m_series->isEmpty())
        return;
    const QPoint angle = event->angleDelta();
    if (std::abs(angle.x()) > std::abs(angle.y())) {
        setVisibleSlots(
            pannedBy(m_visible, -angle.x() / 120.0 * kPanShare * m_visible.size(), m_series->whole()));
    } else if (angle.y() != 0) {
        const double x = std::clamp(event->position().x(), m_layout.plot.left(), m_layout.plot.right());
        setVisibleSlots(
            zoomedAt(m_visible, positionAt(x), std::pow(kWheelStep, angle.y() / 120.0), m_series->whole()));
    }
    setCrosshair(slotAt(event->position()));
}

// Two fingers that move apart on a touchpad.
bool SlotChartView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::NativeGesture || m_series->isEmpty())
        return QChartView::viewportEvent(event);
    const auto* gesture = static_cast<QNativeGestureEvent*>(event);
    if (gesture->gestureType() == Qt::ZoomNativeGesture) {
        const double x = std::clamp(gesture->position().x(), m_layout.plot.left(), m_layout.plot.right());
        const double factor = std::clamp(1 + gesture->value(), 0.2, 5.0);
        setVisibleSlots(zoomedAt(m_visible, positionAt(x), factor, m_series->whole()));
    } else if (gesture->gestureType() == Qt::SmartZoomNativeGesture) {
        fit();
    }
    event->accept();
    return true;
}

void SlotChartView::mousePressEvent(QMouseEvent* event)
{
    const auto held = heldAgainst(event->position());
    if (event->button() != Qt::LeftButton || (!slotAt(event->position()) && !held)) {
        event->ignore();
        return;
    }
    m_pressedAt = event->position();
    m_visibleWhenPressed = m_visible;
    m_drag = Drag::Pressed;
    if (event->modifiers() & Qt::ShiftModifier) {
        m_drag = Drag::Select;
        m_selectionAnchor = nearestSlotAt(m_pressedAt.x());
    } else if (held) {
        m_drag = Drag::Cursor;
        m_selectionAnchor = *held;
    }
}

void SlotChartView::mouseMoveEvent(QMouseEvent* event)
{
    const double dx = event->position().x() - m_pressedAt.x();
    if (m_drag == Drag::Pressed && std::abs(dx) >= QApplication::startDragDistance()) {
        m_drag = Drag::Pan;
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag == Drag::Pan) {
        const double slotsBy = -dx / drawnPlot().width() * m_visibleWhenPressed.size();
        setVisibleSlots(pannedBy(m_visibleWhenPressed, slotsBy, m_series->whole()));
    } else if (m_drag == Drag::Select || m_drag == Drag::Cursor) {
        selectBetween(m_selectionAnchor, nearestSlotAt(event->position().x()));
    }
    if (m_drag == Drag::None)
        viewport()->setCursor(heldAgainst(event->position()) ? Qt::SizeHorCursor : Qt::ArrowCursor);
    setCrosshair(slotAt(event->position()));
}

void SlotChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Drag drag = m_drag;
    m_drag = Drag::None;
    viewport()->unsetCursor();
    if (drag == Drag::Select && event->position().x() == m_pressedAt.x())
        setSelection(std::nullopt);
    if (drag != Drag::Pressed)
        return;
    if (const auto window = windowAt(event->position().x()))
        Q_EMIT windowClicked(*window);
    else
        setSelection(std::nullopt);
}

void SlotChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && slotAt(event->position()))
        fit();
}

void SlotChartView::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    if (m_drag == Drag::None)
        setCrosshair(std::nullopt);
}

void SlotChartView::keyPressEvent(QKeyEvent* event)
{
    if (m_series->isEmpty() || !handleKey(*event))
        QWidget::keyPressEvent(event);
}

bool SlotChartView::handleKey(const QKeyEvent& event)
{
    const VisibleSlots whole = m_series->whole();
    const bool control = event.modifiers() & Qt::ControlModifier;
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    const double middle = (m_visible.from + m_visible.to) / 2;
    const bool crosshairSeen = m_crosshair && double(m_crosshair->value) >= m_visible.from &&
                               double(m_crosshair->value) < m_visible.to;
    const double centre = crosshairSeen ? double(m_crosshair->value) + 0.5 : middle;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event.key() == Qt::Key_Left ? -1 : 1;
        if (control)
            moveCrosshair(direction, shift);
        else
            setVisibleSlots(pannedBy(m_visible, direction * kPanShare * m_visible.size(), whole));
        return true;
    }
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        setVisibleSlots(
            pannedBy(m_visible, (event.key() == Qt::Key_PageUp ? -1 : 1) * m_visible.size(), whole));
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setVisibleSlots(zoomedAt(m_visible, centre, kKeyStep, whole));
        return true;
    case Qt::Key_Minus:
        setVisibleSlots(zoomedAt(m_visible, centre, 1 / kKeyStep, whole));
        return true;
    case Qt::Key_Home:
        setVisibleSlots(pannedBy(m_visible, whole.from - m_visible.from, whole));
        return true;
    case Qt::Key_End:
        setVisibleSlots(pannedBy(m_visible, whole.to - m_visible.to, whole));
        return true;
    case Qt::Key_A:
    case Qt::Key_B:
        if (event.modifiers() & ~Qt::ShiftModifier)
            return false;
        setCursorHere(event.key() == Qt::Key_B);
        return true;
    case Qt::Key_0:
        fit();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_crosshair) {
            if (const auto window = windowAt(crosshairColumn().center().x()))
                Q_EMIT windowClicked(*window);
        }
        return true;
    case Qt::Key_Escape:
        if (!m_selection && !m_crosshair)
            return false;
        setSelection(std::nullopt);
        setCrosshair(std::nullopt);
        return true;
    default:
        return false;
    }
}

void SlotChartView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    // Shown to who walks by keyboard, not at the start of the program.
    const bool byKeyboard =
        event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason;
    m_marks->setKeyboardFocus(byKeyboard && window()->testAttribute(Qt::WA_KeyboardFocusChange));
}

void SlotChartView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    m_marks->setKeyboardFocus(false);
}

void SlotChartView::selectBetween(slots::SlotIndex a, slots::SlotIndex b)
{
    setSelection(slots::SlotRange{std::min(a, b), std::max(a, b) + 1});
}

std::optional<slots::SlotIndex> SlotChartView::heldAgainst(QPointF position) const
{
    if (!m_selection)
        return std::nullopt;
    for (const bool end : {false, true}) {
        const QRectF flag = m_marks->flagOf(end);
        const double edge = end ? flag.left() : flag.right();
        const bool onLine = std::abs(position.x() - edge) <= kCursorReach &&
                            position.y() >= m_layout.plot.top() && position.y() < m_layout.plot.bottom();
        if (!flag.isEmpty() && (flag.contains(position) || onLine))
            return end ? m_selection->first : m_selection->end + -1;
    }
    return std::nullopt;
}

// A cursor that passes the other one takes it along.
void SlotChartView::setCursorHere(bool end)
{
    if (!m_crosshair)
        moveCrosshair(0, false);
    slots::SlotRange range = m_selection.value_or(slots::SlotRange{*m_crosshair, *m_crosshair + 1});
    if (end)
        range = {std::min(range.first, *m_crosshair), *m_crosshair + 1};
    else
        range = {*m_crosshair, std::max(range.end, *m_crosshair + 1)};
    setSelection(range);
}

void SlotChartView::moveCrosshair(int slotsBy, bool select)
{
    const slots::SlotIndex first = m_series->range.first;
    const slots::SlotIndex last = m_series->range.end + -1;
    const slots::SlotIndex middle{std::int64_t(std::floor((m_visible.from + m_visible.to) / 2))};
    const slots::SlotIndex from = m_crosshair.value_or(middle);
    const slots::SlotIndex to = m_crosshair ? std::clamp(from + slotsBy, first, last) : middle;
    if (select && !m_selection)
        m_selectionAnchor = from;
    setCrosshair(to);
    if (select)
        selectBetween(m_selectionAnchor, to);
    const double position = double(to.value);
    if (position < m_visible.from)
        setVisibleSlots(pannedBy(m_visible, position - m_visible.from, m_series->whole()));
    else if (position + 1 > m_visible.to)
        setVisibleSlots(pannedBy(m_visible, position + 1 - m_visible.to, m_series->whole()));
}

std::optional<int> SlotChartView::windowAt(double x) const
{
    std::optional<int> nearest;
    double least = kClickReach;
    const double scale = m_layout.plot.width() / m_visible.size();
    for (std::size_t i = 0; i < m_series->windows.size(); ++i) {
        const VisibleSlots at = m_series->positionOf(m_series->windows[i]);
        const double left = m_layout.plot.left() + (at.from - m_visible.from) * scale;
        const double right = m_layout.plot.left() + (at.to - m_visible.from) * scale;
        const double away = x < left ? left - x : x > right ? x - right : 0;
        if (away < least || (away == 0 && !nearest)) {
            least = away;
            nearest = int(i);
        }
    }
    return nearest;
}

} // namespace clausemeter::widgets
