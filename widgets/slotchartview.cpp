// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/slotchartview.h"

#include "widgets/chartmarksitem.h"
#include "widgets/devicegrid.h"
#include "widgets/slotzoom.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QLineSeries>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QValueAxis>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace clausemeter::widgets {

namespace {

constexpr double kWheelStep = 1.25;
constexpr double kKeyStep = 1.5;
constexpr double kPanShare = 0.125;
constexpr double kCursorReach = 3;                             // pixels around a cursor's line
constexpr double kClickReach = 5;                              // pixels around a window that still hit it
enum Layer { PlotLayer = 1, MarksLayer = 20, CardLayer = 21 }; // the series of Qt Charts lie between

} // namespace

SlotChartView::SlotChartView(QWidget* parent)
    : QChartView(new QChart, parent)
    , m_series(std::make_shared<const SlotSeries>())
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(MinimalViewportUpdate);
    setOptimizationFlag(DontAdjustForAntialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setMinimumSize(320, 160);

    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMinimumSize(0, 0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    m_threshold = new QLineSeries(this);
    m_timeAxis = new QValueAxis(this);
    m_rateAxis = new QValueAxis(this);
    chart()->addSeries(m_threshold);
    chart()->addAxis(m_timeAxis, Qt::AlignBottom);
    chart()->addAxis(m_rateAxis, Qt::AlignLeft);
    m_threshold->attachAxis(m_timeAxis);
    m_threshold->attachAxis(m_rateAxis);
    for (QValueAxis* axis : {m_timeAxis, m_rateAxis}) {
        axis->setLabelsVisible(false); // our own, on the SLA clock
        axis->setGridLineVisible(false);
        axis->setMinorGridLineVisible(false);
        axis->setLineVisible(false);
    }

    m_plot = new SlotPlotItem(chart());
    m_plot->setZValue(PlotLayer);
    m_marks = new ChartMarksItem(chart());
    m_marks->setZValue(MarksLayer);
    m_card = new SlotCardItem(chart());
    m_card->setZValue(CardLayer);
    recolour();
}

SlotChartView::~SlotChartView() = default;

void SlotChartView::setSeries(std::shared_ptr<const SlotSeries> series)
{
    m_series = std::move(series);
    m_drag = Drag::None;
    setCrosshair(std::nullopt);
    setHighlight(std::nullopt);
    setSelection(std::nullopt);
    m_visible = m_series->whole();
    m_threshold->setVisible(!m_series->isEmpty());
    layOut();
    Q_EMIT visibleSlotsChanged();
}

void SlotChartView::renewSeries(std::shared_ptr<const SlotSeries> series)
{
    m_series = std::move(series);
    m_visible = clampedTo(m_visible, m_series->whole());
    const slots::SlotRange& range = m_series->range;
    if (m_crosshair && !range.contains(*m_crosshair))
        setCrosshair(std::nullopt);
    if (m_selection && (m_selection->first < range.first || range.end < m_selection->end))
        setSelection(std::nullopt);
    layOut();
    Q_EMIT visibleSlotsChanged();
}

void SlotChartView::setRecords(std::vector<RecordRun> records)
{
    m_records = std::move(records);
    renew();
}

void SlotChartView::setTexts(const ChartTexts& texts)
{
    m_texts = texts;
    renew();
}

void SlotChartView::setScale(RateScale scale)
{
    if (m_scale == scale)
        return;
    m_scale = scale;
    layOut();
}

void SlotChartView::setVisibleSlots(VisibleSlots visible)
{
    if (m_series->isEmpty())
        return;
    visible = clampedTo(visible, m_series->whole());
    if (visible == m_visible)
        return;
    m_visible = visible;
    moveAxis();
    renew();
    if (m_crosshair && m_card->isVisible())
        m_card->show(m_card->lines(), font(), coloursFor(palette()).dark, crosshairColumn(), m_layout.plot);
    Q_EMIT visibleSlotsChanged();
}

void SlotChartView::setCrosshair(std::optional<slots::SlotIndex> slot)
{
    if (slot == m_crosshair)
        return;
    m_crosshair = slot;
    m_marks->setCrosshair(slot);
    if (!slot)
        m_card->setVisible(false);
    Q_EMIT crosshairChanged();
}

void SlotChartView::showCard(std::vector<CardLine> lines)
{
    if (lines.empty() || !m_crosshair)
        m_card->setVisible(false);
    else
        m_card->show(std::move(lines), font(), coloursFor(palette()).dark, crosshairColumn(), m_layout.plot);
}

void SlotChartView::setSelection(std::optional<slots::SlotRange> selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    m_marks->setSelection(
        selection ? std::optional(VisibleSlots{double(selection->first.value), double(selection->end.value)})
                  : std::nullopt);
    Q_EMIT selectionChanged();
}

void SlotChartView::setHighlight(std::optional<TimeRange> time)
{
    m_highlight = time;
    m_marks->setHighlight(time ? std::optional(m_series->positionOf(*time)) : std::nullopt);
}

std::optional<slots::SlotIndex> SlotChartView::slotAt(QPointF position) const
{
    const QRectF plot = drawnPlot();
    const double x = DeviceGrid(*viewport()).middleX(position.x());
    const bool inside =
        x >= plot.left() && x < plot.right() && position.y() >= plot.top() && position.y() < plot.bottom();
    if (!inside || m_series->isEmpty())
        return std::nullopt;
    return nearestSlotAt(position.x());
}

double SlotChartView::positionAt(double x) const
{
    const QRectF plot = drawnPlot();
    const double middle = DeviceGrid(*viewport()).middleX(x);
    return m_visible.from + (middle - plot.left()) / plot.width() * m_visible.size();
}

QRectF SlotChartView::drawnPlot() const
{
    return DeviceGrid(*viewport()).snapped(m_layout.plot);
}

slots::SlotIndex SlotChartView::nearestSlotAt(double x) const
{
    const auto slot = std::int64_t(std::floor(positionAt(x)));
    return {std::clamp(slot, m_series->range.first.value, m_series->range.end.value - 1)};
}

QRectF SlotChartView::crosshairColumn() const
{
    const double scale = m_layout.plot.width() / m_visible.size();
    const double x = m_layout.plot.left() + (double(m_crosshair->value) - m_visible.from) * scale;
    return QRectF(x, m_layout.plot.top(), scale, m_layout.plot.height());
}

void SlotChartView::layOut()
{
    const QSizeF size = viewport()->size();
    const RateAxis axis = rateAxisFor(*m_series, m_scale);
    m_layout = slotLayout(size, QFontMetricsF(font()), axis);
    chart()->setPlotArea(m_layout.plot);
    const double lowest = axis.lowest;
    const double whole = m_layout.plot.height() / m_layout.rate.height() * (100 - lowest);
    m_rateAxis->setRange(100 - whole, 100);
    moveAxis();
    renew();
}

void SlotChartView::moveAxis()
{
    if (m_visible.size() <= 0)
        return;
    m_timeAxis->setRange(m_visible.from, m_visible.to);
    // No longer than what is seen: Qt draws very long dashed lines solid.
    // On an axis by nines at the place where Qt's own, which is linear, has it.
    const RateAxis axis = rateAxisFor(*m_series, m_scale);
    const double percent = axis.lowest + axis.shareOf(m_series->thresholdPercent) * (100 - axis.lowest);
    m_threshold->replace(QList<QPointF>{{m_visible.from, percent}, {m_visible.to, percent}});
}

void SlotChartView::recolour()
{
    const Colours& colours = coloursFor(palette());
    setBackgroundBrush(colours.card);
    QPen line(colours.threshold, 1.5, Qt::CustomDashLine, Qt::FlatCap);
    line.setDashPattern({4, 2.5});
    m_threshold->setPen(line);
    m_marks->setDark(colours.dark);
    renew();
    if (m_card->isVisible())
        showCard(m_card->lines());
}

void SlotChartView::renew()
{
    SlotPlotItem::Content content;
    content.series = m_series;
    content.records = m_records;
    content.visible = m_visible;
    content.axis = rateAxisFor(*m_series, m_scale);
    content.layout = m_layout;
    content.font = font();
    content.rateTitle = m_texts.rateTitle;
    content.volumeTitle = m_texts.volumeTitle;
    content.thresholdLabel = m_texts.thresholdLabel;
    content.nothing = m_texts.nothing;
    content.dark = coloursFor(palette()).dark;
    m_plot->setContent(std::move(content), QRectF(QPointF(), QSizeF(viewport()->size())));
    m_marks->setPlot(m_layout.plot, m_visible);
}

void SlotChartView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    layOut();
}

void SlotChartView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
    else if (event->type() == QEvent::FontChange)
        layOut();
}

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
